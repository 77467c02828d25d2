import { useState } from 'react';
import type { Comparator, DuePrecision, TargetCadence, TargetStrength } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { targetWords } from '../target/words';
import { type ChangeProps, Correction } from './change-form';
import { changed } from './changed';
import { ChoiceControl, DayControl, RegionControl, TextControl, UnitControl } from './controls';
import { messageAt } from './field';
import { fieldWords } from './field-words';
import { IndicatorControl, indicatorChoice, NEW } from './indicator-control';
import type { TargetInFull } from './items';

const COMPARATORS: readonly Comparator[] = [
  'AT_LEAST',
  'MORE_THAN',
  'AT_MOST',
  'LESS_THAN',
  'EQUAL',
  'APPROXIMATELY',
  'BETWEEN',
  'INCREASE_BY',
  'MULTIPLY',
  'RANK',
  'FULL_COVERAGE',
];
const PRECISIONS: readonly DuePrecision[] = ['YEAR', 'QUARTER', 'MONTH', 'DAY'];
const CADENCES: readonly TargetCadence[] = [
  'BY_DEADLINE',
  'PER_YEAR',
  'IN_YEAR',
  'IN_PERIOD',
  'ONGOING',
  'UNSTATED',
];
const STRENGTHS: readonly TargetStrength[] = ['BINDING', 'ASPIRATIONAL'];

/** A target put right: what is measured, how much, until when and where. */
export function ChangeTarget({ item, faults, onDecide, onCancel }: ChangeProps<TargetInFull>) {
  const words = useWords(fieldWords);
  const shared = useWords(targetWords);
  const target = item.changedTarget ?? item.target;
  const first = {
    indicator: target.indicator.known?.id ?? `${NEW}${target.indicator.name}`,
    comparator: target.comparator,
    value: target.value,
    valueHigh: target.valueHigh ?? '',
    unit: target.unit?.code ?? null,
    dueOn: target.dueOn,
    duePrecision: target.duePrecision,
    cadence: target.cadence,
    strength: target.strength,
    regionId: target.region?.id ?? null,
    startsOn: target.startsOn,
  };
  const [now, setNow] = useState(first);
  const bind = <Name extends keyof typeof now>(name: Name) => ({
    value: now[name],
    onChange: (value: (typeof now)[Name] | null) =>
      setNow((before) => ({ ...before, [name]: value ?? null })),
    fault: messageAt(faults, name),
  });
  // That it is a new one is a decision too where a known one comes near: it is said in any case.
  const isOpen = faults.some(({ code }) => code === 'INDICATOR_UNRESOLVED');
  const save = () => {
    const { indicator, ...rest } = changed(first, now);
    const unit = now.unit ?? target.unitAsWritten ?? '';
    const chosen = indicator ?? (isOpen ? now.indicator : null);
    return onDecide({
      change: {
        itemId: item.id,
        target: { ...rest, ...(chosen && { indicator: indicatorChoice(chosen, unit) }) },
      },
    });
  };
  return (
    <Correction onSave={save} onCancel={onCancel}>
      <TextControl label={words.value} {...bind('value')} />
      {now.comparator === 'BETWEEN' && <TextControl label={words.valueHigh} {...bind('valueHigh')} />}
      <UnitControl label={words.unit} {...bind('unit')} />
      <ChoiceControl
        label={words.comparator}
        {...bind('comparator')}
        options={COMPARATORS.map((value) => ({ value, label: words[value] }))}
      />
      <DayControl label={words.dueOn} {...bind('dueOn')} />
      <ChoiceControl
        label={words.duePrecision}
        {...bind('duePrecision')}
        options={PRECISIONS.map((value) => ({ value, label: words[value] }))}
      />
      <IndicatorControl target={target} label={words.indicator} {...bind('indicator')} />
      <ChoiceControl
        label={words.cadence}
        {...bind('cadence')}
        options={CADENCES.map((value) => ({ value, label: shared[value] }))}
      />
      <ChoiceControl
        label={words.strength}
        {...bind('strength')}
        options={STRENGTHS.map((value) => ({ value, label: shared[value] }))}
      />
      <RegionControl label={words.region} {...bind('regionId')} />
      <DayControl label={words.startsOn} {...bind('startsOn')} />
    </Correction>
  );
}

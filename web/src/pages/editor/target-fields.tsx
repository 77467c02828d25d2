import { CADENCES, COMPARATORS } from '../../../../src/features/target/target.rules';
import type { Comparator, DuePrecision, TargetCadence, TargetStrength } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { targetWords } from '../target/words';
import { ChoiceControl, DayControl, RegionControl, TextControl, UnitControl } from './controls';
import { messageAt } from './field';
import { fieldWords } from './field-words';
import { IndicatorControl, type NearbyIndicators } from './indicator-control';
import type { Fault } from './items';

const PRECISIONS: readonly DuePrecision[] = ['YEAR', 'QUARTER', 'MONTH', 'DAY'];
const STRENGTHS: readonly TargetStrength[] = ['BINDING', 'ASPIRATIONAL'];

/** What the fields of a target hold while somebody types. */
export interface TargetValues {
  indicator: string | null;
  comparator: Comparator;
  value: string;
  valueHigh: string;
  unit: string | null;
  dueOn: string | null;
  duePrecision: DuePrecision | null;
  cadence: TargetCadence;
  strength: TargetStrength;
  regionId: string | null;
  startsOn: string | null;
}

interface FieldsProps {
  now: TargetValues;
  onChange(now: TargetValues): void;
  faults: readonly Fault[];
  /** The indicators that come near to what was read. */
  nearby: NearbyIndicators | null;
}

/** The fields of a target: what is measured, how much, until when and where. */
export function TargetFields({ now, onChange, faults, nearby }: FieldsProps) {
  const words = useWords(fieldWords);
  const shared = useWords(targetWords);
  const bind = <Name extends keyof TargetValues>(name: Name) => ({
    value: now[name],
    onChange: (value: TargetValues[Name] | null) => onChange({ ...now, [name]: value ?? null }),
    fault: messageAt(faults, name),
  });
  return (
    <>
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
      <IndicatorControl nearby={nearby} label={words.indicator} {...bind('indicator')} />
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
    </>
  );
}

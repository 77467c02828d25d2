import { useState } from 'react';
import type { TargetAdditionInput } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import type { AddProps } from './add-item';
import { Correction } from './change-form';
import { draftWords } from './draft-words';
import { indicatorChoice } from './indicator-control';
import type { Fault } from './items';
import { TargetFields, type TargetValues } from './target-fields';
import type { Place } from './words-in-text.rules';

/** What most targets are. */
const BLANK: TargetValues = {
  indicator: null,
  comparator: 'AT_LEAST',
  value: '',
  valueHigh: '',
  unit: null,
  dueOn: null,
  duePrecision: 'YEAR',
  cadence: 'BY_DEADLINE',
  strength: 'BINDING',
  regionId: null,
  startsOn: null,
};
const NUMBER = /^-?\d+(\.\d+)?$/;

/** A target that the reading overlooked. */
export function AddTarget({ faults, onAdd, onCancel }: AddProps) {
  const words = useWords(draftWords);
  const [now, setNow] = useState(BLANK);
  const [isChecked, setChecked] = useState(false);
  const missing = faultsOf(now, words);
  const save = async () => {
    setChecked(true);
    await onAdd((place) => {
      const target = additionOf(now, place);
      return target && missing.length === 0 ? { target } : null;
    });
  };
  return (
    <Correction onSave={save} onCancel={onCancel} takesFocus={false}>
      <TargetFields
        now={now}
        onChange={setNow}
        faults={isChecked && missing.length > 0 ? missing : faults}
        nearby={null}
      />
    </Correction>
  );
}

/** What a number has to be, and what no target can be without: the service cannot read the rest before. */
function faultsOf(now: TargetValues, words: { needed: string; notANumber: string }): Fault[] {
  const fault = (field: string, message: string): Fault => ({ code: 'NEEDED', message, path: [field] });
  const isNumber = (text: string) => NUMBER.test(text.trim());
  return [
    ...(isNumber(now.value) ? [] : [fault('value', words.notANumber)]),
    ...(now.comparator !== 'BETWEEN' || isNumber(now.valueHigh)
      ? []
      : [fault('valueHigh', words.notANumber)]),
    ...(now.unit ? [] : [fault('unit', words.needed)]),
    ...(now.indicator ? [] : [fault('indicator', words.needed)]),
  ];
}

function additionOf(now: TargetValues, place: Place): TargetAdditionInput | null {
  const { indicator, unit, value, valueHigh, dueOn, duePrecision, ...rest } = now;
  if (!indicator || !unit) return null;
  return {
    ...rest,
    unit,
    value: value.trim(),
    valueHigh: now.comparator === 'BETWEEN' ? valueHigh.trim() : null,
    ...(dueOn && { dueOn, duePrecision }),
    indicator: indicatorChoice(indicator, unit),
    spans: [place],
  };
}

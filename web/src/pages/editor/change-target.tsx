import { useState } from 'react';
import { type ChangeProps, Correction } from './change-form';
import { changed } from './changed';
import { indicatorChoice, NEW } from './indicator-control';
import type { TargetInFull } from './items';
import { TargetFields, type TargetValues } from './target-fields';

/** A target put right. */
export function ChangeTarget({ item, faults, onDecide, onCancel }: ChangeProps<TargetInFull>) {
  const target = item.changedTarget ?? item.target;
  const first: TargetValues = {
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
      <TargetFields now={now} onChange={setNow} faults={faults} nearby={target} />
    </Correction>
  );
}

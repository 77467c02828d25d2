import { useState } from 'react';
import type { MeasureChangeInput } from '../../generated/graphql';
import { type ChangeProps, Correction } from './change-form';
import { type DutyRow, dutiesOf } from './duty-rows';
import type { Measure, MeasureInFull } from './items';
import { MeasureFields, type MeasureValues } from './measure-fields';

/** A measure put right: what it is called, and who answers for it in which role. */
export function ChangeMeasure({ item, faults, onDecide, onCancel }: ChangeProps<MeasureInFull>) {
  const measure = item.changedMeasure ?? item.measure;
  const [values, setValues] = useState<MeasureValues>(() => ({
    title: measure.title ?? '',
    rows: measure.duties.map(rowOf),
  }));
  const [isChecked, setChecked] = useState(false);
  const save = async () => {
    const change = changeOf(measure, values);
    if (change) return onDecide({ change: { itemId: item.id, measure: change } });
    setChecked(true);
  };
  return (
    <Correction onSave={save} onCancel={onCancel}>
      <MeasureFields
        values={values}
        onChange={(part) => setValues((before) => ({ ...before, ...part }))}
        faults={faults}
        quote={measure.place.quote}
        isChecked={isChecked}
      />
    </Correction>
  );
}

const rowOf = (duty: Measure['duties'][number], at: number): DutyRow => ({
  key: `${at}`,
  read: duty,
  role: duty.role,
  whom: duty.department?.id ?? null,
  written: duty.name,
});

/** What is sent of a measure; null where a row does not say whom it means, or by which words. */
function changeOf(measure: Measure, { title, rows }: MeasureValues): MeasureChangeInput | null {
  const named = title.trim() !== (measure.title ?? '') ? { title: title.trim() || null } : {};
  const isSame = rows.length === measure.duties.length && rows.every(({ read, role }) => read?.role === role);
  const other = rows.filter(({ read, whom }) => whom !== (read?.department?.id ?? null));
  // Only whom the names mean was open: everything else stays as it was read, to the character.
  if (isSame && other.every(({ read }) => read?.department === null)) {
    const meanings = other.flatMap(({ read, whom }) =>
      read && whom ? [{ name: read.name, departmentId: whom }] : [],
    );
    return { ...named, ...(meanings.length > 0 && { meanings }) };
  }
  const { quote, start } = measure.place;
  const duties = dutiesOf(rows, { quote, start });
  return duties && { ...named, duties };
}

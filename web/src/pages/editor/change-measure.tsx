import { useState } from 'react';
import type { MeasureChangeInput } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { type ChangeProps, Correction } from './change-form';
import { TextControl } from './controls';
import { AddDuty, type DutyRow, DutyRows, dutiesOf } from './duty-rows';
import { messageAt } from './field';
import { fieldWords } from './field-words';
import type { Measure, MeasureInFull } from './items';

/** A measure put right: what it is called, and who answers for it in which role. */
export function ChangeMeasure({ item, faults, onDecide, onCancel }: ChangeProps<MeasureInFull>) {
  const fields = useWords(fieldWords);
  const measure = item.changedMeasure ?? item.measure;
  const [title, setTitle] = useState(measure.title ?? '');
  const [rows, setRows] = useState(() => measure.duties.map(rowOf));
  const [isChecked, setChecked] = useState(false);
  const save = async () => {
    const change = changeOf(measure, title, rows);
    if (change) return onDecide({ change: { itemId: item.id, measure: change } });
    setChecked(true);
  };
  return (
    <Correction onSave={save} onCancel={onCancel}>
      <TextControl
        label={fields.measureTitle}
        value={title}
        onChange={setTitle}
        fault={messageAt(faults, 'title')}
        wide
      />
      <DutyRows rows={rows} onChange={setRows} isChecked={isChecked} quote={measure.place.quote} />
      {messageAt(faults, 'duties') && (
        <p className="fault editor-field wide">{messageAt(faults, 'duties')}</p>
      )}
      <AddDuty rows={rows} onChange={setRows} />
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
function changeOf(measure: Measure, title: string, rows: readonly DutyRow[]): MeasureChangeInput | null {
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

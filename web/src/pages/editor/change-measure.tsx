import { Button } from 'antd';
import { useState } from 'react';
import type { DutyInput, MeasureChangeInput } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { type ChangeProps, Correction } from './change-form';
import { TextControl } from './controls';
import { draftWords } from './draft-words';
import { type DutyRow, DutyRows } from './duty-rows';
import { messageAt } from './field';
import { fieldWords } from './field-words';
import type { Measure, MeasureInFull } from './items';

/** A measure put right: what it is called, and who answers for it in which role. */
export function ChangeMeasure({ item, faults, onDecide, onCancel }: ChangeProps<MeasureInFull>) {
  const words = useWords(draftWords);
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
      <DutyRows rows={rows} onChange={setRows} isChecked={isChecked} />
      {messageAt(faults, 'duties') && (
        <p className="fault editor-field wide">{messageAt(faults, 'duties')}</p>
      )}
      <Button
        onClick={() =>
          setRows([...rows, { key: `new ${rows.length}`, read: null, role: 'JOINT', whom: null }])
        }
      >
        {words.addDuty}
      </Button>
    </Correction>
  );
}

const rowOf = (duty: Measure['duties'][number], at: number): DutyRow => ({
  key: `${at}`,
  read: duty,
  role: duty.role,
  whom: duty.department?.id ?? null,
});

/** What is sent of a measure; null where a row does not say whom it means. */
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
  const duties = rows.map(dutyOf);
  return duties.every((duty) => duty !== null) ? { ...named, duties } : null;
}

function dutyOf({ read, role, whom }: DutyRow): DutyInput | null {
  if (!whom) return null;
  if (!read) return { departmentId: whom, role };
  const { name, origin, place } = read;
  const span = { start: place.start, end: place.end };
  return { departmentId: whom, role, name, span, inherited: origin === 'INHERITED' };
}

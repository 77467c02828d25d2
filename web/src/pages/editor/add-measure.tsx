import { useState } from 'react';
import { useWords } from '../../i18n/words';
import type { AddProps } from './add-item';
import { Correction } from './change-form';
import { TextControl } from './controls';
import { AddDuty, type DutyRow, DutyRows, dutiesOf } from './duty-rows';
import { messageAt } from './field';
import { fieldWords } from './field-words';

interface AddMeasureProps extends AddProps {
  /** The words that it stands in: its departments are named there. */
  words: string;
}

/** A measure that the reading overlooked: what it is called, and who answers for it by which words. */
export function AddMeasure({ words: quote, faults, onAdd, onCancel }: AddMeasureProps) {
  const fields = useWords(fieldWords);
  const [title, setTitle] = useState('');
  const [rows, setRows] = useState<DutyRow[]>([]);
  const [isChecked, setChecked] = useState(false);
  const save = async () => {
    setChecked(true);
    await onAdd((place) => {
      const duties = dutiesOf(rows, { quote, start: place.start });
      return duties && { measure: { span: place, title: title.trim() || null, duties } };
    });
  };
  const duties = messageAt(faults, 'duties');
  return (
    <Correction onSave={save} onCancel={onCancel} takesFocus={false}>
      <TextControl
        label={fields.measureTitle}
        value={title}
        onChange={setTitle}
        fault={messageAt(faults, 'title')}
        wide
      />
      <DutyRows rows={rows} onChange={setRows} isChecked={isChecked} quote={quote} />
      {duties && <p className="fault editor-field wide">{duties}</p>}
      <AddDuty rows={rows} onChange={setRows} />
    </Correction>
  );
}

import { useState } from 'react';
import type { AddProps } from './add-item';
import { Correction } from './change-form';
import { dutiesOf } from './duty-rows';
import { MeasureFields, type MeasureValues } from './measure-fields';

interface AddMeasureProps extends AddProps {
  /** The words that it stands in: its departments are named there. */
  words: string;
}

/** A measure that the reading overlooked: what it is called, and who answers for it by which words. */
export function AddMeasure({ words: quote, faults, onAdd, onCancel }: AddMeasureProps) {
  const [values, setValues] = useState<MeasureValues>({ title: '', rows: [] });
  const [isChecked, setChecked] = useState(false);
  const save = async () => {
    setChecked(true);
    await onAdd((place) => {
      const duties = dutiesOf(values.rows, { quote, start: place.start });
      return duties && { measure: { span: place, title: values.title.trim() || null, duties } };
    });
  };
  return (
    <Correction onSave={save} onCancel={onCancel} takesFocus={false}>
      <MeasureFields
        values={values}
        onChange={(part) => setValues((before) => ({ ...before, ...part }))}
        faults={faults}
        quote={quote}
        isChecked={isChecked}
      />
    </Correction>
  );
}

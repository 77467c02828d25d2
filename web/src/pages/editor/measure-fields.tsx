import { useWords } from '../../i18n/words';
import { TextControl } from './controls';
import { AddDuty, type DutyRow, DutyRows } from './duty-rows';
import { messageAt } from './field';
import { fieldWords } from './field-words';
import type { Fault } from './items';

/** What the fields of a measure hold while somebody types. */
export interface MeasureValues {
  title: string;
  rows: readonly DutyRow[];
}

interface FieldsProps {
  values: MeasureValues;
  onChange(part: Partial<MeasureValues>): void;
  faults: readonly Fault[];
  /** The words of the measure: whoever is added is named in them. */
  quote: string;
  isChecked: boolean;
}

/** What a measure is called, and who answers for it in which role. */
export function MeasureFields({ values: { title, rows }, onChange, faults, quote, isChecked }: FieldsProps) {
  const fields = useWords(fieldWords);
  const duties = messageAt(faults, 'duties');
  const setRows = (rows: DutyRow[]) => onChange({ rows });
  return (
    <>
      <TextControl
        label={fields.measureTitle}
        value={title}
        onChange={(title) => onChange({ title })}
        fault={messageAt(faults, 'title')}
        wide
      />
      <DutyRows rows={rows} onChange={setRows} isChecked={isChecked} quote={quote} />
      {duties && <p className="fault editor-field wide">{duties}</p>}
      <AddDuty rows={rows} onChange={setRows} />
    </>
  );
}

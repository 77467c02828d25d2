import { Button, Input, Select } from 'antd';
import type { DutyInput, DutyRole } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { targetWords } from '../target/words';
import { draftWords } from './draft-words';
import { type ChosenDuty, DutyDepartment } from './duty-department';
import { fieldWords } from './field-words';
import type { Duty } from './items';
import { placesOf } from './words-in-text.rules';

export interface DutyRow {
  key: string;
  /** As it was read; null for one that an editor adds. */
  read: Duty | null;
  role: DutyRole;
  /** The department; null where that is open. */
  whom: string | null;
  /** How the text writes one that an editor adds. */
  written: string;
}

const ROLES: readonly DutyRole[] = ['LEAD', 'JOINT', 'BY_DUTY', 'SUPPORT', 'LOCAL'];

interface RowsProps {
  rows: readonly DutyRow[];
  onChange(rows: DutyRow[]): void;
  /** Whether a row that says nobody is to say so. */
  isChecked: boolean;
  /** The words of the measure: whoever is added is named in them. */
  quote: string;
}

/** Who answers for a measure: a line each, as the text writes it, in which role, and whom the register has for it. */
export function DutyRows({ rows, onChange, isChecked, quote }: RowsProps) {
  const words = useWords(draftWords);
  const fields = useWords(fieldWords);
  const roles = useWords(targetWords);
  const set = (row: DutyRow, change: Partial<DutyRow>) =>
    onChange(rows.map((each) => (each.key === row.key ? { ...each, ...change } : each)));
  const choose = (row: DutyRow, { id, names }: ChosenDuty) => {
    const named = [...names].sort((a, b) => b.length - a.length).find((name) => placesOf(quote, name)[0]);
    set(row, { whom: id, ...(named && !row.read && { written: named }) });
  };
  return (
    <ul className="duty-rows" aria-label={fields.duties}>
      {rows.map((row, at) => {
        const name = row.read?.name ?? words.newDuty(at + 1);
        const fault = isChecked ? faultOf(row, quote) : null;
        return (
          <li key={row.key}>
            <span className="duty-name">{name}</span>
            <Select<DutyRole>
              aria-label={`${name} ${words.role}`}
              value={row.role}
              onChange={(role) => set(row, { role })}
              options={ROLES.map((value) => ({ value, label: roles[value] }))}
            />
            <DutyDepartment
              label={`${name} ${words.department}`}
              row={row}
              isWrong={fault === 'chooseDepartment'}
              onChoose={(chosen) => choose(row, chosen)}
            />
            <Button
              type="text"
              aria-label={words.remove(name)}
              onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
            >
              ×
            </Button>
            {!row.read && (
              <Input
                className="duty-written"
                aria-label={`${name} ${words.asWritten}`}
                placeholder={words.asWritten}
                value={row.written}
                status={fault === 'notWritten' ? 'error' : ''}
                onChange={({ target }) => set(row, { written: target.value })}
              />
            )}
            {fault && <span className="fault">{words[fault]}</span>}
          </li>
        );
      })}
    </ul>
  );
}

interface AddDutyProps {
  rows: readonly DutyRow[];
  onChange(rows: DutyRow[]): void;
}

/** One more line, with the role that the others leave open. */
export function AddDuty({ rows, onChange }: AddDutyProps) {
  const words = useWords(draftWords);
  const add = () => {
    const role = rows.some((row) => row.role === 'LEAD') ? 'JOINT' : 'LEAD';
    const key = `new ${rows.length} ${Date.now()}`;
    onChange([...rows, { key, read: null, role, whom: null, written: '' }]);
  };
  return <Button onClick={add}>{words.addDuty}</Button>;
}

const faultOf = ({ read, whom, written }: DutyRow, quote: string) => {
  if (whom === null) return 'chooseDepartment';
  return read || placesOf(quote, written)[0] ? null : 'notWritten';
};

/** Where a measure begins in the text, and its words. */
interface Words {
  quote: string;
  start: number;
}

/** The lines as the service takes them; null where one does not say whom it means, or by which words of the text. */
export function dutiesOf(rows: readonly DutyRow[], words: Words): DutyInput[] | null {
  const duties = rows.map((row) => dutyOf(row, words));
  return duties.every((duty) => duty !== null) ? duties : null;
}

function dutyOf({ read, role, whom, written }: DutyRow, { quote, start }: Words): DutyInput | null {
  if (!whom) return null;
  if (read) {
    const { name, origin, place } = read;
    const span = { start: place.start, end: place.end };
    return { departmentId: whom, role, name, span, inherited: origin === 'INHERITED' };
  }
  const [place] = placesOf(quote, written);
  if (!place) return null;
  const span = { start: start + place.start, end: start + place.end };
  return { departmentId: whom, role, name: written.trim(), span };
}

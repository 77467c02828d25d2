import { Button, Select } from 'antd';
import { useData } from '../../client/use-data';
import { ChosenDepartmentDocument, DepartmentChoicesDocument, type DutyRole } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { targetWords } from '../target/words';
import { useTyped } from './controls';
import { draftWords } from './draft-words';
import { fieldWords } from './field-words';
import type { Duty } from './items';

export interface DutyRow {
  key: string;
  /** As it was read; null for one that an editor adds. */
  read: Duty | null;
  role: DutyRole;
  /** The department; null where that is open. */
  whom: string | null;
}

const ROLES: readonly DutyRole[] = ['LEAD', 'JOINT', 'BY_DUTY', 'SUPPORT', 'LOCAL'];

interface RowsProps {
  rows: readonly DutyRow[];
  onChange(rows: DutyRow[]): void;
  /** Whether a row that says nobody is to say so. */
  isChecked: boolean;
}

/** Who answers for a measure: a line each, as the text writes it, in which role, and whom the register has for it. */
export function DutyRows({ rows, onChange, isChecked }: RowsProps) {
  const words = useWords(draftWords);
  const fields = useWords(fieldWords);
  const roles = useWords(targetWords);
  const set = (row: DutyRow, change: Partial<DutyRow>) =>
    onChange(rows.map((each) => (each.key === row.key ? { ...each, ...change } : each)));
  return (
    <ul className="duty-rows" aria-label={fields.duties}>
      {rows.map((row) => {
        const name = row.read?.name ?? words.newDuty;
        return (
          <li key={row.key}>
            <span className="duty-name">{name}</span>
            <Select<DutyRole>
              aria-label={`${name} ${words.role}`}
              value={row.role}
              onChange={(role) => set(row, { role })}
              options={ROLES.map((value) => ({ value, label: roles[value] }))}
            />
            <DepartmentSelect
              label={`${name} ${words.department}`}
              row={row}
              isWrong={isChecked && row.whom === null}
              onChoose={(whom) => set(row, { whom })}
            />
            <Button
              type="text"
              aria-label={words.remove(name)}
              onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
            >
              ×
            </Button>
            {isChecked && row.whom === null && <span className="fault">{words.chooseDepartment}</span>}
          </li>
        );
      })}
    </ul>
  );
}

interface SelectProps {
  label: string;
  row: DutyRow;
  isWrong: boolean;
  onChoose(id: string | null): void;
}

/** One department of the register: those that the name may mean stand first, any other is found by typing. */
function DepartmentSelect({ label, row, isWrong, onChoose }: SelectProps) {
  const words = useWords(draftWords);
  const [text, type] = useTyped();
  const { data } = useData(DepartmentChoicesDocument, { text: text ?? row.read?.name ?? null });
  const id = row.whom ?? '';
  const named = useData(ChosenDepartmentDocument, { id }, { pause: id === '' }).data?.department;
  const options = new Map<string, string>();
  const add = (department: { id: string; name: string } | null | undefined) => {
    if (department) options.set(department.id, department.name);
  };
  add(row.read?.department);
  for (const { department } of row.read?.candidates ?? []) add(department);
  if (id && named?.id === id) add(named);
  for (const { node } of data?.departments.edges ?? []) add(node);
  return (
    <Select
      aria-label={label}
      placeholder={words.chooseDepartment}
      value={row.whom}
      status={isWrong ? 'error' : ''}
      options={[...options].map(([value, label]) => ({ value, label }))}
      showSearch={{ filterOption: false, onSearch: type }}
      onChange={(chosen: string | undefined) => onChoose(chosen ?? null)}
      popupMatchSelectWidth={false}
    />
  );
}

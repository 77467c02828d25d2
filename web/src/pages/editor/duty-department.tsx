import { Select } from 'antd';
import { useData } from '../../client/use-data';
import { ChosenDepartmentDocument, DutyDepartmentsDocument } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { useTyped } from './controls';
import { draftWords } from './draft-words';
import type { DutyRow } from './duty-rows';

export interface ChosenDuty {
  id: string | null;
  /** What the register knows that texts call it. */
  names: readonly string[];
}

interface SelectProps {
  label: string;
  row: DutyRow;
  isWrong: boolean;
  onChoose(chosen: ChosenDuty): void;
}

/** One department of the register: those that the name may mean stand first, any other is found by typing. */
export function DutyDepartment({ label, row, isWrong, onChoose }: SelectProps) {
  const words = useWords(draftWords);
  const [text, type] = useTyped();
  const { data } = useData(DutyDepartmentsDocument, { text: text ?? row.read?.name ?? null });
  const found = data?.departments.edges.map(({ node }) => node) ?? [];
  const id = row.whom ?? '';
  const named = useData(ChosenDepartmentDocument, { id }, { pause: id === '' }).data?.department;
  const options = new Map<string, string>();
  const add = (department: { id: string; name: string } | null | undefined) => {
    if (department) options.set(department.id, department.name);
  };
  add(row.read?.department);
  for (const { department } of row.read?.candidates ?? []) add(department);
  if (id && named?.id === id) add(named);
  for (const node of found) add(node);
  const choose = (chosen: string | undefined) => {
    const names = found.find((each) => each.id === chosen)?.names ?? [];
    onChoose({ id: chosen ?? null, names: names.map(({ name }) => name) });
  };
  return (
    <Select
      aria-label={label}
      placeholder={words.chooseDepartment}
      value={row.whom}
      status={isWrong ? 'error' : ''}
      options={[...options].map(([value, label]) => ({ value, label }))}
      showSearch={{ filterOption: false, onSearch: type }}
      onChange={choose}
      popupMatchSelectWidth={false}
    />
  );
}

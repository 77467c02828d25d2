import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useData } from '../../client/use-data';
import { ChosenDepartmentDocument, DepartmentChoicesDocument } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { targetsWords } from './words';

const TYPING_MS = 250;

interface ChoiceProps {
  chosen: string | null;
  onChoose(id: string | null): void;
}

/** One of hundreds of departments, found by typing a part of its name. */
export function DepartmentChoice({ chosen, onChoose }: ChoiceProps) {
  const words = useWords(targetsWords);
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  useEffect(() => {
    const waiting = setTimeout(() => setText(typed.trim()), TYPING_MS);
    return () => clearTimeout(waiting);
  }, [typed]);
  const { data } = useData(DepartmentChoicesDocument, { text: text || null });
  const named = useData(ChosenDepartmentDocument, { id: chosen ?? '' }, { pause: !chosen }).data?.department;
  const found = data?.departments.edges.map(({ node }) => node) ?? [];
  const options = named && chosen && !found.some(({ id }) => id === chosen) ? [named, ...found] : found;
  return (
    <Select
      aria-label={words.anyDepartment}
      placeholder={words.anyDepartment}
      value={chosen}
      options={options.map(({ id, name }) => ({ value: id, label: name }))}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      onChange={(id: string | undefined) => onChoose(id ?? null)}
      allowClear
      popupMatchSelectWidth={false}
    />
  );
}

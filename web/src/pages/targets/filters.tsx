import { Button, Checkbox, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useData } from '../../client/use-data';
import { useMay } from '../../components/permitted';
import { LIGHTS, STATUSES } from '../../components/status';
import { common } from '../../components/words';
import { TargetChoicesDocument } from '../../generated/graphql';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { DepartmentChoice } from './department-choice';
import { FILTERS, type FilterName, LEVELS } from './filter';
import { ORDERS } from './targets';
import { targetsWords } from './words';

const dayOf = (day: string | null) => (day ? dayjs(day) : null);

/** Long enough to type a word. */
const TYPING_MS = 350;

/** What the list is narrowed by; all of it lives in the address. */
export function Filters() {
  const words = useWords(targetsWords);
  const states = useWords(common);
  const zh = useLanguage() === 'zh';
  const maySee = useMay('READ_STANDING');
  const [search, setSearch] = useSearchParams();
  const { data } = useData(TargetChoicesDocument, {});
  const setMany = (given: Partial<Record<FilterName | 'order', string | null | undefined>>) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(given)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      },
      { replace: true },
    );
  const set = (name: FilterName | 'order', value: string | null | undefined) => setMany({ [name]: value });
  const named = ({ name, nameEn }: { name: string; nameEn: string }) => (zh ? name : nameEn);
  const chosen = FILTERS.filter((name) => search.has(name));
  const one = (
    name: FilterName,
    placeholder: string,
    options: { value: string; label: string }[] | undefined,
  ) => (
    <Select
      aria-label={placeholder}
      placeholder={placeholder}
      value={search.get(name)}
      options={options ?? []}
      onChange={(value: string | undefined) => set(name, value)}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
    />
  );
  const several = (name: FilterName, placeholder: string, options: { value: string; label: string }[]) => (
    <Select
      mode="multiple"
      maxTagCount="responsive"
      aria-label={placeholder}
      placeholder={placeholder}
      value={search.get(name)?.split(',') ?? []}
      options={options}
      onChange={(values: string[]) => set(name, values.join(','))}
      allowClear
      popupMatchSelectWidth={false}
    />
  );
  return (
    <search className="filters">
      <Words label={words.text} text={search.get('text') ?? ''} onText={(text) => set('text', text)} />
      {maySee &&
        several(
          'status',
          words.anyStatus,
          STATUSES.map((value) => ({ value, label: states[value] })),
        )}
      {maySee &&
        several(
          'light',
          words.anyLight,
          LIGHTS.map((value) => ({ value, label: states[value] })),
        )}
      {one(
        'policy',
        words.anyPolicy,
        data?.policies.edges.map(({ node }) => ({ value: node.id, label: node.title })),
      )}
      <DepartmentChoice chosen={search.get('department')} onChoose={(id) => set('department', id)} />
      {one(
        'region',
        words.anyRegion,
        data?.regions.map((region) => ({ value: region.id, label: named(region) })),
      )}
      {one(
        'theme',
        words.anyTheme,
        data?.themes.map((theme) => ({ value: theme.code, label: named(theme) })),
      )}
      {one(
        'level',
        words.anyLevel,
        LEVELS.map((value) => ({ value, label: words[value] })),
      )}
      <DatePicker.RangePicker
        className="filters-due"
        aria-label={words.dueBetween}
        placeholder={[`${words.dueBetween} ≥`, `${words.dueBetween} ≤`]}
        allowEmpty={[true, true]}
        value={[dayOf(search.get('dueFrom')), dayOf(search.get('dueTo'))]}
        onChange={(_, [from, to]) => setMany({ dueFrom: from, dueTo: to })}
      />
      <Checkbox
        checked={search.get('unassigned') === 'yes'}
        onChange={({ target }) => set('unassigned', target.checked ? 'yes' : null)}
      >
        {words.unassigned}
      </Checkbox>
      <Select
        aria-label={words.order}
        value={ORDERS.find((order) => order === search.get('order')) ?? 'REGISTER'}
        options={ORDERS.filter((order) => maySee || order === 'REGISTER' || order === 'DUE_ON').map(
          (value) => ({
            value,
            label: words[value],
          }),
        )}
        onChange={(value) => set('order', value === 'REGISTER' ? null : value)}
        popupMatchSelectWidth={false}
      />
      {chosen.length > 0 && (
        <Button onClick={() => setSearch(search.has('order') ? { order: search.get('order') ?? '' } : {})}>
          {words.clear}
        </Button>
      )}
    </search>
  );
}

interface WordsProps {
  label: string;
  text: string;
  onText(text: string): void;
}

/** Asks once somebody has stopped typing. */
function Words({ label, text, onText }: WordsProps) {
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts the waiting anew
  useEffect(() => {
    if (typed === text) return;
    const waiting = setTimeout(() => onText(typed.trim()), TYPING_MS);
    return () => clearTimeout(waiting);
  }, [typed]);
  return (
    <Input
      className="filters-words"
      type="search"
      aria-label={label}
      placeholder={label}
      maxLength={100}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      allowClear
    />
  );
}

import { DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useEffect, useState } from 'react';
import { useData } from '../../client/use-data';
import { EditorRegionsDocument, EditorUnitsDocument } from '../../generated/graphql';
import { useLanguage } from '../../i18n/language';
import { Field } from './field';

interface ControlProps<Value> {
  label: string;
  value: Value;
  onChange(value: Value): void;
  fault?: string | null;
  wide?: boolean;
}

export function TextControl({ label, value, onChange, fault, wide }: ControlProps<string>) {
  return (
    <Field label={label} fault={fault} wide={wide}>
      {(aria) => <Input {...aria} value={value} onChange={({ target }) => onChange(target.value)} />}
    </Field>
  );
}

interface Choice<Value extends string> {
  value: Value;
  label: string;
}

interface ChoiceProps<Value extends string> extends ControlProps<Value | null> {
  options: readonly Choice<Value>[];
  /** Asks elsewhere for what is typed, in place of looking through the options. */
  onSearch?(text: string): void;
  canClear?: boolean;
  extra?: ReactNode;
}

/** One of some. */
export function ChoiceControl<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, onChange, fault, wide, options, onSearch, canClear = false } = props;
  return (
    <Field label={label} fault={fault} wide={wide}>
      {(aria) => (
        <Select<Value | null>
          {...aria}
          value={value}
          onChange={(chosen) => onChange(chosen ?? null)}
          options={[...options]}
          allowClear={canClear}
          showSearch={onSearch ? { filterOption: false, onSearch } : { optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
        />
      )}
    </Field>
  );
}

/** A day, typed or picked. */
export function DayControl({ label, value, onChange, fault }: ControlProps<string | null>) {
  return (
    <Field label={label} fault={fault}>
      {(aria) => (
        <DatePicker
          {...aria}
          value={value ? dayjs(value) : null}
          onChange={(day) => onChange(day ? day.format('YYYY-MM-DD') : null)}
        />
      )}
    </Field>
  );
}

export function RegionControl(props: ControlProps<string | null>) {
  const zh = useLanguage() === 'zh';
  const regions = useData(EditorRegionsDocument, {}).data?.regions ?? [];
  const options = regions.map(({ id, name, nameEn }) => ({ value: id, label: zh ? name : nameEn }));
  // Until they are there, no id is shown in place of a name.
  return <ChoiceControl {...props} value={regions.length > 0 ? props.value : null} options={options} />;
}

export function UnitControl(props: ControlProps<string | null>) {
  const zh = useLanguage() === 'zh';
  const units = useData(EditorUnitsDocument, {}).data?.units ?? [];
  const options = units.map(({ code, nameEn }) => ({
    value: code,
    label: zh ? code : `${code} (${nameEn})`,
  }));
  return <ChoiceControl {...props} options={options} />;
}

const TYPING_MS = 250;

/** What somebody typed, once he has stopped typing. */
export function useTyped(): [text: string | null, type: (text: string) => void] {
  const [typed, type] = useState('');
  const [text, setText] = useState('');
  useEffect(() => {
    const waiting = setTimeout(() => setText(typed.trim()), TYPING_MS);
    return () => clearTimeout(waiting);
  }, [typed]);
  return [text || null, type];
}

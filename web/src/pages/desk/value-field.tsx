import { Input, Select } from 'antd';
import { useId } from 'react';
import type { Unit } from '../../../../src/features/indicator/quantity.rules';
import type { Warning } from '../../../../src/features/reporting/warning.rules';
import { warningWords } from '../../../../src/features/reporting/warning-words.rules';
import { Refusal, type Refused } from '../../components/refusal';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { asTyped, type ReadAmount } from './amount.rules';
import { deskWords } from './words';

interface ValueFieldProps {
  value: string;
  unit: string;
  units: readonly Unit[];
  /** Null while nothing is typed. */
  read: ReadAmount | null;
  warnings: readonly Warning[];
  refused: Refused | undefined;
  onChange(part: { value?: string; unit?: string }): void;
}

/** The value in its unit, read back in words as it is typed. */
export function ValueField({ value, unit, units, read, warnings, refused, onChange }: ValueFieldProps) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const id = useId();
  const amount = read?.amount ?? null;
  const fault = read?.fault ?? null;
  return (
    <div className="field">
      <label htmlFor={id}>{words.value}</label>
      <div className="value-field">
        <Input
          id={id}
          value={value}
          onChange={(event) => onChange({ value: event.target.value })}
          inputMode="decimal"
          autoComplete="off"
          status={fault || refused ? 'error' : ''}
          aria-invalid={fault || refused ? true : undefined}
          aria-describedby={`${id}-said`}
        />
        {units.length > 1 ? (
          <Select
            aria-label={words.unit}
            value={amount?.unit.code ?? unit}
            options={units.map(({ code }) => ({ value: code, label: nameOf(code) }))}
            onChange={(chosen: string) => onChange(withUnit(amount, chosen))}
            popupMatchSelectWidth={false}
          />
        ) : (
          <span className="value-unit">{nameOf(unit)}</span>
        )}
      </div>
      <div id={`${id}-said`} aria-live="polite">
        {fault && <p className="refusal">{words[fault]}</p>}
        {amount && (
          <p className="reading">
            {words.reads} <strong className="number">{amount.reading}</strong>
            {amount.reading !== asTyped(amount) && (
              <span className="quiet number">
                {' '}
                {grouped(amount.value)}
                {nameOf(amount.unit.code)}
              </span>
            )}
          </p>
        )}
        {!fault && !amount && <p className="hint">{words.valueHint}</p>}
        {amount && warnings.length > 0 && (
          <div className="caution">
            <strong>{words.unusual}</strong>
            {warnings.map((warning) => (
              <p key={warning.code}>{warningWords(warning, { unit: amount.unit, language })}</p>
            ))}
            <p>{words.explain}</p>
          </div>
        )}
      </div>
      <Refusal refused={refused} />
    </div>
  );
}

/** A bare number has no unit to show. */
const nameOf = (code: string): string => (code === '1' ? '' : code);

/** A unit chosen stands before one that was typed behind the number. */
const withUnit = (amount: ReadAmount['amount'], unit: string) =>
  amount ? { unit, value: amount.value } : { unit };

/** 200000000000 → 200,000,000,000: for the eye alone, digit by digit. */
function grouped(value: string): string {
  const [whole = '', fraction] = value.split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

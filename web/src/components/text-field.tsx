import { Input } from 'antd';
import { useId } from 'react';
import { Refusal, type Refused } from './refusal';

interface TextFieldProps {
  label: string;
  hint: string;
  value: string;
  onChange(text: string): void;
  /** What is wrong with it, in words. */
  fault: string | null;
  refused: Refused | undefined;
}

/** A text of some lines, with what is wrong with it beside it. */
export function TextField({ label, hint, value, onChange, fault, refused }: TextFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Input.TextArea
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        rows={2}
        status={fault || refused ? 'error' : ''}
        aria-invalid={fault || refused ? true : undefined}
        aria-describedby={`${id}-said`}
      />
      <div id={`${id}-said`}>
        {fault ? <p className="refusal">{fault}</p> : <p className="hint">{hint}</p>}
      </div>
      <Refusal refused={refused} />
    </div>
  );
}

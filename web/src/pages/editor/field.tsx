import { type ReactNode, useId } from 'react';

interface Aria {
  'aria-labelledby': string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
}

interface FieldProps {
  label: string;
  /** What is wrong with it: it stands beneath. */
  fault?: string | null | undefined;
  /** How sure the reading of it was, from 0 to 1. */
  note?: ReactNode;
  wide?: boolean;
  children(aria: Aria): ReactNode;
}

/** One control with its name above and what is wrong with it below. */
export function Field({ label, fault, note, wide = false, children }: FieldProps) {
  const id = useId();
  return (
    <div className={wide ? 'editor-field wide' : 'editor-field'}>
      <span className="editor-field-head">
        <span id={id}>{label}</span>
        {note}
      </span>
      {children({
        'aria-labelledby': id,
        ...(fault && { 'aria-describedby': `${id}-fault`, 'aria-invalid': true }),
      })}
      {fault && (
        <span id={`${id}-fault`} className="fault">
          {fault}
        </span>
      )}
    </div>
  );
}

interface Placed {
  message: string;
  path: readonly string[];
}

/** What is said of a field: of the first fault whose path leads to it. */
export const messageAt = (faults: readonly Placed[], field: string): string | null =>
  faults.find(({ path }) => path.includes(field))?.message ?? null;

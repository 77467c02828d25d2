/** A field that a change gave another value; each as text, objects and lists as JSON. */
export interface Change {
  field: string;
  before: string | null;
  after: string | null;
}

type Recorded = Record<string, unknown> | null;

/** What differs between two records of an object, in the order of the later one; all of it where it is new. */
export function changesOf(before: Recorded, after: Recorded): Change[] {
  const fields = new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})]);
  return [...fields].flatMap((field) => {
    const [was, is] = [textOf(before?.[field]), textOf(after?.[field])];
    return was === is ? [] : { field, before: was, after: is };
  });
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

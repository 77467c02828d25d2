import { maybeText } from './text.js';

const MAX = 100;

/** The pattern of `ilike` for what contains this text, its own % and _ taken as written; null for no text. */
export function containing(text: string | null | undefined, path: readonly string[]): string | null {
  const wanted = maybeText(text, { field: path.at(-1) ?? 'text', max: MAX, path });
  return wanted && `%${wanted.trim().replace(/[\\%_]/g, '\\$&')}%`;
}

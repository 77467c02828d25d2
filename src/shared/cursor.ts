import { createHash } from 'node:crypto';
import { isDay } from './dates.js';
import { DomainError } from './errors.js';

/** A column to sort by: never null (coalesce in the SQL), and the type its text in a cursor is cast to. */
export interface Order {
  sql: string;
  type: keyof typeof SHAPE;
  descending?: boolean;
}

interface Ordered {
  name: string;
  order: readonly Order[];
}

/** What a key of a cursor must look like, so that a forged one never reaches a cast in the database. */
const SHAPE = {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a NUL is what PostgreSQL's text refuses
  text: /^[^\u0000]*$/,
  int: /^-?\d{1,9}$/,
  numeric: /^-?\d{1,30}(\.\d{1,30})?$/,
  timestamptz: /^\d{4}-\d\d-\d\d ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
};

/** Of those, what begins with a day. */
const DAYS: (keyof typeof SHAPE)[] = ['date', 'timestamptz'];

/** A cursor knows its list's order, so that it is refused in another. */
const signature = ({ name, order }: Ordered): string =>
  createHash('sha256')
    .update(JSON.stringify([name, order]))
    .digest('base64url')
    .slice(0, 6);

/** Makes the cursors of one list: its signature is reckoned once, and only where a cursor is made at all. */
export function cursorsOf(list: Ordered): (keys: readonly string[]) => string {
  let signed: string | null = null;
  return (keys) => {
    signed ??= signature(list);
    return Buffer.from(JSON.stringify([signed, ...keys])).toString('base64url');
  };
}

/** The sort keys behind a cursor; refused where it is not one of this list and order. */
export function decodeCursor(list: Ordered, cursor: string, argument: string): string[] {
  const [signed, ...keys] = parse(cursor);
  const sound =
    signed === signature(list) &&
    keys.length === list.order.length &&
    list.order.every(({ type }, at) => isKey(type, keys[at] ?? ''));
  if (sound) return keys;
  throw new DomainError('INVALID_CURSOR', { value: cursor.slice(0, 80) }, [argument]);
}

const isKey = (type: keyof typeof SHAPE, key: string): boolean =>
  SHAPE[type].test(key) && (!DAYS.includes(type) || isDay(key.slice(0, 10)));

function parse(cursor: string): string[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parsed) && parsed.every((key) => typeof key === 'string')) return parsed;
  } catch {
    // Not JSON: refused like any other text that is no cursor.
  }
  return [];
}

import type { Api } from '../api.js';
import { post, type RawAnswer } from '../http.js';
import type { Question } from './questions.js';
import type { Things } from './world.js';

/** Codes by which a caller learns that he may not, or that there is nothing for him. */
const REFUSED = [
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'NOT_RESPONSIBLE',
  'NOT_YOUR_DEPARTMENT',
  'OWN_ACCOUNT',
  'NOT_FOUND',
];

/** `+` something is answered, or a change let through to its other checks; `-` nothing is; `x` it is refused. */
export type Cell = '+' | '-' | 'x';

interface Caller {
  key: string | undefined;
  things: Things;
}

/** What a caller gets for each question, in their order; what is asked of one thing is asked at once. */
export async function outcomesOf(api: Api, questions: readonly Question[], caller: Caller): Promise<Cell[]> {
  const batches = new Map<string, Question[]>();
  for (const question of questions) {
    const name = question.batch?.name ?? question.row;
    batches.set(name, [...(batches.get(name) ?? []), question]);
  }
  const cells = new Map<Question, Cell>();
  for (const batch of batches.values()) {
    const together = await askedTogether(api, batch, caller);
    for (const question of batch) {
      cells.set(question, cellOf(question, together ?? (await ask(api, question, caller))));
    }
  }
  return questions.map((question) => cells.get(question) ?? '-');
}

/** Null where one of them is refused, which may take the others with it. */
async function askedTogether(api: Api, questions: Question[], caller: Caller): Promise<RawAnswer | null> {
  const [first] = questions;
  if (!first?.batch || questions.length === 1) return null;
  const inner = questions.map(({ batch }) => batch?.inner).join(' ');
  const text = `query Ask${first.batch.declared} { ${first.batch.wrap(inner)} }`;
  const answer = await ask(api, { ...first, text }, caller);
  return answer.body.errors ? null : answer;
}

async function ask(
  api: Api,
  { text, variables }: Pick<Question, 'text' | 'variables'>,
  { key, things }: Caller,
): Promise<RawAnswer> {
  const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {};
  return post(api, { query: text, variables: variables(things) }, headers);
}

function cellOf({ text, path }: Question, { body }: RawAnswer): Cell {
  const codes = (body.errors ?? []).map(({ extensions }) => String(extensions?.code));
  const value = valueAt(body.data, path);
  const changed = (value as { errors?: { code: string }[] } | null)?.errors ?? [];
  if ([...codes, ...changed.map(({ code }) => code)].some((code) => REFUSED.includes(code))) return 'x';
  if (codes.length > 0) throw new Error(`${text}: ${JSON.stringify(body.errors)}`);
  return isNothing(value) ? '-' : '+';
}

/** What lies at a path; of a list, what lies there in the first that has something. */
function valueAt(data: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return data;
  if (Array.isArray(data)) return data.map((each) => valueAt(each, path)).find((found) => found != null);
  return data == null ? undefined : valueAt((data as Record<string, unknown>)[name], rest);
}

const isNothing = (value: unknown): boolean =>
  value == null ||
  (Array.isArray(value) && value.length === 0) ||
  (value as { totalCount?: number }).totalCount === 0;

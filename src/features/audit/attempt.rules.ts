/** What became of an attempt: FAILED where it broke off without a reason that the caller could act on. */
export const OUTCOMES = ['DONE', 'REFUSED', 'FAILED'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One reason why nothing was written. */
export interface Refusal {
  code: string;
  path: readonly string[];
}

/** An import can be refused for each of hundreds of items: the record needs no more than these. */
const MOST_REFUSALS = 50;
const LONGEST_PATH = 8;
const LONGEST_STEP = 60;

/** The reasons as they are kept: each once, and bounded, whatever was sent. */
export function kept(refusals: readonly Refusal[]): readonly Refusal[] {
  const each = new Map<string, Refusal>();
  for (const { code, path } of refusals) {
    const reason = {
      code,
      path: path.slice(0, LONGEST_PATH).map((step) => String(step).slice(0, LONGEST_STEP)),
    };
    each.set(JSON.stringify(reason), reason);
    if (each.size === MOST_REFUSALS) break;
  }
  return [...each.values()];
}

/** The first id among the fields of an input: what an attempt was aimed at, as far as it said. */
export function aimedAt<Subject>(input: unknown, parse: (id: string) => Subject | null): Subject | null {
  if (typeof input !== 'object' || input === null) return null;
  for (const value of Object.values(input)) {
    const subject = typeof value === 'string' && value.length < LONGEST_STEP ? parse(value) : null;
    if (subject) return subject;
  }
  return null;
}

import type { Clause } from './outline.js';

/** The innermost clause at an index, and the headings above it. */
export interface Placed {
  clause: Clause | null;
  headings: string[];
  /** The innermost clause and all above it, from the root down. */
  chain: Clause[];
}

/** Finds the innermost clause and the headings above it; asked in ascending order, so one walk serves all. */
export function clauseFinder(clauses: readonly Clause[]): (at: number) => Placed {
  const open: Clause[] = [];
  let next = 0;
  return (at) => {
    for (let clause = clauses[next]; clause && clause.start <= at; clause = clauses[next]) {
      while ((open.at(-1)?.level ?? 0) >= clause.level) open.pop();
      open.push(clause);
      next += 1;
    }
    const holding = open.filter((clause) => at < clause.end);
    return {
      clause: holding.at(-1) ?? null,
      headings: holding.flatMap(({ heading }) => heading ?? []),
      chain: holding,
    };
  };
}

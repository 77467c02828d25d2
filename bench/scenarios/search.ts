import { answerOf, asking, byTurns, running, service } from '../compare.ts';
import type { Contestant } from '../contestant.ts';
import { restate } from '../database.ts';
import type { Request } from '../load.ts';
import { query, type Scenario } from '../scenario.ts';
import { fillClauses } from '../search-clauses.ts';
import { SEARCHES } from '../search-queries.ts';
import { median } from '../summary.ts';

const CLAUSES = 100_000;
/** Of a round, so that its 95th percentile is not one query's luck. */
const PASSES = 10;

interface Search {
  kind: string;
  words: string;
  request: Request;
}
type Asked = Search & { ms: number };

/** Kinds alternate within a pass: what else the machine does meanwhile falls on all. */
export const scenario: Scenario = {
  about: `full-text search over ${CLAUSES.toLocaleString('en')} clauses and what the usual data holds, uncached`,
  run: async (bench) => {
    const { url } = await bench.copy('search', async (client, at) => {
      await fillClauses(client, CLAUSES);
      await restate(at);
    });
    const text = await query('search.graphql');
    const searches = Object.entries(SEARCHES).flatMap(([kind, each]) =>
      each.map((words) => ({ kind, words, request: asking(text, { query: words }) })),
    );
    return running([service(url, bench)], async ([own]) => {
      if (!own) throw new Error('It was not started');
      const found = new Map<string, string>();
      for (const { words, request } of searches) found.set(words, await told(own, request));
      const measured = await byTurns(
        { service: () => round(own, searches) },
        bench,
        (asked) => `p50 ${ms(at(asked, 0.5))}, p95 ${ms(at(asked, 0.95))}`,
      );
      const rounds = measured.service ?? [];
      const overRounds = (share: number, only: (one: Asked) => boolean = () => true) =>
        median(rounds.map((asked) => at(asked.filter(only), share)));
      return {
        figures: [
          { what: 'p95 of all searches', value: overRounds(0.95), unit: 'ms', atMost: 50 },
          { what: 'p50 of all searches', value: overRounds(0.5), unit: 'ms' },
          ...Object.keys(SEARCHES).flatMap((kind) =>
            [0.5, 0.95].map((share) => ({
              what: `${kind}, p${share * 100}`,
              value: overRounds(share, (one) => one.kind === kind),
              unit: 'ms',
            })),
          ),
        ],
        notes: [
          `one request at a time; a round asks each of ${searches.length} searches ${PASSES} times`,
          ...searches.map(
            ({ words }) =>
              `${words}: p95 ${ms(overRounds(0.95, (one) => one.words === words))}, ${found.get(words)}`,
          ),
        ],
      };
    });
  },
};

async function round(own: Contestant, searches: readonly Search[]): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (let pass = 0; pass < PASSES; pass += 1)
    for (const search of searches) {
      const begun = performance.now();
      const answer = await answerOf(own, search.request);
      asked.push({ ...search, ms: performance.now() - begun });
      if (!answer.startsWith('{"data"')) throw new Error(`${search.words}: ${answer.slice(0, 300)}`);
    }
  return asked;
}

/** How much it finds, and how it was understood: a search that finds nothing by mistake is a fast one. */
async function told(own: Contestant, request: Request): Promise<string> {
  const { data } = JSON.parse(await answerOf(own, request));
  return `${data.search.totalCount} found by ${data.search.match}`;
}

function at(asked: readonly Asked[], share: number): number {
  const sorted = asked.map((one) => one.ms).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

const ms = (value: number): string => `${Number(value.toPrecision(3))} ms`;

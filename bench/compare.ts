import { join } from 'node:path';
import type { Bench } from './bench.ts';
import { type Contestant, type Program, start } from './contestant.ts';
import { load, type Request, type Round } from './load.ts';

const HERE = import.meta.dirname;
const ACCOUNT = { authorization: 'Bearer zb_bench_leader' };

/** A GraphQL request as the leader of the usual data sends it. */
export const asking = (query: string, variables?: object): Request => ({
  headers: { 'content-type': 'application/json', ...ACCOUNT },
  body: JSON.stringify({ query, variables }),
});

/** The hand-written statement of queries/NAME.sql behind a bare HTTP server. */
export const floor = (name: string, url: string): Program => ({
  name: 'floor',
  args: [join(HERE, 'floor.ts')],
  env: { DATABASE_URL: url, SCENARIO: name },
  path: '/',
  readyPath: '/',
});

/** The service as an operator starts it, log lines and all, but that every answer is made anew. */
export const service = (url: string, { profile }: Pick<Bench, 'profile'>, env = {}): Program => ({
  name: 'service',
  args: [
    ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${join(HERE, '.data')}`] : []),
    join(HERE, '../dist/src/main.js'),
  ],
  env: { DATABASE_URL: url, ZHIBIAO_SEED: 'none', ZHIBIAO_CACHE: 'off', ...env },
  path: '/graphql',
  readyPath: '/readyz',
});

/** PostGraphile on the same tables. */
export const postgraphile = (url: string): Program => ({
  name: 'postgraphile',
  args: [join(HERE, 'postgraphile.ts')],
  env: { DATABASE_URL: url },
  path: '/graphql',
  readyPath: '/ready',
});

/** Runs programs, each a process of its own, for as long as `work` takes. */
export async function running<Outcome>(
  programs: readonly Program[],
  work: (contestants: Contestant[]) => Promise<Outcome>,
): Promise<Outcome> {
  const started: Contestant[] = [];
  try {
    for (const program of programs) started.push(await start(program));
    return await work(started);
  } finally {
    for (const contestant of started) await contestant.stop();
  }
}

export const answerOf = async ({ url }: Contestant, request: Request): Promise<string> =>
  (await fetch(url, { method: 'POST', ...request })).text();

/** All must answer the same, down to the order of fields, or their speeds mean nothing; answers the reply's size. */
export function assertSame(answers: readonly unknown[]): void {
  const [first, ...others] = answers.map((answer) => JSON.stringify(answer));
  for (const other of others) {
    if (other === first) continue;
    const place = [...(first ?? '')].findIndex((character, at) => character !== other?.[at]);
    const around = (text = '') => text.slice(Math.max(0, place - 100), place + 100);
    throw new Error(`The answers differ: …${around(first)}… and …${around(other)}…`);
  }
}

/** Rounds of each by turns: what else the machine does meanwhile falls on all. Round 0 warms up. */
export async function byTurns<Measured>(
  measures: Readonly<Record<string, () => Promise<Measured>>>,
  { rounds, say }: Pick<Bench, 'rounds' | 'say'>,
  tell: (measured: Measured) => string,
): Promise<Record<string, Measured[]>> {
  const measured = Object.fromEntries(Object.keys(measures).map((name) => [name, [] as Measured[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, measure] of Object.entries(measures)) {
      const result = await measure();
      // Code is compiled, statements are prepared, pages are in memory.
      if (round > 0) measured[name]?.push(result);
      say(`  ${round ? `round ${round}` : 'warm-up'}: ${name} ${tell(result)}`);
    }
  }
  return measured;
}

export interface Raced {
  contestant: Contestant;
  request: Request;
}

/** Requests per second of each contestant, by turns. */
export const race = (raced: readonly Raced[], bench: Bench): Promise<Record<string, Round[]>> =>
  byTurns(
    Object.fromEntries(
      raced.map(({ contestant, request }) => [contestant.name, () => load(contestant.url, request, bench)]),
    ),
    bench,
    ({ perSecond, p50Ms }) => `${perSecond.toFixed(1)} req/s, p50 ${p50Ms} ms`,
  );

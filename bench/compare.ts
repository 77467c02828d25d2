import { equal } from 'node:assert/strict';
import { join } from 'node:path';
import { type Contestant, start } from './contestant.ts';
import { load, type Request, type Round } from './load.ts';
import type { Scenario } from './scenario.ts';
import { figuresOf, type Result } from './summary.ts';

const HERE = import.meta.dirname;

export interface Options {
  url: string;
  rounds: number;
  seconds: number;
  connections: number;
  profile: boolean;
  say: (line: string) => void;
}

/** Measures service and floor in turns on one scenario, each a process of its own. */
export async function compare(scenario: Scenario, options: Options): Promise<Result> {
  const request: Request = {
    headers: { 'content-type': 'application/json', authorization: 'Bearer zb_bench_leader' },
    body: JSON.stringify({ query: scenario.query }),
  };
  const floor = await startFloor(scenario, options);
  const service = await startService(options).catch(async (thrown) => {
    await floor.stop();
    throw thrown;
  });
  try {
    const replyBytes = await assertSame(service, floor, request);
    const [floorRounds, serviceRounds] = await takeTurns([floor, service], request, { scenario, ...options });
    const figures = { service: figuresOf(serviceRounds), floor: figuresOf(floorRounds) };
    const share = figures.service.perSecond / figures.floor.perSecond;
    return { scenario: scenario.name, share, ...figures, replyBytes };
  } finally {
    await service.stop();
    await floor.stop();
  }
}

const startFloor = ({ name }: Scenario, { url }: Options): Promise<Contestant> =>
  start({
    name: 'floor',
    args: [join(HERE, 'floor.ts')],
    env: { DATABASE_URL: url, SCENARIO: name },
    path: '/',
    readyPath: '/',
  });

/** The service as an operator starts it, log lines and all. */
const startService = ({ url, profile }: Options): Promise<Contestant> =>
  start({
    name: 'service',
    args: [
      ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${join(HERE, '.data')}`] : []),
      join(HERE, '../dist/src/main.js'),
    ],
    env: { DATABASE_URL: url, ZHIBIAO_SEED: 'none' },
    path: '/graphql',
    readyPath: '/readyz',
  });

/** Both must answer the same, down to the order of fields, or their speeds mean nothing; answers the reply's size. */
async function assertSame(service: Contestant, floor: Contestant, request: Request): Promise<number> {
  const ask = async ({ url }: Contestant) => (await fetch(url, { method: 'POST', ...request })).text();
  const answer = await ask(service);
  equal(JSON.stringify(JSON.parse(answer)), JSON.stringify(JSON.parse(await ask(floor))));
  return Buffer.byteLength(answer);
}

/** Rounds of each, in alternation: what else the machine does meanwhile falls on both. */
async function takeTurns(
  contestants: [Contestant, Contestant],
  request: Request,
  { scenario, rounds, seconds, connections, say }: Options & { scenario: Scenario },
): Promise<[Round[], Round[]]> {
  const measured: [Round[], Round[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, { name, url }] of contestants.entries()) {
      const result = await load(url, request, { connections, seconds });
      // Round 0 warms up: code is compiled, statements are prepared, pages are in memory.
      if (round > 0) measured[at]?.push(result);
      say(
        `${scenario.name}, ${round ? `round ${round}` : 'warm-up'}: ${name} ${result.perSecond.toFixed(1)} req/s`,
      );
    }
  }
  return measured;
}

import { readdirSync, readFileSync } from 'node:fs';
import type { Bench } from './bench.ts';
import { answerOf, byTurns, type Raced } from './compare.ts';

/** Requests of a round: a few tens of milliseconds, in which the machine does not change. */
const REQUESTS = 20;
/** Node compiles what it has met often. */
const WARM_UP = 250;
/** More and shorter rounds than elsewhere: what disturbs one is left out. */
const ROUNDS_EACH = 8;

/** Milliseconds of a processor that one request takes. */
export interface Cost {
  /** The thread that runs JavaScript, and the others: those that collect garbage, above all. */
  main: number;
  others: number;
  /** All of PostgreSQL on this machine. */
  database: number;
}

/**
 * What a request takes of a processor, one at a time and by turns: less is disturbed than in requests a second, and it
 * is told who takes it. The lower fifth of the rounds is given. Linux alone tells it to the nanosecond.
 */
export async function costs(given: readonly Raced[], bench: Bench): Promise<Record<string, Cost>> {
  const raced = given.map(plainly);
  for (const { contestant, request } of raced)
    for (let asked = 0; asked < WARM_UP; asked += 1) await answerOf(contestant, request);
  const measured = await byTurns(
    Object.fromEntries(raced.map((each) => [each.contestant.name, () => costOf(each)])),
    { rounds: bench.rounds * ROUNDS_EACH, say: () => {} },
    () => '',
  );
  return Object.fromEntries(Object.entries(measured).map(([name, rounds]) => [name, undisturbed(rounds)]));
}

/** What compressing takes is not of the answer, and the floor does none. */
const plainly = ({ contestant, request }: Raced): Raced => ({
  contestant,
  request: { ...request, headers: { ...request.headers, 'accept-encoding': 'identity' } },
});

async function costOf({ contestant, request }: Raced): Promise<Cost> {
  const before = spent(contestant.pid);
  for (let asked = 0; asked < REQUESTS; asked += 1) await answerOf(contestant, request);
  const after = spent(contestant.pid);
  const each = (of: keyof Cost) => (after[of] - before[of]) / REQUESTS;
  return { main: each('main'), others: each('others'), database: each('database') };
}

function spent(pid: number): Cost {
  const main = nanoseconds(`/proc/${pid}/task/${pid}`);
  const all = sum(
    readdirSync(`/proc/${pid}/task`).map((thread) => nanoseconds(`/proc/${pid}/task/${thread}`)),
  );
  const database = sum(
    readdirSync('/proc')
      .filter((id) => /^\d+$/.test(id) && read(`/proc/${id}/comm`).trim() === 'postgres')
      .map((id) => nanoseconds(`/proc/${id}`)),
  );
  return { main: main / 1e6, others: (all - main) / 1e6, database: database / 1e6 };
}

const nanoseconds = (of: string): number => Number(read(`${of}/schedstat`).split(' ')[0]) || 0;

/** Empty where the process has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function undisturbed(rounds: readonly Cost[]): Cost {
  const low = (of: keyof Cost) =>
    rounds.map((round) => round[of]).sort((a, b) => a - b)[Math.floor(rounds.length / 5)] ?? Number.NaN;
  return { main: low('main'), others: low('others'), database: low('database') };
}

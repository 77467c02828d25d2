import type { Bench } from './bench.ts';
import { answerOf, byTurns, type Raced } from './compare.ts';
import type { Round } from './load.ts';
import { median } from './summary.ts';

/** One request after the other, timed to the microsecond: for ratios of a few milliseconds. */
async function oneByOne({ contestant, request }: Raced, seconds: number): Promise<Round> {
  const took: number[] = [];
  const from = performance.now();
  while (performance.now() - from < seconds * 1000) {
    const begun = performance.now();
    const answer = await answerOf(contestant, request);
    took.push(performance.now() - begun);
    if (!answer.startsWith('{"data"')) throw new Error(`${contestant.name} answered ${answer.slice(0, 300)}`);
  }
  took.sort((a, b) => a - b);
  const at = (share: number) =>
    took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? Number.NaN;
  return { perSecond: took.length / seconds, p50Ms: at(0.5), p99Ms: at(0.99) };
}

/** The latencies of contestants, by turns, one request at a time. */
export const latencies = (raced: readonly Raced[], bench: Bench): Promise<Record<string, Round[]>> =>
  byTurns(
    Object.fromEntries(raced.map((each) => [each.contestant.name, () => oneByOne(each, bench.seconds)])),
    bench,
    ({ p50Ms, p99Ms }) => `p50 ${p50Ms.toFixed(2)} ms, p99 ${p99Ms.toFixed(2)} ms`,
  );

export const p50 = (rounds: Record<string, Round[]>, of: string): number =>
  median((rounds[of] ?? []).map(({ p50Ms }) => p50Ms));

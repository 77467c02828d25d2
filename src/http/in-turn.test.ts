import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { inTurn } from './in-turn.js';

/** Work that notes when it begins and goes on until it is told to end. */
function aLog() {
  const begun: number[] = [];
  const ends = new Map<number, (fails?: Error) => void>();
  const work = (at: number) => () => {
    begun.push(at);
    return new Promise<number>((resolve, reject) => {
      ends.set(at, (fails) => (fails ? reject(fails) : resolve(at)));
    });
  };
  return { begun, ends, work };
}

it('runs so many at once, the rest as they came, whether the first succeed or fail', async () => {
  const { begun, ends, work } = aLog();
  const run = inTurn({ atOnce: 2 });
  const results = [1, 2, 3, 4].map((at) => run(work(at)).catch((thrown: Error) => thrown.message));

  await turn();
  expect(begun).toEqual([1, 2]);
  ends.get(2)?.(new Error('no'));
  await turn();
  expect(begun).toEqual([1, 2, 3]);
  ends.get(3)?.();
  await turn();
  ends.get(1)?.();
  ends.get(4)?.();
  expect(await Promise.all(results)).toEqual([1, 'no', 3, 4]);
});

it('refuses what may not wait, until there is room again', async () => {
  const { ends, work } = aLog();
  const run = inTurn({ atOnce: 1, waiting: 0, full: () => new Error('full') });
  const first = run(work(1));
  await expect(run(work(2))).rejects.toThrow('full');
  ends.get(1)?.();
  await first;
  const third = run(work(3));
  ends.get(3)?.();
  expect(await third).toBe(3);
});

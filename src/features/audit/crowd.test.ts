import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { crowdOf, type Note } from './crowd.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function aCrowd() {
  const notes: [string, Note][] = [];
  const lost: unknown[] = [];
  let broken = false;
  const note = async (deed: string, how: Note) => {
    if (broken) throw new Error('no database');
    notes.push([deed, how]);
  };
  const crowd = crowdOf(note, (thrown) => lost.push(thrown));
  return { notes, lost, crowd, breakDown: (down: boolean) => (broken = down) };
}
const once: Note = { times: 1, scattered: false };

it('notes the first of a kind at once, and a minute later how often it came again', async () => {
  const { notes, crowd } = aCrowd();
  for (const deed of ['a', 'b', 'c']) await crowd.join({ place: '10.0.0.1', deed: 'x' }, deed);
  await crowd.join({ place: '10.0.0.2', deed: 'x' }, 'other place');
  await crowd.join({ place: '10.0.0.1', deed: 'y' }, 'other deed');
  expect(notes).toEqual([
    ['a', once],
    ['other place', once],
    ['other deed', once],
  ]);

  jest.advanceTimersByTime(70_000);
  expect(notes.slice(3)).toEqual([['c', { times: 2, scattered: false }]]);

  await crowd.join({ place: '10.0.0.1', deed: 'x' }, 'd');
  expect(notes.slice(4)).toEqual([['d', once]]);
  await crowd.close();
});

it('writes few notes of many places, and loses none of what they did', async () => {
  const { notes, crowd } = aCrowd();
  for (let at = 0; at < 5_000; at += 1) await crowd.join({ place: `10.1.${at}`, deed: 'x' }, 'a');
  await crowd.close();

  expect(notes.length).toBe(1_002);
  expect(notes.at(-1)).toEqual(['a', { times: 3_999, scattered: true }]);
  expect(notes.reduce((sum, [, { times }]) => sum + times, 0)).toBe(5_000);
});

it('takes the next for the first where the first could not be noted, and says what counts were lost', async () => {
  const { notes, lost, crowd, breakDown } = aCrowd();
  const key = { place: '10.0.0.1', deed: 'x' };
  breakDown(true);
  await expect(crowd.join(key, 'a')).rejects.toThrow('no database');
  breakDown(false);
  await crowd.join(key, 'b');
  expect(notes).toEqual([['b', once]]);

  await crowd.join(key, 'c');
  breakDown(true);
  await crowd.close();
  expect(lost).toHaveLength(1);
});

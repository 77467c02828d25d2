import { describe, expect, it } from '@jest/globals';
import { aimedAt, kept } from './attempt.rules.js';

describe('what an attempt was aimed at', () => {
  const parse = (id: string) => (id.startsWith('report_') ? id : null);
  it.each([
    [{ reportId: 'report_1', other: 'report_2' }, 'report_1'],
    [{ note: 'x', count: 1, ids: ['report_1'], reportId: 'report_2' }, 'report_2'],
    [{ reportId: `report_${'1'.repeat(100)}` }, null],
    [{ nested: { reportId: 'report_1' } }, null],
    ['report_1', null],
    [null, null],
    [undefined, null],
  ])('of %j is %j', (input, subject) => {
    expect(aimedAt(input, parse)).toBe(subject);
  });
});

it('keeps no more of the reasons than a bound, whatever was sent', () => {
  const path = (at: number) => [String(at), ...Array.from({ length: 40 }, () => 'x'.repeat(10_000))];
  const all = kept(Array.from({ length: 1_000 }, (_, at) => ({ code: 'NOT_FOUND', path: path(at) })));
  expect(all).toHaveLength(50);
  expect(JSON.stringify(all).length).toBeLessThan(30_000);
  expect(kept([{ code: 'A', path: ['input', 'period'] }])).toEqual([
    { code: 'A', path: ['input', 'period'] },
  ]);
});

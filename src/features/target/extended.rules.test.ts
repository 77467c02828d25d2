import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { day, series, terms } from '../../../test/support/target-arbitraries.js';
import { someTerms, someValues } from '../../../test/support/target-terms.js';
import { addDays } from '../../shared/dates.js';
import { deadlineOf, type TargetTerms } from './target.rules.js';
import { verdict } from './verdict.rules.js';

type Case = [
  what: string,
  fields: Partial<TargetTerms>,
  series: Record<string, string>,
  today: string,
  status: string,
  reachedLate: boolean,
  basis: string[],
];

const GRANTED = { firstDueOn: '2026-12-31', dueOn: '2027-12-31' };

// 2025-01-01 to 2026-12-31, at least 100; put off by a year.
const CASES: Case[] = [
  ['half way on its new line', {}, { '2026-Q2': '50' }, '2026-07-02', 'ON_TRACK', false, ['EXTENDED']],
  [
    'under way after its first deadline',
    {},
    { '2026': '80' },
    '2027-01-31',
    'ON_TRACK',
    false,
    ['EXTENDED', 'FIRST_DEADLINE_PASSED'],
  ],
  ['reached by its first deadline', {}, { '2026': '100' }, '2027-06-30', 'ACHIEVED', false, ['EXTENDED']],
  [
    'reached in the time granted',
    {},
    { '2026': '99', '2027-Q1': '100' },
    '2027-06-30',
    'ACHIEVED',
    true,
    ['REACHED_LATE'],
  ],
  [
    'reached in time, told at the end',
    {},
    { '2026': '100' },
    '2028-01-01',
    'ACHIEVED',
    false,
    ['DEADLINE_PASSED'],
  ],
  [
    'reached late, told at the end',
    {},
    { '2027': '100' },
    '2028-01-01',
    'ACHIEVED',
    true,
    ['EXTENDED', 'REACHED_LATE'],
  ],
  [
    'reached after the time granted',
    {},
    { '2027': '99', '2028-Q1': '100' },
    '2028-04-01',
    'ACHIEVED',
    true,
    ['REACHED_LATE'],
  ],
  [
    'short on the last day granted',
    {},
    { '2027': '99' },
    '2027-12-31',
    'ON_TRACK',
    false,
    ['FIRST_DEADLINE_PASSED'],
  ],
  ['short after it', {}, { '2027': '99' }, '2028-01-01', 'MISSED', false, ['EXTENDED', 'DEADLINE_PASSED']],
  [
    'whose last milestone was the end of the old way',
    { milestones: [{ on: '2026-12-31', value: '100' }] },
    { '2026': '70' },
    '2027-01-01',
    'ON_TRACK',
    false,
    ['FIRST_DEADLINE_PASSED'],
  ],
];

describe('an extended target', () => {
  it.each(CASES)('%s', (_, fields, values, today, status, reachedLate, basis) => {
    const stands = verdict(someTerms({ ...GRANTED, ...fields }), someValues(values), today);

    expect([stands.status, stands.reachedLate]).toEqual([status, reachedLate]);
    expect(stands.basis).toEqual(expect.arrayContaining(basis));
  });

  it('says nothing of an extension where none was granted', () => {
    const plain = verdict(someTerms(), someValues({ '2026': '50' }), '2027-06-30');

    expect(
      verdict(someTerms({ firstDueOn: '2027-12-31' }), someValues({ '2026': '50' }), '2027-06-30'),
    ).toEqual(plain);
    expect(plain.basis).not.toContain('EXTENDED');
  });
});

const later = fc.integer({ min: 1, max: 500 });
const extendable = terms.filter(
  (each) => (each.cadence === 'BY_DEADLINE' || each.cadence === 'IN_PERIOD') && deadlineOf(each) !== null,
);
const putOff = (plain: TargetTerms, days: number): TargetTerms => ({
  ...plain,
  firstDueOn: plain.dueOn,
  dueOn: plain.dueOn && addDays(plain.dueOn, days),
});

describe('whatever is granted', () => {
  it('never washes lateness out: what was reached late without it was reached late with it', () => {
    fc.assert(
      fc.property(extendable, series, day, later, (plain, values, today, days) => {
        const before = verdict(plain, values, today);
        const after = verdict(putOff(plain, days), values, today);
        // What was reached in time, lost before the day granted and reached again after it is late only with the grant.
        if (before.status === 'ACHIEVED' && after.status === 'ACHIEVED' && before.reachedLate)
          expect(after.reachedLate).toBe(true);
      }),
    );
  });

  it('makes nothing missed before the last day granted, and nothing late by itself', () => {
    fc.assert(
      fc.property(extendable, series, day, later, (plain, values, today, days) => {
        const extended = putOff(plain, days);
        const stands = verdict(extended, values, today);
        if (today <= (extended.dueOn ?? '')) expect(stands.status).not.toBe('MISSED');
        if (today <= (plain.dueOn ?? '')) expect(stands.reachedLate).toBe(false);
        expect(stands.reachedLate).toBe(stands.basis.includes('REACHED_LATE'));
      }),
    );
  });
});

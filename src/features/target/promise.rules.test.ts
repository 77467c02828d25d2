import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { day, series, terms } from '../../../test/support/target-arbitraries.js';
import { someTerms, someValues } from '../../../test/support/target-terms.js';
import { firstPromise } from './promise.rules.js';
import type { EarlierTerms, TargetTerms } from './target.rules.js';
import { verdict } from './verdict.rules.js';

/** What was promised first: at least 100 by the end of 2026, until 2026-10-01. */
const first = (fields: Partial<EarlierTerms> = {}): EarlierTerms => {
  const { comparator, quantity, quantityHigh, cadence, startsOn } = someTerms();
  return {
    until: '2026-10-01',
    comparator,
    quantity,
    quantityHigh,
    cadence,
    startsOn,
    dueOn: '2026-12-31',
    ...fields,
  };
};

type Case = [
  what: string,
  now: Partial<TargetTerms>,
  values: Record<string, string>,
  today: string,
  status: string,
  reachedLate: boolean,
  basis: string[],
  not: string[],
];

const CASES: Case[] = [
  [
    'lowered, and kept as lowered',
    { quantity: '60', dueOn: '2026-12-31' },
    { '2026': '70' },
    '2027-02-01',
    'ACHIEVED',
    false,
    ['ADJUSTED', 'FIRST_PROMISE_MISSED'],
    ['EXTENDED'],
  ],
  [
    'lowered, and what was promised first was kept all the same',
    { quantity: '60', dueOn: '2026-12-31' },
    { '2026': '100' },
    '2027-02-01',
    'ACHIEVED',
    false,
    ['ADJUSTED'],
    ['FIRST_PROMISE_MISSED'],
  ],
  [
    'lowered and put off after it was missed',
    { quantity: '60', dueOn: '2027-12-31' },
    { '2026': '70' },
    '2027-02-01',
    'ACHIEVED',
    true,
    ['ADJUSTED', 'EXTENDED', 'FIRST_DEADLINE_PASSED', 'REACHED_LATE', 'FIRST_PROMISE_MISSED'],
    [],
  ],
  [
    'raised and put off: the first number stood on its day, so the rest is not late',
    { quantity: '150', dueOn: '2027-12-31' },
    { '2026': '100', '2027-H1': '150' },
    '2027-08-01',
    'ACHIEVED',
    false,
    ['ADJUSTED', 'EXTENDED'],
    ['FIRST_PROMISE_MISSED', 'REACHED_LATE'],
  ],
  [
    'brought forward',
    { quantity: '100', dueOn: '2026-06-30' },
    { '2026-H1': '90' },
    '2026-11-01',
    'MISSED',
    false,
    ['ADJUSTED', 'DEADLINE_PASSED'],
    ['EXTENDED', 'FIRST_PROMISE_MISSED'],
  ],
  [
    'put back to what it was',
    { quantity: '100.000000', dueOn: '2026-12-31' },
    { '2026': '70' },
    '2027-02-01',
    'MISSED',
    false,
    ['DEADLINE_PASSED'],
    ['ADJUSTED', 'FIRST_PROMISE_MISSED'],
  ],
];

describe('a promise that was changed', () => {
  it.each(CASES)('%s', (_, now, values, today, status, reachedLate, basis, not) => {
    const changed = someTerms({ firstDueOn: '2026-12-31', earlier: [first()], ...now });
    const judged = verdict(changed, someValues(values), today);
    expect(judged).toMatchObject({ status, reachedLate });
    expect(judged.basis).toEqual(expect.arrayContaining(basis));
    for (const code of not) expect(judged.basis).not.toContain(code);
  });

  it('judges a year that is over by what it was promised under', () => {
    const yearly = someTerms({
      cadence: 'PER_YEAR',
      aggregation: 'SUM',
      quantity: '50',
      earlier: [first({ cadence: 'PER_YEAR', until: '2026-03-01', dueOn: '2027-12-31' })],
    });
    const values = someValues({ '2025': '70', '2026': '70' });
    const judged = verdict(yearly, values, '2027-02-01');
    expect(judged.years).toMatchObject({ met: ['2026'], missed: ['2025'] });
    expect(judged.basis).toEqual(expect.arrayContaining(['ADJUSTED', 'FIRST_PROMISE_MISSED', 'YEAR_MISSED']));
  });
});

describe('for whatever is decided later', () => {
  it('a first promise that was missed is told, and reaching something else by a later day is late', () => {
    fc.assert(
      fc.property(terms, series, day, fc.nat({ max: 400 }), (given, values, today, lowered) => {
        const once = {
          ...given,
          cadence: 'BY_DEADLINE' as const,
          dueOn: given.dueOn ?? '2026-12-31',
          earlier: [],
        };
        const { comparator, quantity, quantityHigh, cadence, startsOn, dueOn } = once;
        const earlier = [
          { until: '2026-10-01', comparator, quantity, quantityHigh, cadence, startsOn, dueOn },
        ];
        const now = { ...once, quantity: `${lowered}`, dueOn: '2040-12-31', firstDueOn: dueOn, earlier };
        const [before, after] = [verdict(once, values, today), verdict(now, values, today)];
        if (before.status === 'MISSED' && after.basis.includes('ADJUSTED')) {
          expect(after.basis).toContain('FIRST_PROMISE_MISSED');
        }
        if (before.status === 'MISSED' && after.status === 'ACHIEVED') expect(after.reachedLate).toBe(true);
        expect(firstPromise(now)).toMatchObject({ quantity, dueOn });
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { someTerms, someValues } from '../../../test/support/target-terms.js';
import type { TargetTerms } from './target.rules.js';
import { verdict } from './verdict.rules.js';

describe('without a stated deadline', () => {
  const unstated = { cadence: 'UNSTATED', dueOn: null } as const;

  it.each([
    ['short of it', unstated, { '2025': '40' }, 'UNSCHEDULED'],
    ['reached', unstated, { '2025': '100' }, 'ACHIEVED'],
    ['without a value', unstated, {}, 'NO_DATA'],
    ['a day that the text does not state', { cadence: 'UNSTATED' }, { '2025': '40' }, 'UNSCHEDULED'],
    [
      '分3年共评选, of unknown years',
      { cadence: 'IN_PERIOD', dueOn: null, aggregation: 'SUM' },
      { '2025': '40' },
      'UNSCHEDULED',
    ],
    ['a mean short of it', { ...unstated, aggregation: 'MEAN' }, { '2025': '40' }, 'UNSCHEDULED'],
  ] as [string, Partial<TargetTerms>, Record<string, string>, string][])(
    'a target %s',
    (_, fields, series, status) => {
      const judged = verdict(someTerms(fields), someValues(series), '2099-01-01');
      expect(judged).toMatchObject({ status, expected: null, gapPoints: null, changesOn: null });
    },
  );

  it('still shows how far it has come', () =>
    expect(verdict(someTerms(unstated), someValues({ '2025': '40' }), '2026-07-02').attainment).toBe('0.4'));
});

describe('kept all along', () => {
  const ongoing = { cadence: 'ONGOING', dueOn: null } as const;

  it.each([
    ['held', ongoing, { '2025': '100' }, 'ON_TRACK'],
    ['nearly held', ongoing, { '2025': '99' }, 'AT_RISK'],
    ['far from held', ongoing, { '2025': '60' }, 'OFF_TRACK'],
    [
      'a limit passed by who knows what share',
      { ...ongoing, comparator: 'AT_MOST', quantity: '5' },
      { '2025': '6' },
      'AT_RISK',
    ],
    ['held to its end', { ...ongoing, dueOn: '2025-12-31' }, { '2025': '100', '2026-Q1': '90' }, 'ACHIEVED'],
    [
      'not held at its end',
      { ...ongoing, dueOn: '2025-12-31' },
      { '2025': '99', '2026-Q1': '100' },
      'MISSED',
    ],
    ['unknown at its end', { ...ongoing, dueOn: '2025-12-31' }, { '2026-Q1': '100' }, 'NO_DATA'],
  ] as [string, Partial<TargetTerms>, Record<string, string>, string][])(
    'a promise %s',
    (_, fields, series, status) =>
      expect(verdict(someTerms(fields), someValues(series), '2026-07-02').status).toBe(status),
  );
});

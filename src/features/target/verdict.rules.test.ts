import { describe, expect, it } from '@jest/globals';
import { someTerms, someValues } from '../../../test/support/target-terms.js';
import type { TargetTerms } from './target.rules.js';
import { verdict } from './verdict.rules.js';

describe('a verdict', () => {
  it('reached after the deadline stays visible as late', () => {
    const late = verdict(someTerms(), someValues({ '2027': '80', '2028-Q1': '100' }), '2028-06-01');
    expect(late).toMatchObject({
      status: 'ACHIEVED',
      light: 'GREEN',
      reachedLate: true,
      asOfPeriod: '2028-Q1',
    });
    expect(late.basis).toContain('REACHED_LATE');
  });

  it('says all that it rests on', () => {
    const values = someValues({ '2025': '30', '2026-Q1': '8.5' }).map((value) => ({
      ...value,
      verified: false,
    }));
    expect(verdict(someTerms({ aggregation: 'SUM' }), values, '2026-07-02')).toEqual({
      status: 'AT_RISK',
      light: 'YELLOW',
      attainment: '0.385',
      expected: '0.5',
      gapPoints: '11.5',
      value: '38.5',
      goal: '100',
      asOfPeriod: '2026-Q1',
      periods: ['2025', '2026-Q1'],
      reportIds: ['report 2025', 'report 2026-Q1'],
      basis: ['SUM_OF_PERIODS', 'UNVERIFIED'],
      reachedLate: false,
      years: null,
      dueOn: '2027-12-31',
      reckonedOn: '2026-07-02',
      changesOn: '2027-01-21',
      ruleSetVersion: 1,
      missed: null,
      thresholds: { kind: 'BEHIND_SCHEDULE', atRiskPoints: '10', offTrackPoints: '30' },
    });
  });

  it('follows the rule set that it is given', () => {
    const strict = {
      version: 7,
      kind: 'BEHIND_SCHEDULE',
      atRiskPoints: '0',
      offTrackPoints: '5',
    } as const;
    const judged = verdict(someTerms(), someValues({ '2026-Q2': '44' }), '2026-07-02', strict);
    expect(judged).toMatchObject({ status: 'OFF_TRACK', ruleSetVersion: 7 });
  });

  it.each([
    ['BASELINE_UNKNOWN', {}, { '2026-06': '40' }],
    ['BASELINE_AT_TARGET', { baseline: '110' }, { '2026-06': '99' }],
    ['SHARE_UNKNOWN', { comparator: 'AT_MOST' }, { '2026-06': '140' }],
    ['REFERENCE_UNKNOWN', { comparator: 'MULTIPLY' }, { '2026-06': '140' }],
    ['TOLERANCE_USED', { comparator: 'APPROXIMATELY' }, { '2026-06': '96' }],
    ['AT_THE_LIMIT', { comparator: 'MORE_THAN' }, { '2026-06': '100' }],
    ['MILESTONES', { milestones: [{ on: '2026-01-01', value: '20' }] }, { '2026-06': '40' }],
    ['KEPT_THROUGHOUT', { aggregation: 'MEAN' }, { '2026-06': '40' }],
    ['NO_DEADLINE', { dueOn: null }, { '2026-06': '40' }],
    ['NO_VALUE', {}, {}],
  ] as [string, Partial<TargetTerms>, Record<string, string>][])('says %s', (code, fields, series) => {
    expect(verdict(someTerms(fields), someValues(series), '2026-07-02').basis).toContain(code);
    expect(
      verdict(someTerms({ baseline: '0' }), someValues({ '2026-06': '80' }), '2026-07-02').basis,
    ).not.toContain(code);
  });
});

import { describe, expect, it } from '@jest/globals';
import { someTerms, someValues } from '../../../test/support/target-terms.js';
import type { TargetTerms } from './target.rules.js';
import { verdict } from './verdict.rules.js';

type Case = [
  what: string,
  fields: Partial<TargetTerms>,
  series: Record<string, string>,
  today: string,
  status: string,
];

const inSteps = { milestones: [{ on: '2026-01-01', value: '40' }] };

// 2025-01-01 to 2027-12-31, at least 100, the latest value counts: half of it is due on 2026-07-02.
const DURING: Case[] = [
  ['before the start', {}, { '2024': '120' }, '2024-12-31', 'NOT_STARTED'],
  ['without a value', {}, {}, '2026-07-02', 'NO_DATA'],
  ['whose values are still to come', {}, { '2026-Q3': '99' }, '2026-09-29', 'NO_DATA'],
  ['on schedule', {}, { '2026-Q2': '50' }, '2026-07-02', 'ON_TRACK'],
  ['exactly ten points behind', {}, { '2026-Q2': '40' }, '2026-07-02', 'ON_TRACK'],
  ['more than ten points behind', {}, { '2026-Q2': '39.999999' }, '2026-07-02', 'AT_RISK'],
  ['exactly thirty points behind', {}, { '2026-Q2': '20' }, '2026-07-02', 'AT_RISK'],
  ['more than thirty points behind', {}, { '2026-Q2': '19.999999' }, '2026-07-02', 'OFF_TRACK'],
  ['by the schedule of today, not of the value', {}, { '2025': '33' }, '2026-07-02', 'AT_RISK'],
  ['reached before its time', {}, { '2025-12': '100' }, '2026-07-02', 'ACHIEVED'],
  ['reached and lost', {}, { '2025-12': '100', '2026-06': '60' }, '2026-07-02', 'ON_TRACK'],
  ['already there when it was set', {}, { '2024': '100' }, '2025-01-01', 'ACHIEVED'],
  [
    'at a limit that must be passed',
    { comparator: 'MORE_THAN' },
    { '2026-06': '100' },
    '2026-07-02',
    'ON_TRACK',
  ],
  [
    'half way down',
    { comparator: 'AT_MOST', quantity: '20', baseline: '60' },
    { '2026-06': '40' },
    '2026-07-02',
    'ON_TRACK',
  ],
  [
    'falling from an unknown start',
    { comparator: 'AT_MOST', quantity: '1.25' },
    { '2026-06': '1.4' },
    '2026-07-02',
    'UNSCHEDULED',
  ],
  [
    'falling, and low enough',
    { comparator: 'AT_MOST', quantity: '1.25' },
    { '2026-06': '1.2' },
    '2026-07-02',
    'ACHIEVED',
  ],
  [
    'of a rank not yet held',
    { comparator: 'RANK', quantity: '1' },
    { '2026-06': '2' },
    '2026-07-02',
    'UNSCHEDULED',
  ],
  [
    'of a rank with a start',
    { comparator: 'RANK', quantity: '1', baseline: '5' },
    { '2026-06': '4' },
    '2026-07-02',
    'AT_RISK',
  ],
  ['that was met at the start and fell', { baseline: '110' }, { '2026-06': '99' }, '2026-07-02', 'AT_RISK'],
  [
    'that was met at the start and holds',
    { baseline: '110' },
    { '2026-06': '105' },
    '2026-07-02',
    'ON_TRACK',
  ],
  [
    'of zero with a start',
    { comparator: 'AT_MOST', quantity: '0', baseline: '8' },
    { '2026-06': '4' },
    '2026-07-02',
    'ON_TRACK',
  ],
  ['of zero without', { quantity: '0' }, { '2026-06': '-3' }, '2026-07-02', 'UNSCHEDULED'],
  ['below zero', { quantity: '-5', baseline: '-10' }, { '2026-06': '-9' }, '2026-07-02', 'AT_RISK'],
  ['added up', { aggregation: 'SUM' }, { '2025': '30', '2026-Q1': '12' }, '2026-07-02', 'ON_TRACK'],
  ['averaged below it', { aggregation: 'MEAN', quantity: '20' }, { '2025': '17' }, '2026-07-02', 'AT_RISK'],
  [
    'averaged, by milestones',
    { aggregation: 'MEAN', ...inSteps },
    { '2025': '39' },
    '2026-01-01',
    'ON_TRACK',
  ],
  [
    'averaged above it early',
    { aggregation: 'MEAN', ...inSteps },
    { '2025': '100' },
    '2026-01-01',
    'ON_TRACK',
  ],
  [
    'averaged far below it',
    { aggregation: 'MEAN', quantity: '20' },
    { '2025': '5' },
    '2026-07-02',
    'OFF_TRACK',
  ],
  [
    'averaged above it so far',
    { aggregation: 'MEAN', quantity: '20' },
    { '2025': '25' },
    '2026-07-02',
    'ON_TRACK',
  ],
  [
    'limiting a total that is kept',
    { comparator: 'AT_MOST', aggregation: 'SUM' },
    { '2025': '60' },
    '2026-07-02',
    'ON_TRACK',
  ],
  [
    'limiting a total that is passed',
    { comparator: 'AT_MOST', aggregation: 'SUM' },
    { '2025': '101' },
    '2026-07-02',
    'OFF_TRACK',
  ],
  [
    'doubling the baseline',
    { comparator: 'MULTIPLY', quantity: '2', baseline: '50' },
    { '2026-06': '75' },
    '2026-07-02',
    'ON_TRACK',
  ],
  [
    'doubling the unknown',
    { comparator: 'MULTIPLY', quantity: '2' },
    { '2026-06': '75' },
    '2026-07-02',
    'NO_DATA',
  ],
  [
    'growing by 20% from 500',
    { comparator: 'INCREASE_BY', quantity: '20', baseline: '500' },
    { '2026-06': '600' },
    '2026-07-02',
    'ACHIEVED',
  ],
];

const AFTER: Case[] = [
  ['on its last day', {}, { '2027-11': '99' }, '2027-12-31', 'ON_TRACK'],
  ['the day after, short', {}, { '2027-11': '99' }, '2028-01-01', 'MISSED'],
  ['reached by then', {}, { '2027': '100' }, '2028-06-01', 'ACHIEVED'],
  ['reached by then and lost since', {}, { '2027': '100', '2028-Q1': '80' }, '2028-06-01', 'ACHIEVED'],
  ['reached and lost before', {}, { '2026': '100', '2027': '80' }, '2028-06-01', 'MISSED'],
  ['never reported', {}, {}, '2028-06-01', 'NO_DATA'],
  ['not reported since it was set', {}, { '2024': '80' }, '2028-06-01', 'NO_DATA'],
  [
    'a mean that is short',
    { aggregation: 'MEAN' },
    { '2027': '99', '2028-Q1': '500' },
    '2028-06-01',
    'MISSED',
  ],
  [
    'a mean without a value in its time',
    { aggregation: 'MEAN' },
    { '2028-Q1': '500' },
    '2028-06-01',
    'NO_DATA',
  ],
  [
    'a total kept, every day reported',
    { comparator: 'AT_MOST', aggregation: 'SUM' },
    { '2025': '30', '2026': '30', '2027': '40' },
    '2028-01-01',
    'ACHIEVED',
  ],
  [
    'a total kept as far as reported',
    { comparator: 'AT_MOST', aggregation: 'SUM' },
    { '2025': '30', '2026': '30' },
    '2028-01-01',
    'NO_DATA',
  ],
  [
    'a total passed',
    { comparator: 'AT_MOST', aggregation: 'SUM' },
    { '2025': '101' },
    '2028-01-01',
    'MISSED',
  ],
];

describe('by a deadline', () => {
  it.each([...DURING, ...AFTER])('a target %s', (_, fields, series, today, status) =>
    expect(verdict(someTerms(fields), someValues(series), today).status).toBe(status),
  );
});

import { describe, expect, it } from '@jest/globals';
import { changesOf } from './changes.rules.js';

describe('the changes between two records', () => {
  it.each([
    ['nothing', null, null, []],
    ['what is new', null, { state: 'DRAFT', value: null }, [['state', null, 'DRAFT']]],
    [
      'what differs',
      { state: 'DRAFT', version: 1, unit: '个' },
      { state: 'SUBMITTED', version: 2, unit: '个' },
      [
        ['state', 'DRAFT', 'SUBMITTED'],
        ['version', '1', '2'],
      ],
    ],
    ['what is gone', { reason: 'x' }, {}, [['reason', 'x', null]]],
    ['lists and objects', { roles: ['A'] }, { roles: ['A', 'B'] }, [['roles', '["A"]', '["A","B"]']]],
    ['the same list', { roles: ['A'] }, { roles: ['A'] }, []],
    [
      'false and nought',
      { is: true, count: 1 },
      { is: false, count: 0 },
      [
        ['is', 'true', 'false'],
        ['count', '1', '0'],
      ],
    ],
  ])('are %s', (_, before, after, changes) => {
    expect(changesOf(before, after)).toEqual(
      changes.map(([field, was, is]) => ({ field, before: was, after: is })),
    );
  });
});

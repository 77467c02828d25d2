import { describe, expect, it } from '@jest/globals';
import { type Group, tally } from './tally.rules.js';

const some = (fields: Partial<Group>): Group => ({
  status: 'ON_TRACK',
  unassigned: 0,
  stale: 0,
  count: 1,
  measured: 0,
  attained: null,
  ...fields,
});

describe('tally', () => {
  it('lists every status and light, of nothing too', () => {
    const { total, byStatus, byLight, unassigned, meanAttainment } = tally([]);

    expect([total, unassigned, meanAttainment]).toEqual([0, 0, null]);
    expect(byStatus.map(({ status, count }) => [status, count])).toEqual(
      ['ACHIEVED', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'MISSED', 'UNSCHEDULED', 'NOT_STARTED', 'NO_DATA'].map(
        (status) => [status, 0],
      ),
    );
    expect(byLight.map(({ light }) => light)).toEqual(['GREEN', 'YELLOW', 'RED', 'GREY']);
  });

  it('adds groups up, and means over what was measured alone', () => {
    const { total, byStatus, byLight, unassigned, meanAttainment } = tally([
      some({ count: 3, measured: 2, attained: '1000000', stale: 1 }),
      some({ count: 2, unassigned: 2, measured: 1, attained: '1000000' }),
      some({ count: 4, status: 'NO_DATA' }),
    ]);

    expect([total, unassigned, meanAttainment]).toEqual([9, 2, '0.666666']);
    expect(byStatus.filter(({ count }) => count > 0)).toEqual([
      { status: 'ON_TRACK', count: 5 },
      { status: 'NO_DATA', count: 4 },
    ]);
    expect(byLight.filter(({ count }) => count > 0)).toEqual([
      { light: 'GREEN', count: 5 },
      { light: 'GREY', count: 4 },
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { type Foreseen, groupOutlook, groupSentence } from './group-outlook.rules.js';

const some = (fields: Partial<Foreseen>): Foreseen => ({
  status: 'ON_TRACK',
  silence: null,
  outlook: 'MET',
  trials: [],
  ...fields,
});
const silent = (silence: Foreseen['silence']) => some({ silence, outlook: null });

describe('the outlook of a group', () => {
  it('counts what is settled, foretold and silent, each target once', () => {
    const outlook = groupOutlook([
      some({ status: 'ACHIEVED' }),
      some({ status: 'MISSED', silence: 'DEADLINE_PASSED', outlook: null }),
      some({}),
      some({ outlook: 'LIKELY' }),
      some({ outlook: 'UNLIKELY' }),
      some({ outlook: 'MISSED' }),
      silent('TOO_FEW_POINTS'),
      silent('NO_DEADLINE'),
    ]);

    expect(outlook).toMatchObject({ achieved: 1, missed: 1, foretold: 4, expectedShare: '0.5' });
    expect(outlook.byOutlook.map(({ count }) => count)).toEqual([1, 1, 1, 1]);
    expect(outlook.bySilence.filter(({ count }) => count)).toEqual([
      { silence: 'NO_DEADLINE', count: 1 },
      { silence: 'TOO_FEW_POINTS', count: 1 },
    ]);
    expect(groupSentence(outlook, 'zh')).toContain('合计50%');
  });

  it('is silent where nothing can be foretold, whatever is achieved', () => {
    const outlook = groupOutlook([some({ status: 'ACHIEVED' }), silent('TOO_FEW_POINTS')]);

    expect(outlook.expectedShare).toBeNull();
    expect(groupSentence(outlook, 'zh')).toBe('1个未了结的目标都无从预测，其中1个数据点太少。');
    expect(groupSentence(outlook, 'en')).toContain('of 1 there are too few points');
  });

  it('never says all of less', () => {
    const most = Array.from({ length: 2_000_000 / 1000 }, () => some({}));
    expect(groupOutlook([...most, some({ outlook: 'MISSED' })]).expectedShare).not.toBe('1');
  });
});

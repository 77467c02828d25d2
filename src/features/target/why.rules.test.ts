import { describe, expect, it } from '@jest/globals';
import { someTerms, someValues } from '../../../test/support/target-terms.js';
import { BASIS_CODES } from './basis.rules.js';
import { STATUSES } from './target.rules.js';
import { verdict } from './verdict.rules.js';
import { why } from './why.rules.js';
import { LANGUAGES, STATUS_WORDS } from './why-words.rules.js';

const YI_YUAN = { code: '亿元', dimension: 'money', factor: '100000000', base: '元' };
const scale = someTerms({ quantity: '200000000000' });

describe('why', () => {
  const late = verdict(scale, someValues({ '2026-Q2': '64000000000' }), '2026-07-02');

  it('names rule, day, value, aim, share done and due, gap and reasons', () => {
    expect(why(late, 'zh', YI_YUAN).sentence).toBe(
      '按规则第1版（落后序时超过10个百分点黄灯、超过30个百分点红灯），截至2026-07-02：存在风险（黄灯）。2026-Q2实际640亿元，目标2000亿元。' +
        '完成32%，序时应完成50%，落后18个百分点。取最近一期数值；基期数未知，按从零起算。',
    );
    expect(why(late, 'en', YI_YUAN).sentence).toBe(
      'By rule set 1 (yellow beyond 10 points behind schedule, red beyond 30), on 2026-07-02: at risk (yellow). 640亿元 for 2026-Q2 against 2000亿元. ' +
        '32% of the way done, 50% due by schedule, 18 points behind. ' +
        'The latest value counts. The baseline is unknown: reckoned from zero.',
    );
  });

  it('holds the same as data', () =>
    expect(why(late, 'en')).toMatchObject({
      status: 'AT_RISK',
      ruleSetVersion: 1,
      expected: '0.5',
      actual: '0.32',
      gapPoints: '18',
      periods: ['2026-Q2'],
      reportIds: ['report 2026-Q2'],
      reasons: [
        { code: 'LATEST_VALUE', text: 'The latest value counts' },
        { code: 'BASELINE_UNKNOWN', text: 'The baseline is unknown: reckoned from zero' },
      ],
    }));

  it('names first and last of the periods that were added, and the years', () => {
    const firms = someTerms({
      cadence: 'PER_YEAR',
      aggregation: 'SUM',
      quantity: '600',
      startsOn: '2023-01-01',
    });
    const series = { '2024': '599', '2025': '600', '2026-01': '100', '2026-02': '101', '2026-Q2': '99' };
    const { sentence } = why(verdict(firms, someValues(series), '2026-07-02'), 'zh');
    expect(sentence).toContain('2026-01至2026-Q2实际300，目标600。完成50%，序时应完成50%，与序时持平');
    expect(sentence).toContain('2025年完成，2024年未完成，2023年未报');
    expect(sentence).toContain('中间有未报的时期，未作补推');
  });

  it('of nothing says that there is nothing', () => {
    const { sentence } = why(verdict(scale, [], '2026-07-02'), 'en');
    expect(sentence).toBe(
      'By rule set 1 (yellow beyond 10 points behind schedule, red beyond 30), on 2026-07-02: no data to judge by (no light). No value counts by this day.',
    );
  });

  it('tells the months missed, their thresholds and which were silent', () => {
    const rules = {
      version: 2,
      kind: 'MISSED_MONTHS',
      atRiskMonths: 1,
      offTrackMonths: 4,
      tolerancePoints: '5',
    } as const;
    const asked = { kind: 'QUARTER', dueDays: 15, since: null, until: null } as const;
    const behind = verdict({ ...scale, asked }, someValues({ '2025-Q4': '1' }), '2026-04-20', rules);
    expect(why(behind, 'zh', YI_YUAN).sentence).toContain(
      '按规则第2版（连续未达序时满1个月黄灯、满4个月红灯，容许落后5个百分点），截至2026-04-20：进度严重滞后（红灯）',
    );
    expect(why(behind, 'zh', YI_YUAN).sentence).toContain('自2025-01-01起连续15个月未达序时');
    const { sentence } = why(behind, 'en', YI_YUAN);
    expect(sentence).toContain('(yellow from 1 months missed in a row, red from 4, 5 points allowed)');
    expect(sentence).toContain('15 months in a row are missed, from 2025-01-01 on');
    expect(sentence).toContain('some were due and are not reported');
  });

  it('does without what a stored standing lacks', () => {
    const { goal: _, periods: __, years: ___, ...stored } = late;
    expect(why(stored, 'zh', YI_YUAN).sentence).toContain('2026-Q2实际640亿元。完成32%');
    expect(why(stored, 'zh').periods).toEqual(['2026-Q2']);
  });

  it.each(LANGUAGES)('has words of its own for every status and code in %s', (language) => {
    const status = STATUSES.map((each) => STATUS_WORDS[each][language]);
    const { reasons } = why({ ...late, basis: [...BASIS_CODES] }, language);
    const words = [...status, ...reasons.map(({ text }) => text)];
    expect(new Set(words).size).toBe(STATUSES.length + BASIS_CODES.length);
  });
});

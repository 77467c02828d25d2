import { expect, it } from '@jest/globals';
import { NOTIFICATION_KINDS, type NotificationKind, type Params } from './kinds.rules.js';
import { wordsOf } from './words.rules.js';

it.each<[NotificationKind, Params, string, string | null]>([
  [
    'REPORT_RETURNED',
    { indicator: '软件园区', region: '苏州市', period: '2025-Q4', reason: '口径有误' },
    '填报被退回：软件园区（苏州市，2025-Q4）',
    '退回理由：口径有误',
  ],
  [
    'REPORT_VERIFIED',
    { indicator: 'a', region: 'b', period: '2025', reason: null },
    '填报已核实：a（b，2025）',
    null,
  ],
  ['REPORTS_WAITING', {}, '有填报等待审核', null],
  ['REPORTS_WAITING', { count: 3, since: '2026-01-02' }, '有填报等待审核', '共3项，最早提交于2026-01-02'],
  [
    'EXTENSION_DECIDED',
    { indicator: 'a', region: 'b', grantedDueOn: '2027-06-30', dueOn: null, reason: null },
    '延期申请已批复：a（b）',
    '已同意，期限延至2027-06-30。',
  ],
  [
    'EXTENSION_DECIDED',
    { indicator: 'a', region: 'b', grantedDueOn: null, dueOn: '2026-12-31', reason: '理由不足' },
    '延期申请已批复：a（b）',
    '不同意，期限仍为2026-12-31。理由不足',
  ],
])('%s of %j', (kind, params, title, text) => {
  expect(wordsOf({ kind, params }, 'zh')).toEqual({ title, text });
});

it('has words in both languages for every kind, and puts nothing that a caller wrote through the brackets', () => {
  for (const kind of NOTIFICATION_KINDS) {
    for (const language of ['zh', 'en'] as const)
      expect(wordsOf({ kind, params: {} }, language).title).not.toBe('');
  }
  const params = { about: '[{message}]', by: '督查室', message: '{by} [x]' };
  expect(wordsOf({ kind: 'REMINDED', params }, 'zh')).toEqual({
    title: '催办：[{message}]',
    text: '督查室：{by} [x]',
  });
});

import type { NotificationKind, Params } from './kinds.rules.js';

type Language = 'zh' | 'en';
interface Words {
  title: Record<Language, string>;
  /** Left out where the title says all. A part in [ ] stands only where its parameter does. */
  text?: Record<Language, string>;
}

const WORDS: Record<NotificationKind, Words> = {
  REPORT_RETURNED: {
    title: {
      zh: '填报被退回：{indicator}（{region}，{period}）',
      en: 'Sent back: {indicator} ({region}, {period})',
    },
    text: { zh: '退回理由：{reason}', en: 'Reason: {reason}' },
  },
  REPORT_VERIFIED: {
    title: {
      zh: '填报已核实：{indicator}（{region}，{period}）',
      en: 'Verified: {indicator} ({region}, {period})',
    },
    text: { zh: '[{reason}]', en: '[{reason}]' },
  },
  REPORTS_WAITING: {
    title: { zh: '有填报等待审核', en: 'Reports wait for your decision' },
    text: { zh: '[共{count}项，最早提交于{since}]', en: '[{count} in all, the oldest since {since}]' },
  },
  REMINDED: {
    title: { zh: '催办：{about}', en: 'Reminder: {about}' },
    text: { zh: '{by}：{message}', en: '{by}: {message}' },
  },
  EXTENSION_ASKED: {
    title: {
      zh: '延期申请待批：{indicator}（{region}）',
      en: 'More time is asked for: {indicator} ({region})',
    },
    text: {
      zh: '{department}申请由{dueOn}延至{askedDueOn}：{reason}',
      en: '{department} asks for {askedDueOn} in place of {dueOn}: {reason}',
    },
  },
  EXTENSION_DECIDED: {
    title: {
      zh: '延期申请已批复：{indicator}（{region}）',
      en: 'Decided on more time: {indicator} ({region})',
    },
    text: {
      zh: '[已同意，期限延至{grantedDueOn}。][不同意，期限仍为{dueOn}。][{reason}]',
      en: '[Granted: the deadline is {grantedDueOn}. ][Not granted: the deadline stays {dueOn}. ][{reason}]',
    },
  },
  REPORTS_DUE: {
    title: { zh: '{count}项填报即将到期', en: '{count} reports are due within a week' },
    text: { zh: '最早于{dueOn}到期', en: 'The first on {dueOn}' },
  },
  REPORTS_LATE: {
    title: { zh: '{count}项填报已逾期', en: '{count} reports are late' },
    text: { zh: '最早应于{dueOn}前填报', en: 'The first was due on {dueOn}' },
  },
  ESCALATED: {
    title: { zh: '升级督办（{levelZh}）：{count}项逾期', en: '{levelEn}: {count} late' },
    text: { zh: '如“{indicator}”，已逾期{days}天', en: 'Such as "{indicator}", {days} days late' },
  },
  TARGET_CANCELLED: {
    title: { zh: '目标已取消：{indicator}（{region}）', en: 'Cancelled: {indicator} ({region})' },
    text: { zh: '{reason}', en: '{reason}' },
  },
  TARGET_REPLANNED: {
    title: {
      zh: '基期值或年度分解已调整：{indicator}（{region}）',
      en: 'Baseline or milestones changed: {indicator} ({region})',
    },
    text: { zh: '{reason}', en: '{reason}' },
  },
};

const LEVELS: Record<string, Record<Language, string>> = {
  NOTICE: { zh: '提醒', en: 'Notice' },
  WARNING: { zh: '警示', en: 'Warning' },
  LEADERSHIP: { zh: '报告领导', en: 'For the leaders' },
};

/** What a notification says, in one language. */
export function wordsOf(
  { kind, params }: { kind: NotificationKind; params: Params },
  language: Language,
): { title: string; text: string | null } {
  const { title, text } = WORDS[kind];
  return {
    title: filled(title[language], params),
    text: (text && filled(text[language], params).trim()) || null,
  };
}

/** Written with its parameters; a part in brackets is left out where one of its own is missing. */
function filled(template: string, given: Params): string {
  const level = LEVELS[given.level ?? ''];
  const params: Params = { ...given, levelZh: level?.zh ?? null, levelEn: level?.en ?? null };
  const value = (name: string) => params[name] ?? null;
  return template
    .replace(/\[([^\]]*)\]/g, (_, part: string) =>
      [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => value(name) !== null) ? part : '',
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => String(value(name) ?? ''));
}

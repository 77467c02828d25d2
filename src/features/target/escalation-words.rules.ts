import type { Escalation, EscalationLevel } from './escalation.rules.js';
import type { Language } from './why-words.rules.js';

export const LEVEL_WORDS: { [L in EscalationLevel]: { [Each in Language]: string } } = {
  NOTICE: { zh: '提醒', en: 'notice' },
  WARNING: { zh: '警示', en: 'warning' },
  LEADERSHIP: { zh: '报告领导', en: 'leadership' },
};

interface Told extends Escalation {
  subject: 'REPORT' | 'TARGET';
  dueOn: string;
  ruleSetVersion: number;
}

/** Why a level is reached: what was due when, how late it is, by which rule set. */
export function escalationSentence(
  { subject, dueOn, daysLate, level, since, ruleSetVersion }: Told,
  language: Language,
): string {
  const name = LEVEL_WORDS[level][language];
  if (language === 'zh') {
    const what = subject === 'REPORT' ? '应报而未报' : '到期未完成';
    return `${dueOn}${what}，已逾期${daysLate}天；按规则第${ruleSetVersion}版，自${since}起升级为“${name}”。`;
  }
  const what = subject === 'REPORT' ? 'A report was due' : 'The deadline was';
  const days = daysLate === 1 ? '1 day' : `${daysLate} days`;
  return `${what} on ${dueOn}, ${days} ago; by rule set ${ruleSetVersion} it is at "${name}" since ${since}.`;
}

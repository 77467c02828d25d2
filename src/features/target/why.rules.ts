import { Decimal } from '../../shared/decimal.js';
import { formatQuantity, type Unit } from '../indicator/quantity.rules.js';
import type { BasisCode } from './basis.rules.js';
import type { Missed } from './missed.rules.js';
import { TRIED } from './rule-set.rules.js';
import { LIGHT_OF, type Status } from './target.rules.js';
import { THRESHOLD_WORDS } from './threshold-words.rules.js';
import type { Verdict } from './verdict.rules.js';
import { BASIS_WORDS, type Language, LIGHT_WORDS, STATUS_WORDS } from './why-words.rules.js';

type Told =
  | 'status'
  | 'attainment'
  | 'expected'
  | 'gapPoints'
  | 'value'
  | 'asOfPeriod'
  | 'basis'
  | 'reportIds'
  | 'thresholds';

type UnitWords = Pick<Unit, 'code' | 'factor'>;

/** What of a verdict is told; a stored standing may lack the last of it. */
export type Explained = Pick<Verdict, Told | 'reckonedOn' | 'ruleSetVersion'> &
  Partial<Pick<Verdict, 'goal' | 'periods' | 'years'>> & {
    /** The first deadline, and the later one in force. */
    extension?: { from: string; to: string } | null;
    /** What was promised first, where something else is in force. */
    promised?: { statement: string; dueOn: string | null } | null;
    missed?: Pick<Missed, 'months' | 'since'> | null;
  };

/** Why a target stands as it does (亮灯依据). Codes never change; the words follow the language. */
export interface Why {
  status: Status;
  ruleSetVersion: number;
  expected: string | null;
  actual: string | null;
  gapPoints: string | null;
  value: string | null;
  goal: string | null;
  periods: string[];
  reportIds: string[];
  reasons: { code: BasisCode; text: string }[];
  sentence: string;
}

/** Explains a verdict, quantities in the unit that the target was written in. */
export function why(verdict: Explained, language: Language, unit: UnitWords | null = null): Why {
  const { status, ruleSetVersion, expected, attainment, gapPoints, value, asOfPeriod, reportIds } = verdict;
  const reasons = verdict.basis.map((code) => ({ code, text: BASIS_WORDS[code][language] }));
  return {
    status,
    ruleSetVersion,
    expected,
    actual: attainment,
    gapPoints,
    value,
    goal: verdict.goal ?? null,
    periods: verdict.periods ?? (asOfPeriod ? [asOfPeriod] : []),
    reportIds,
    reasons,
    sentence: sentenceOf(verdict, language, unit),
  };
}

function sentenceOf(verdict: Explained, language: Language, unit: UnitWords | null): string {
  const { status, reckonedOn, ruleSetVersion: version } = verdict;
  const limits = THRESHOLD_WORDS[language](verdict.thresholds);
  const [light, standing] = [LIGHT_WORDS[LIGHT_OF[status]][language], STATUS_WORDS[status][language]];
  const facts = [
    amountFact(verdict, language, unit),
    shareFact(verdict, language),
    missedFact(verdict, language),
    yearsFact(verdict, language),
    extensionFact(verdict, language),
    promiseFact(verdict, language),
  ];
  const reasons = verdict.basis.map((code) => BASIS_WORDS[code][language]);
  if (language === 'zh') {
    const by = version === TRIED ? '按试算的规则' : `按规则第${version}版`;
    const head = `${by}（${limits}），截至${reckonedOn}：${standing}（${light}）`;
    return `${[head, ...present(facts), ...(reasons.length > 0 ? [reasons.join('；')] : [])].join('。')}。`;
  }
  const by = version === TRIED ? 'By the rules tried' : `By rule set ${version}`;
  const head = `${by} (${limits}), on ${reckonedOn}: ${standing} (${light})`;
  return `${[head, ...present(facts), ...reasons].join('. ')}.`;
}

const present = (facts: readonly (string | null)[]): string[] => facts.filter((fact) => fact !== null);

function amountFact(
  { value, goal, asOfPeriod, periods }: Explained,
  language: Language,
  unit: UnitWords | null,
): string | null {
  if (value === null) return null;
  const amount = formatQuantity(value, unit);
  const aim = goal ? formatQuantity(goal, unit) : null;
  const first = periods?.[0];
  const through = language === 'zh' ? '至' : ' to ';
  const when = first && first !== asOfPeriod ? `${first}${through}${asOfPeriod}` : asOfPeriod;
  if (language === 'zh') return `${when}实际${amount}${aim ? `，目标${aim}` : ''}`;
  return `${amount} for ${when}${aim ? ` against ${aim}` : ''}`;
}

function shareFact({ attainment, expected, gapPoints }: Explained, language: Language): string | null {
  const [done, due] = [percent(attainment), percent(expected)];
  const gap = gapPoints === null ? null : new Decimal(gapPoints).toDecimalPlaces(2, Decimal.ROUND_CEIL);
  const points = gap?.abs().toFixed();
  const zh = [
    done && `完成${done}`,
    due && `序时应完成${due}`,
    gap && (gap.isZero() ? '与序时持平' : `${gap.gt(0) ? '落后' : '超前'}${points}个百分点`),
  ];
  const en = [
    done && `${done} of the way done`,
    due && `${due} due by schedule`,
    gap && (gap.isZero() ? 'level with schedule' : `${points} points ${gap.gt(0) ? 'behind' : 'ahead'}`),
  ];
  const told = present(language === 'zh' ? zh : en);
  return told.length > 0 ? told.join(language === 'zh' ? '，' : ', ') : null;
}

function yearsFact({ years }: Explained, language: Language): string | null {
  if (!years) return null;
  const kinds = [
    [years.met, '完成', 'met'],
    [years.missed, '未完成', 'missed'],
    [years.unreported, '未报', 'unreported'],
  ] as const;
  const told = kinds
    .filter(([named]) => named.length > 0)
    .map(([named, zh, en]) =>
      language === 'zh' ? `${named.join('、')}年${zh}` : `${named.join(', ')} ${en}`,
    );
  return told.length > 0 ? told.join(language === 'zh' ? '，' : '; ') : null;
}

function missedFact({ missed }: Explained, language: Language): string | null {
  if (!missed) return null;
  const { months, since } = missed;
  if (months === 0 || since === null)
    return language === 'zh' ? '无连续未达序时的月份' : 'No month in a row is missed';
  if (language === 'zh') return `自${since}起连续${months}个月未达序时`;
  return `${months === 1 ? '1 month is' : `${months} months in a row are`} missed, from ${since} on`;
}

function extensionFact({ extension }: Explained, language: Language): string | null {
  if (!extension) return null;
  const { from, to } = extension;
  return language === 'zh' ? `原定${from}，延期至${to}` : `Due on ${from}, extended to ${to}`;
}

function promiseFact({ promised }: Explained, language: Language): string | null {
  if (!promised) return null;
  const { statement, dueOn } = promised;
  if (language === 'zh') return `原定目标${statement}${dueOn ? `（${dueOn}）` : ''}`;
  return `First promised: ${statement}${dueOn ? ` by ${dueOn}` : ''}`;
}

const percent = (share: string | null): string | null =>
  share === null
    ? null
    : `${new Decimal(share).times(100).toDecimalPlaces(2, Decimal.ROUND_FLOOR).toFixed()}%`;

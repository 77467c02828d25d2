import { plainIndicator } from './known-indicator.rules.js';
import { likeness } from './likeness.rules.js';
import type { TargetProposal } from './proposal.rules.js';

/** The same words for an indicator, told in full and in short, have this much in common. */
const ALIKE = 0.6;

/** One proposal for each promise: the goals chapter and a task often state the same. */
export function mergeTargets(targets: readonly TargetProposal[]): TargetProposal[] {
  const byTerms = new Map<string, TargetProposal[]>();
  const merged: TargetProposal[] = [];
  for (const target of withUnits(targets)) {
    const terms = termsOf(target);
    const same = byTerms.get(terms) ?? [];
    byTerms.set(terms, same);
    const first = same.find((known) => meansSame(known, target));
    if (first) {
      join(first, target);
    } else {
      const copy = { ...target, spans: [...target.spans], confidence: { ...target.confidence } };
      same.push(copy);
      merged.push(copy);
    }
  }
  return merged;
}

const termsOf = (target: TargetProposal): string => {
  const { regionId, scope, comparator, value, valueHigh, unit, unitAsWritten, dueOn } = target;
  return JSON.stringify([regionId, scope, comparator, value, valueHigh, unit ?? unitAsWritten, dueOn]);
};

/** 累计交易额 beside 数据交易机构累计交易额: with the same terms, the shorter name is the longer one's. */
function meansSame({ indicator: one }: TargetProposal, { indicator: other }: TargetProposal): boolean {
  if (one.id !== null && other.id !== null) return one.id === other.id;
  const [long = '', short = ''] = [one.name, other.name]
    .map(plainIndicator)
    .sort((a, b) => b.length - a.length);
  if (short.length < 2) return long === short;
  return long.includes(short) || likeness(long, short) >= ALIKE;
}

/** Adds a place to a target; of its two readings each field keeps the surer, the indicator the one that is known. */
function join(first: TargetProposal, again: TargetProposal): void {
  first.spans.push(...again.spans);
  if (first.indicator.id === null && again.indicator.id !== null) {
    first.indicator = again.indicator;
    first.indicatorCandidates = [];
  }
  if (again.strength === 'ASPIRATIONAL') first.strength = 'ASPIRATIONAL';
  first.hedges = [...new Set([...first.hedges, ...again.hedges])];
  for (const field of Object.keys(first.confidence) as (keyof TargetProposal['confidence'])[])
    first.confidence[field] = Math.max(first.confidence[field], again.confidence[field]);
}

/** What grows is measured in the unit that another target of the same text gives it: 翻番, 达到1500亿元. */
function withUnits(targets: readonly TargetProposal[]): TargetProposal[] {
  const unitOf = new Map(
    targets.flatMap(({ indicator: { name, unit } }) =>
      unit === null ? [] : [[plainIndicator(name), unit] as const],
    ),
  );
  return targets.map((target) => {
    const { indicator } = target;
    const unit = indicator.unit ?? unitOf.get(plainIndicator(indicator.name)) ?? null;
    return { ...target, indicator: { ...indicator, unit } };
  });
}

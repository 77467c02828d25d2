import type { Standing } from './deadlines.js';
import type { Span } from './lines.js';
import { inRow } from './phrases.js';
import type { FoundTarget } from './target-from.js';

/**
 * 2025年、2026年，分别新增5000个、6000个: as many dates as numbers, each for its own.
 * `told` is where the target before ends: a date in front of it is spent.
 */
export function datesInRow(
  written: string,
  numbers: readonly Span[],
  { times }: Standing,
  told: number,
): string[] {
  const first = numbers[0]?.start ?? 0;
  const near = times.filter(({ date, start }) => date !== null && start >= told && start < first);
  const listed = near.every((time, index) => {
    const next = near[index + 1];
    return next === undefined || inRow(written, time, next);
  });
  const paired =
    numbers.length > 1 &&
    near.length === numbers.length &&
    (listed || written.slice(told, first).includes('分别'));
  return paired ? near.flatMap(({ date }) => date ?? []) : [];
}

/** 高新企业、科技企业分别达到10家、20家: the k-th name for the k-th number, where there are as many. */
export function dealOut(written: string, targets: readonly FoundTarget[]): FoundTarget[] {
  const [first] = targets;
  const names = first?.indicator.split(/[、和与及]/).map((name) => name.trim()) ?? [];
  const alike = targets.every(({ indicator }) => indicator === first?.indicator);
  const fits =
    targets.length > 1 && names.length === targets.length && names.every(({ length }) => length >= 2);
  if (!first || !alike || !fits || !/分别/.test(written.slice(first.start, first.end))) return [...targets];
  return targets.map((target, index) => ({ ...target, indicator: names[index] ?? target.indicator }));
}

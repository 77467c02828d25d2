import { availableParallelism, cpus } from 'node:os';
import type { Round } from './load.ts';
import type { Figure, Result } from './scenario.ts';

export interface Summary {
  results: (Result & { scenario: string })[];
  conditions: {
    on: string;
    rounds: number;
    seconds: number;
    connections: number;
    node: string;
    cpu: string;
    cores: number;
    database: string;
  };
}

export const machine = () => ({
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
});

/** The ratio of two contestants' medians. */
export const ratio = (rounds: Record<string, Round[]>, of: string, to: string): number =>
  perSecond(rounds, of) / perSecond(rounds, to);

export const perSecond = (rounds: Record<string, Round[]>, of: string): number =>
  median((rounds[of] ?? []).map((round) => round.perSecond));

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** How much a series rises from one value to the next: the median over all pairs, which one odd value does not turn. */
export const slope = (values: readonly number[]): number =>
  median(
    values.flatMap((value, at) => values.slice(0, at).map((before, from) => (value - before) / (at - from))),
  );

/** Whether a figure is what is asked of it; null where nothing is. */
export function holds({ value, atLeast, atMost }: Figure): boolean | null {
  if (atLeast === undefined && atMost === undefined) return null;
  return value >= (atLeast ?? Number.NEGATIVE_INFINITY) && value <= (atMost ?? Number.POSITIVE_INFINITY);
}

/** The summary as people read it. */
export function table({ results, conditions }: Summary): string {
  const { on, connections, rounds, seconds, cores, cpu, node, database } = conditions;
  return [
    '| scenario | what | figure | asked | |',
    '|---|---|---|---|---|',
    ...results.flatMap(({ scenario, figures }) => figures.map((figure) => row(scenario, figure))),
    '',
    ...results.flatMap(({ scenario, rounds: measured = {} }) =>
      Object.entries(measured).map(([name, each]) => `${scenario}: ${name} ${told(each)}`),
    ),
    ...results.flatMap(({ scenario, notes = [] }) => notes.map((note) => `${scenario}: ${note}`)),
    '',
    `${on}. Medians of ${rounds} alternating rounds of ${seconds} s, ${connections} connections unless a note says otherwise.`,
    `${node}, ${database}; all processes share ${cores} cores (${cpu}).`,
  ].join('\n');
}

function row(scenario: string, figure: Figure): string {
  const { what, value, unit, atLeast, atMost } = figure;
  const asked = atLeast === undefined ? (atMost === undefined ? '' : `≤ ${atMost}`) : `≥ ${atLeast}`;
  const sound = holds(figure);
  const shown = `${Number(value.toPrecision(3))}${unit ? ` ${unit}` : ''}`;
  return `| ${scenario} | ${what} | ${shown} | ${asked} | ${sound === null ? '' : sound ? 'held' : 'missed'} |`;
}

const told = (rounds: readonly Round[]): string => {
  const of = (figure: keyof Round) => Number(median(rounds.map((round) => round[figure])).toPrecision(3));
  const each = rounds.map(({ perSecond }) => Number(perSecond.toPrecision(3))).join(' ');
  return `${of('perSecond')} req/s, p50 ${of('p50Ms')} ms, p99 ${of('p99Ms')} ms (rounds: ${each})`;
};

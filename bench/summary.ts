import { availableParallelism, cpus } from 'node:os';
import type { Round } from './load.ts';

interface Figures extends Round {
  /** Requests per second of each round, in order. */
  rounds: number[];
}

export interface Result {
  scenario: string;
  /** The service's requests per second as a share of the floor's. */
  share: number;
  service: Figures;
  floor: Figures;
  replyBytes: number;
}

export interface Summary {
  results: Result[];
  conditions: {
    rounds: number;
    seconds: number;
    connections: number;
    node: string;
    cpu: string;
    cores: number;
    database: string;
  };
}

/** The median of each figure over its rounds. */
export function figuresOf(rounds: readonly Round[]): Figures {
  const of = (figure: keyof Round) => median(rounds.map((round) => round[figure]));
  return {
    perSecond: of('perSecond'),
    p50Ms: of('p50Ms'),
    p99Ms: of('p99Ms'),
    rounds: rounds.map(({ perSecond }) => Math.round(perSecond)),
  };
}

export const machine = () => ({
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
});

/** The summary as people read it. */
export function table({ results, conditions }: Summary): string {
  const { connections, rounds, seconds, cores, cpu, node, database } = conditions;
  return [
    'scenario         what     req/s  p50 ms  p99 ms  share  req/s of each round',
    ...results.flatMap(({ scenario, share, service, floor }) => [
      row(scenario, 'floor', floor, ''),
      row('', 'service', service, share.toFixed(3)),
    ]),
    `${connections} connections, medians of ${rounds} alternating rounds of ${seconds} s; replies of ${results
      .map(({ replyBytes }) => `${Math.round(replyBytes / 1000)} kB`)
      .join(' and ')}`,
    `${node}, ${database}; service, floor, load and database share ${cores} cores (${cpu})`,
  ].join('\n');
}

const row = (scenario: string, what: string, { perSecond, p50Ms, p99Ms, rounds }: Figures, share: string) =>
  scenario.padEnd(15) +
  what.padStart(8) +
  perSecond.toFixed(1).padStart(8) +
  `${p50Ms}`.padStart(8) +
  `${p99Ms}`.padStart(8) +
  share.padStart(7) +
  `  ${rounds.join(' ')}`;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

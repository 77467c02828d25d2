import { calibrate } from './calibration.js';
import { shareOf } from './confidence.js';
import type { Judged } from './judge.js';

/** What was claimed of a reading, and whether it is as marked. */
export interface Claim {
  claimed: number;
  right: boolean;
}

/** Claims between two bounds: how many, what they claim on average and how many of them are right. */
export interface Bin {
  from: number;
  to: number;
  count: number;
  claimed: number;
  right: number;
}

/** What is claimed of parts (a deadline, a title), and of targets and measures as wholes. */
export interface Claims {
  parts: Claim[];
  wholes: Claim[];
}

/** What confidence would have claimed of each document of a set, had it been calibrated on all others only. */
export function claimsOf(set: readonly Judged[], all: readonly Judged[]): Claims {
  const parts: Claim[] = [];
  const wholes: Claim[] = [];
  for (const doc of new Set(set.map((one) => one.doc))) {
    const table = calibrate(all.filter((one) => one.doc !== doc));
    for (const { of, grounds, right } of set.filter((one) => one.doc === doc)) {
      const claim = (part: string) => shareOf(table, `${of}.${part}`, grounds[part] ?? '');
      for (const [part, answer] of Object.entries(right)) parts.push({ claimed: claim(part), right: answer });
      if (of !== 'target' && of !== 'measure') continue;
      const claimed = Object.keys(grounds).reduce((product, part) => product * claim(part), 1);
      wholes.push({ claimed, right: Object.values(right).every(Boolean) });
    }
  }
  return { parts, wholes };
}

/** The mean square of what claims miss by: 0 is clairvoyance, lower is better. */
export const brierOf = (claims: readonly Claim[]): number =>
  meanOf(claims.map(({ claimed, right }) => (claimed - (right ? 1 : 0)) ** 2));

/** What a claim of the same share for all would score: the least that knowing the grounds must beat. */
export function uninformedBrierOf(claims: readonly Claim[]): number {
  const share = meanOf(claims.map(({ right }) => (right ? 1 : 0)));
  return share * (1 - share);
}

const bounds = [0, 0.6, 0.8, 0.9, 0.95, 0.98, 1];

/** Claims by their height: what was claimed beside what came true. */
export const binsOf = (claims: readonly Claim[]): Bin[] =>
  bounds.slice(1).map((to, index) => {
    const from = bounds[index] ?? 0;
    const within = claims.filter(({ claimed }) => claimed >= from && claimed < to);
    return {
      from,
      to,
      count: within.length,
      claimed: meanOf(within.map(({ claimed }) => claimed)),
      right: meanOf(within.map(({ right }) => (right ? 1 : 0))),
    };
  });

const meanOf = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

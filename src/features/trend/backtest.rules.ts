import { median } from 'simple-statistics';
import { Decimal } from '../../shared/decimal.js';
import { forecastOn, type Point } from './forecast.rules.js';

/** One point foretold from those before it, beside the plainest of methods: that the last value stays. */
export interface Trial {
  /** How many points ahead. */
  steps: number;
  /** Whether the interval held what came. */
  held: boolean;
  /** How far off, as a share of the range of all points: the same for every unit. */
  error: number;
  naive: number;
}

/** Every point foretold from every beginning of those before it that is long enough (滚动回测). */
export function trialsOf(points: readonly Point[]): Trial[] {
  const ordered = [...points].sort((a, b) => a.on.localeCompare(b.on));
  const values = ordered.map(({ value }) => new Decimal(value));
  const range = values.length > 0 ? Decimal.max(...values).minus(Decimal.min(...values)) : new Decimal(0);
  const off = (foretold: string, came: string): number =>
    range.isZero() ? 0 : new Decimal(foretold).minus(came).abs().div(range).toNumber();
  return ordered.flatMap((last, at) =>
    ordered.slice(at + 1).flatMap(({ on, value }, ahead) => {
      const estimate = forecastOn(ordered.slice(0, at + 1), on);
      if (!estimate) return [];
      const held = new Decimal(value).gte(estimate.low) && new Decimal(value).lte(estimate.high);
      return { steps: ahead + 1, held, error: off(estimate.value, value), naive: off(last.value, value) };
    }),
  );
}

/** How forecasts of the past fared. */
export interface Coverage {
  forecasts: number;
  /** In how many the interval held what came. */
  covered: number;
  /** The median of how far off they were, and of how far off the last value was; null without any. */
  error: string | null;
  naiveError: string | null;
}

const PLACES = 4;

export function coverageOf(trials: readonly Trial[]): Coverage {
  const middle = (of: 'error' | 'naive') =>
    trials.length > 0
      ? new Decimal(median(trials.map((each) => each[of]))).toDecimalPlaces(PLACES).toFixed()
      : null;
  return {
    forecasts: trials.length,
    covered: trials.filter(({ held }) => held).length,
    error: middle('error'),
    naiveError: middle('naive'),
  };
}

/** So many points ahead and more are told together. */
const FARTHEST = 4;

export interface Backtest extends Coverage {
  /** Targets that have a past long enough to be tried. */
  targets: number;
  bySteps: (Coverage & { steps: number; andMore: boolean })[];
}

/** The trials of many targets, all together and by how far ahead they look. */
export function backtestOf(series: readonly (readonly Trial[])[]): Backtest {
  const all = series.flat();
  const steps = Array.from({ length: FARTHEST }, (_, at) => at + 1);
  return {
    targets: series.filter((trials) => trials.length > 0).length,
    ...coverageOf(all),
    bySteps: steps.map((ahead) => ({
      steps: ahead,
      andMore: ahead === FARTHEST,
      ...coverageOf(all.filter((trial) => Math.min(trial.steps, FARTHEST) === ahead)),
    })),
  };
}

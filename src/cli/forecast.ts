import { MikroORM } from '@mikro-orm/postgresql';
import type { Config } from '../config.js';
import { reachEmbedded } from '../database/reach-embedded.js';
import type { Backtest, Coverage } from '../features/trend/backtest.rules.js';
import { backtestForecasts } from '../features/trend/backtest-forecasts.js';
import { ormConfig } from '../orm.config.js';
import { todayIn } from '../shared/dates.js';

const USAGE = 'zhibiao forecast backtest [--json]';

/** Tries the forecast on the stored history, and prints how often its interval held and how far off it was. */
export async function forecast([command, ...options]: string[], config: Config): Promise<number> {
  if (command !== 'backtest' || options.some((option) => option !== '--json')) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const database = config.databaseUrl
    ? { url: config.databaseUrl, stop: async () => {} }
    : await reachEmbedded(config.dataDir);
  const orm = new MikroORM(ormConfig(database.url));
  const { timeZone } = config;
  try {
    const moment = { asOf: todayIn(timeZone, new Date()), knownAt: null, timeZone };
    // One snapshot: what is verified while it runs is not half of it.
    const found = await orm.em.transactional((em) => backtestForecasts(em, moment), {
      isolationLevel: 'repeatable read',
      readOnly: true,
    });
    process.stdout.write(options.length > 0 ? `${JSON.stringify(found, null, 2)}\n` : tableOf(found));
    return 0;
  } finally {
    await orm.close(true);
    await database.stop();
  }
}

const percent = (share: number | string | null): string =>
  share === null ? '–' : `${(Number(share) * 100).toFixed(1)}%`;

const rowOf = (name: string, { forecasts, covered, error, naiveError }: Coverage): string =>
  [
    name.padEnd(8),
    `${forecasts}`.padStart(9),
    percent(forecasts > 0 ? covered / forecasts : null).padStart(9),
    percent(error).padStart(9),
    percent(naiveError).padStart(11),
  ].join('');

/** Errors are medians, as shares of the range of each target's values; the interval means to hold four of five. */
export const tableOf = ({
  targets,
  bySteps,
  ...all
}: Backtest): string => `预测回测 / Back-test of the forecast: ${targets} 个目标 targets
${['步 steps', 'forecasts', 'held', 'error', 'last value'].map((name, at) => (at ? name.padStart(at === 4 ? 11 : 9) : name.padEnd(8))).join('')}
${bySteps.map(({ steps, andMore, ...coverage }) => rowOf(`${steps}${andMore ? '+' : ''}`, coverage)).join('\n')}
${rowOf('all', all)}
`;

import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { parseCronItems, type Runner, run, type WorkerEvents } from 'graphile-worker';
import { Pool } from 'pg';
import type { Config } from '../config.js';
import { jobsLogger, type Log } from './jobs-logger.js';
import { presence } from './presence.js';
import { dailyAt } from './schedule.js';
import { tasksOf } from './tasks.js';

const AGAIN_MS = 2_000;
const CONCURRENCY = 2;

interface Working {
  /** As who the service works: it owns none of the jobs' tables either. */
  url: string;
  config: Config;
  log: Log;
}

/**
 * Runs jobs until it is told to stop; several processes may. What breaks the runner off, such as a database that goes
 * away, is waited out.
 */
export function workContinually({ url, config, log }: Working): () => Promise<void> {
  const pool = poolOf(url, log);
  const tasks = tasksOf({ url, config, log });
  const here = presence(url, log);
  const ending = new AbortController();
  let runner: Runner | null = null;

  async function work(): Promise<void> {
    const events: WorkerEvents = new EventEmitter();
    events.on('pool:create', ({ workerPool }) => here.join(workerPool.id));
    runner = await run({
      pgPool: pool,
      taskList: tasks.list,
      parsedCronItems: scheduleOf(config),
      concurrency: CONCURRENCY,
      noHandleSignals: true,
      logger: jobsLogger(log),
      events,
    });
    // What the days before have left, or a service that was off at midnight.
    await runner.addJob('newDay', {}, { jobKey: 'newDay' });
    await runner.addJob('indexSearch', {}, { jobKey: 'indexSearch' });
    if (ending.signal.aborted) await runner.stop();
    await runner.promise;
  }
  async function live(): Promise<void> {
    while (!ending.signal.aborted) {
      await work().catch((err) => log.error({ err }, 'Jobs could not be run; trying on'));
      await runner?.stop().catch(() => {});
      runner = null;
      await pause(AGAIN_MS, null, { signal: ending.signal }).catch(() => {});
    }
  }
  const living = live();
  return async () => {
    ending.abort();
    // It may have ended by itself.
    await runner?.stop().catch(() => {});
    await living;
    await here.leave();
    await tasks.close();
    await pool.end();
  };
}

/** By the city's clock. */
const schedule = (zone: string) =>
  [
    { task: 'newDay', match: dailyAt('00:01', zone) },
    { task: 'mailDay', match: dailyAt('08:30', zone) },
    { task: 'indexSearch', match: '* * * * *' },
  ] as const;

const scheduleOf = ({ timeZone }: Config) =>
  parseCronItems(
    schedule(timeZone).map(({ task, match }) => ({
      task,
      identifier: task,
      match,
      options: { jobKey: task },
    })),
  );

function poolOf(connectionString: string, log: Log): Pool {
  const pool = new Pool({
    connectionString,
    max: CONCURRENCY + 2,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  });
  const told = (err: Error) => log.warn({ err }, 'A connection of the jobs was lost');
  pool.on('error', told);
  pool.on('connect', (client) => client.on('error', told));
  return pool;
}

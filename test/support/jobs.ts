import { runOnce } from 'graphile-worker';
import { Pool } from 'pg';
import { parseConfig } from '../../src/config.js';
import { jobsLogger } from '../../src/jobs/jobs-logger.js';
import { tasksOf } from '../../src/jobs/tasks.js';
import type { Api } from './api.js';

interface Setting {
  now?: string;
  env?: Record<string, string>;
}

const SILENT = { info() {}, warn() {}, error() {}, debug() {} };

/** Runs every job that waits, as the service's role, and answers when none is left that could run now. */
export async function runJobs(
  { databaseUrl }: Pick<Api, 'databaseUrl'>,
  { now = '2026-01-15T04:00:00Z', env = {} }: Setting = {},
): Promise<void> {
  const config = parseConfig({ LOG_LEVEL: 'silent', ...env });
  const pool = new Pool({ connectionString: databaseUrl, max: 3 });
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  const tasks = tasksOf({ url: databaseUrl, config, log: SILENT, now: () => new Date(now) });
  try {
    await runOnce({ pgPool: pool, taskList: tasks.list, noHandleSignals: true, logger: jobsLogger(null) });
  } finally {
    await tasks.close();
    await pool.end();
  }
}

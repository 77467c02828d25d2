import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from './rows.js';

/** What can be asked for besides an answer; src/jobs/tasks.ts says what each does. */
export type JobName = 'newDay' | 'mailNow' | 'mailDay' | 'mailDigest';

interface Manner {
  runAt?: Date;
  /** How often it is tried; the pauses grow to six hours. */
  maxAttempts?: number;
}

const MOST_ATTEMPTS = 12;

/** Adds a job in the manager's transaction: without its commit there is none. */
export async function addJob(
  em: EntityManager,
  name: JobName,
  payload: object,
  { runAt, maxAttempts = MOST_ATTEMPTS }: Manner = {},
): Promise<void> {
  await rowsInTransaction(em, ADD, [name, JSON.stringify(payload), runAt ?? null, maxAttempts]);
}

const ADD = `
  select (graphile_worker.add_job($1, $2::json, run_at := $3::timestamptz, max_attempts := $4::int)).id`;

import { runMigrations } from 'graphile-worker';
import { jobsLogger } from './jobs-logger.js';

/** Brings graphile-worker's own schema up to date, as the owner of the tables; with one role for all, as that. */
export async function migrateJobs(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, logger: jobsLogger(null) });
}

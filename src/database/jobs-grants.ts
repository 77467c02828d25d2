/** graphile-worker's tables, which hide their rows from whoever no policy names. */
const TABLES = ['_private_jobs', '_private_job_queues', '_private_tasks', '_private_known_crontabs'];

/** What a role needs to add jobs and to run them, as SQL for the owner of graphile-worker's schema; rows alone. */
export const jobsGrants = (role: string): string => `
    grant usage on schema graphile_worker to ${role};
    revoke all on all tables in schema graphile_worker from ${role};
    grant select on graphile_worker.migrations, graphile_worker.jobs to ${role};
    grant usage on all sequences in schema graphile_worker to ${role};
    ${TABLES.map(
      (table) => `
    grant select, insert, update, delete on graphile_worker.${table} to ${role};
    drop policy if exists application on graphile_worker.${table};
    create policy application on graphile_worker.${table} to ${role} using (true) with check (true);`,
    ).join('')}`;

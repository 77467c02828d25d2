import { afterEach, expect, it } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { parseConfig } from '../../src/config.js';
import { StoredFile } from '../../src/features/file/stored-file.entity.js';
import { Standing } from '../../src/features/target/standing.entity.js';
import { workContinually } from '../../src/jobs/work.js';
import { ormConfig } from '../../src/orm.config.js';
import { addJob } from '../../src/shared/add-job.js';
import { startApi } from '../support/api.js';
import { aTarget } from '../support/builders/target.js';
import { runJobs } from '../support/jobs.js';

const api = startApi();
const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});
const waiting = async () =>
  (await api.em.execute<{ count: number }[]>('select count(*)::int as count from graphile_worker.jobs'))[0]
    ?.count;

/** As the service does it: by the role that owns nothing. */
async function asApplication(work: (orm: MikroORM) => Promise<unknown>): Promise<void> {
  const orm = new MikroORM(ormConfig(api.databaseUrl));
  await work(orm).finally(() => orm.close(true));
}

it('has a job once its transaction commits, and none where it does not', async () => {
  await asApplication(async (orm) => {
    const broken = orm.em.transactional(async (em) => {
      await addJob(em, 'newDay', {});
      throw new Error('broken off');
    });
    await expect(broken).rejects.toThrow('broken off');
    expect(await waiting()).toBe(0);
    await orm.em.transactional((em) => addJob(em, 'newDay', {}));
  });
  expect(await waiting()).toBe(1);

  await runJobs(api);
  expect(await waiting()).toBe(0);
});

it('restates on a new day what time has changed, and again changes nothing', async () => {
  const target = await aTarget(api.em, { dueOn: '2026-01-31', duePrecision: 'DAY' });
  await api.em.execute('update standing set changes_on = ? where target_id = ?', ['2026-02-01', target.id]);
  const stands = async () => {
    const { reckonedOn } = await api.em.fork().findOneOrFail(Standing, { target });
    return reckonedOn;
  };
  for (const _ of [1, 2]) {
    await asApplication((orm) => orm.em.transactional((em) => addJob(em, 'newDay', {})));
    await runJobs(api, { now: '2026-01-31T16:01:00Z' });
    expect(await stands()).toBe('2026-02-01');
  }
  expect(await api.em.count(StoredFile)).toBe(0);
});

it('gives back the job of a process that is gone, and runs it', async () => {
  await asApplication((orm) => orm.em.transactional((em) => addJob(em, 'newDay', {})));
  await api.em.execute(
    `update graphile_worker._private_jobs set locked_by = 'pool-gone', locked_at = now() - interval '1 minute'`,
  );
  await runJobs(api);
  expect(await waiting()).toBe(1);

  const quiet = { info() {}, warn() {}, error() {}, debug() {} };
  const config = parseConfig({ LOG_LEVEL: 'silent' });
  const stop = workContinually({ url: api.databaseUrl, config, log: quiet });
  stops.push(stop);
  while ((await waiting()) !== 0) await new Promise((resolve) => setTimeout(resolve, 50));
});

it('leaves the job of a process that lives, however long it takes', async () => {
  const other = new Client({ connectionString: api.databaseUrl });
  await other.connect();
  await other.query(`select pg_advisory_lock(1751606897, hashtext('pool-living'))`);
  await asApplication((orm) => orm.em.transactional((em) => addJob(em, 'newDay', {})));
  await api.em.execute(
    `update graphile_worker._private_jobs set locked_by = 'pool-living', locked_at = now() - interval '1 hour'`,
  );
  const quiet = { info() {}, warn() {}, error() {}, debug() {} };
  const stop = workContinually({
    url: api.databaseUrl,
    config: parseConfig({ LOG_LEVEL: 'silent' }),
    log: quiet,
  });
  stops.push(stop, () => other.end());
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const [held] = await api.em.execute<{ held: number }[]>(
    `select count(*)::int as held from graphile_worker._private_jobs where locked_by = 'pool-living'`,
  );
  expect(held?.held).toBe(1);
});

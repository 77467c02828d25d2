import { MikroORM } from '@mikro-orm/postgresql';
import type { Config } from '../config.js';
import { startKeptRunning } from '../database/kept-running.js';
import type { Step } from '../http/readiness.js';
import { workContinually } from '../jobs/work.js';
import { ormConfig } from '../orm.config.js';
import { createServer } from '../server.js';
import { type Database, prepareDatabase } from './prepare-database.js';
import { sealContinually } from './sealing.js';
import { servicePool } from './service-pool.js';

export interface Running {
  address: string;
  stop(): Promise<void>;
}

export interface StartOptions {
  config: Config;
  /** Is told, a line at a time, what an operator wants to know meanwhile. */
  say: (line: string) => void;
  /** Is told of a fault that the service cannot outlive. */
  onGone: (fault: unknown) => void;
}

/** Starts everything in order; a failure stops what had been started, in the opposite order. */
export async function start({ config, say, onGone }: StartOptions): Promise<Running> {
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const next of stops.splice(0).reverse()) await next();
  };
  try {
    const database = await databaseOf(config);
    const orm = new MikroORM({ ...ormConfig(database.url), driverOptions: servicePool });
    stops.push(() => orm.close(true));
    // After the last request, so that what it wrote is sealed too.
    let endSealing = async (): Promise<void> => {};
    stops.push(() => endSealing());

    // It listens before the database is ready, so that whoever waits for it can see what it waits for.
    const missing = new Set<Step>(['migrations', 'seeds', 'standings']);
    const app = await createServer({ orm, config, missing });
    stops.push(() => app.close());
    app.log.level = 'warn';
    const address = await app.listen({ host: config.host, port: config.port });

    await prepareDatabase(database, config, missing);
    if (config.jobs) stops.push(workContinually({ url: database.url, config, log: app.log }));
    endSealing = sealContinually({ em: orm.em, log: app.log });
    app.log.level = config.logLevel;
    return { address, stop };
  } catch (thrown) {
    await stop();
    throw thrown;
  }

  async function databaseOf({ databaseUrl, ownerUrl, dataDir }: Config): Promise<Database> {
    if (databaseUrl && ownerUrl) return { url: databaseUrl, ownerUrl };
    if (databaseUrl) {
      say(ONE_ROLE);
      return { url: databaseUrl, ownerUrl: databaseUrl };
    }
    const embedded = await startKeptRunning({ dataDir, log: say, onGone });
    stops.push(embedded.stop);
    return { url: embedded.applicationUrl, ownerUrl: embedded.url };
  }
}

const ONE_ROLE = [
  '数据库只有一个角色：它拥有全部表，也能改动审计记录。建议以 DATABASE_OWNER_URL 指定所有者，DATABASE_URL 用无权建表的角色。',
  'One database role for all: it owns the tables and could alter the audit record. Better name the owner in DATABASE_OWNER_URL, and in DATABASE_URL a role that owns nothing.',
].join('\n');

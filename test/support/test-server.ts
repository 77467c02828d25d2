import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { DatabaseFault } from '../../src/database/database-fault.js';
import { type EmbeddedDatabase, startEmbedded } from '../../src/database/embedded.js';
import { dropForced, runSql, urlOf } from './template-database.js';

const PREFIX = 'zhibiao_template_';
/** As many runs may go on at once in one working copy. */
const SLOTS = 8;

export interface TestServer {
  url: string;
  /** As the role that the service works as; the same where a given server has no other. */
  applicationUrl: string;
  /** The migrated database that every test file copies; of this run alone. */
  template: string;
  stop(): Promise<void>;
}

/** Makes the template on the server of TEST_DATABASE_URL (its role needs CREATEDB), else on an embedded one. */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, applicationUrl: given, stop: async () => {} } : await embeddedServer();
  const template = `${PREFIX}${randomBytes(4).toString('hex')}`;
  const stop = async () => {
    await dropDatabases(server.url, template).finally(server.stop);
  };
  try {
    await runSql(server.url, `create database ${template}`);
    await migrate({ url: urlOf(server.applicationUrl, template), ownerUrl: urlOf(server.url, template) });
  } catch (thrown) {
    await stop();
    throw thrown;
  }
  const { url, applicationUrl } = server;
  return { url, applicationUrl, template, stop };
}

/** The first of our data folders that no other run is using, without what a killed run left in it. */
async function embeddedServer(): Promise<EmbeddedDatabase> {
  for (let slot = 1; ; slot += 1) {
    try {
      const server = await startEmbedded({ dataDir: `.data/test/${slot}`, log: () => {}, durable: false });
      await dropDatabases(server.url, PREFIX);
      return server;
    } catch (thrown) {
      const taken = thrown instanceof DatabaseFault && thrown.code === 'IN_USE';
      if (!taken || slot === SLOTS) throw thrown;
    }
  }
}

/** In a process of its own: entities loaded here would leak their metadata into the tests. */
async function migrate({ url, ownerUrl }: { url: string; ownerUrl: string }): Promise<void> {
  const command = join(import.meta.dirname, '../../src/cli/main.js');
  await promisify(execFile)(process.execPath, [command, 'migrate'], {
    env: { ...process.env, DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl },
  });
}

async function dropDatabases(url: string, prefix: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [
      prefix,
    ]);
    for (const { datname } of rows) await dropForced(url, datname);
  } finally {
    await client.end();
  }
}

import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

export interface DatabaseCopy {
  /** As the role that owns the tables. */
  url: string;
  /** As the role that the service works as. */
  applicationUrl: string;
  drop(): Promise<void>;
}

interface Template {
  /** The database to copy; left out, the migrated one that global-setup.ts left. */
  template?: string;
}

/** A database of its own for one test file, as migrated or as another template has it. */
export async function copyTemplate({
  template = fromSetup('TEST_TEMPLATE'),
}: Template = {}): Promise<DatabaseCopy> {
  const [server, application] = [fromSetup('TEST_SERVER_URL'), fromSetup('TEST_APPLICATION_URL')];
  const name = `${template}_${randomBytes(4).toString('hex')}`;
  // Files are copied faster than pages are logged. Several workers may copy at once: PostgreSQL lets copies share
  // the template, and waits some seconds for a session that is just leaving it.
  await runSql(server, `create database ${name} template ${template} strategy file_copy`);
  return {
    url: urlOf(server, name),
    applicationUrl: urlOf(application, name),
    drop: () => dropForced(server, name),
  };
}

/** A template filled by whichever test file asks for it first, for all that ask later. */
export async function filledTemplate(name: string, fill: (url: string) => Promise<void>): Promise<string> {
  const server = fromSetup('TEST_SERVER_URL');
  const template = `${fromSetup('TEST_TEMPLATE')}_${name}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    // The others wait until it is there.
    await client.query('select pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (rowCount) return template;
    const copy = await copyTemplate();
    const copied = new URL(copy.url).pathname.slice(1);
    await fill(copy.url);
    await client.query(`alter database ${copied} rename to ${template}`);
    return template;
  } finally {
    await client.end();
  }
}

function fromSetup(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error('No template: run this file in the Jest project "api"');
  return value;
}

const INSUFFICIENT_PRIVILEGE = '42501';

/** Drops a database under its sessions; one that is being vacuumed by the server itself is waited for. */
export async function dropForced(server: string, name: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await runSql(server, `drop database if exists ${name} with (force)`);
    } catch (thrown) {
      if ((thrown as { code?: string }).code !== INSUFFICIENT_PRIVILEGE || tries === 100) throw thrown;
      await pause(100);
    }
  }
}

/** Whether the server has a role for the service besides the one that owns the tables; a given one may not. */
export const hasTwoRoles = (): boolean => process.env.TEST_SERVER_URL !== process.env.TEST_APPLICATION_URL;

/** The same server and role, another database. */
export function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs statements one by one, outside any transaction, as creating databases demands. */
export async function runSql(url: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

import { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { ormConfig } from '../orm.config.js';
import { StartFault } from './start-fault.js';

/** Any number, the same in every process of the service. */
const LOCK = 1_751_606_895;
const OLDEST = 15;

/**
 * Runs work that only one process may do at a time on a database, and that may take longer than a request:
 * migrations, seeds, the day's verdicts. Whoever comes second waits, and finds it done.
 */
export async function exclusively<Result>(
  url: string,
  work: (orm: MikroORM) => Promise<Result>,
): Promise<Result> {
  const holder = await connect(url);
  const orm = new MikroORM(ormConfig(url));
  try {
    await assertVersion(holder);
    await holder.query('select pg_advisory_lock($1)', [LOCK]);
    return await work(orm);
  } finally {
    await orm.close(true);
    // The lock goes with its connection.
    await holder.end().catch(() => {});
  }
}

async function connect(url: string): Promise<Client> {
  const holder = new Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true });
  holder.on('error', () => {}); // What is under way fails by itself.
  try {
    await holder.connect();
    return holder;
  } catch (cause) {
    const { message } = cause as Error;
    const place = placeOf(url);
    throw new StartFault(
      `无法连接数据库 ${place}：${message}。请检查 DATABASE_URL，以及数据库是否已启动、密码是否正确。`,
      `Cannot reach the database ${place}: ${message}. Check DATABASE_URL, and that the database runs and takes this password.`,
      cause,
    );
  }
}

async function assertVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  );
  const version = rows[0]?.version ?? '0';
  if (Number.parseInt(version, 10) >= OLDEST) return;
  throw new StartFault(
    `需要 PostgreSQL ${OLDEST} 或更高版本，DATABASE_URL 所指的是 ${version}。`,
    `PostgreSQL ${OLDEST} or later is needed; DATABASE_URL leads to ${version}.`,
  );
}

/** Host, port and database; never the password. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

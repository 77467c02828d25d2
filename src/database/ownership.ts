import { Client } from 'pg';
import { DatabaseFault } from './database-fault.js';

/** Two numbers that nothing else in the service locks. */
const LOCK = '1751606894, 1';
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Takes the server for this process. The lock lives in a connection, so it goes with a killed process, however
 * it died; a killed owner's connection gets a second to be noticed.
 */
export async function takeOwnership(url: string, dataDir: string): Promise<Client> {
  const client = new Client({
    connectionString: url,
    ssl: false,
    application_name: `zhibiao ${process.pid}`,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  client.on('error', () => {}); // Whoever holds the connection listens to 'end'.
  try {
    await client.connect();
    await client.query(`set lock_timeout = '1s'`);
    await client.query(`select pg_advisory_lock(${LOCK})`);
    return client;
  } catch (thrown) {
    const refused = codeOf(thrown) === LOCK_NOT_AVAILABLE;
    const owner = refused ? await ownerOf(client) : '';
    await client.end().catch(() => {});
    throw refused ? inUse(dataDir, owner) : thrown;
  }
}

/** PostgreSQL's or the system's code of what was thrown. */
export function codeOf(thrown: unknown): string | undefined {
  return (thrown as { code?: string } | null)?.code;
}

async function ownerOf(client: Client): Promise<string> {
  const { rows } = await client.query(
    `select a.application_name as name
       from pg_locks l join pg_stat_activity a on a.pid = l.pid
      where l.locktype = 'advisory' and l.granted and (l.classid, l.objid) = (${LOCK})`,
  );
  return rows[0]?.name ?? '?';
}

function inUse(dataDir: string, owner: string): DatabaseFault {
  return new DatabaseFault('IN_USE', {
    zh: `数据目录 ${dataDir} 正由另一进程（${owner}）使用。请先停止它，或用 ZHIBIAO_DATA_DIR 指定另一目录，或设置 DATABASE_URL。`,
    en: `The data folder ${dataDir} is in use by another process (${owner}). Stop it first, name another folder in ZHIBIAO_DATA_DIR, or set DATABASE_URL.`,
  });
}

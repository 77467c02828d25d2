import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findPostmaster, isAlive } from '../../src/database/postmaster.js';
import { freePort, type Service, startService } from './service.js';

/** A service with its own PostgreSQL, to be killed and started again on one address. */
export interface Harness {
  url: string;
  databaseUrl(): Promise<string>;
  start(): Promise<void>;
  /** As the kernel's out-of-memory killer does it. */
  killNode(): Promise<void>;
  /** Postmaster and children at once, so that none of them can still write. */
  killPostgres(): Promise<void>;
  /** Answers how the process ended. */
  stop(): Promise<number | string | undefined>;
}

export async function aHarness(env: Record<string, string> = {}): Promise<Harness> {
  const dataDir = await mkdtemp(join(tmpdir(), 'zhibiao-harness-'));
  const home = join(dataDir, 'postgres');
  const PORT = String(await freePort());
  let service: Service | null = null;
  const server = async () => {
    for (;;) {
      const found = await findPostmaster(join(home, 'data'));
      if (found) return found;
      await pause(10);
    }
  };
  return {
    url: `http://127.0.0.1:${PORT}`,
    async databaseUrl() {
      const password = await readFile(join(home, 'password'), 'utf8');
      return `postgresql://zhibiao:${password}@127.0.0.1:${(await server()).port}/zhibiao`;
    },
    async start() {
      service = await startService({ ...env, ZHIBIAO_DATA_DIR: dataDir, PORT });
      await service.ready();
    },
    async killNode() {
      service?.child.kill('SIGKILL');
      await service?.ended;
    },
    async killPostgres() {
      const { pid } = await server();
      for (const each of [pid, ...childrenOf(pid)]) process.kill(each, 'SIGKILL');
      while (isAlive(pid)) await pause(5);
    },
    async stop() {
      service?.child.kill('SIGTERM');
      const outcome = await service?.ended;
      await rm(dataDir, { recursive: true, maxRetries: 10 });
      return outcome;
    },
  };
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && parentOf(pid) === parent);
}

/** The fourth field of /proc/PID/stat; the second is a name that may hold blanks. */
function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}

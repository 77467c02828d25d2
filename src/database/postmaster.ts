import { readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** A running PostgreSQL server, as its postmaster.pid tells. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** Reads the lines of postmaster.pid; null while they are being written. */
export function postmasterIn(text: string): Postmaster | null {
  const [pid, , , port] = text.split('\n').map(Number);
  return pid && port ? { pid, port } : null;
}

/** Messages of a server that may well start a moment later. */
export function mayPass(said: string): boolean {
  return /pre-existing shared memory block|lock file ".*" already exists|could not create any TCP\/IP sockets/.test(
    said,
  );
}

/**
 * The server that runs on this data directory, or null. A file left by a killed server whose process number
 * has gone to somebody else is removed, because PostgreSQL takes any living process for a server. That is
 * safe: the shared memory, keyed by the directory, still keeps two servers apart.
 */
export async function findPostmaster(data: string): Promise<Postmaster | null> {
  const file = join(data, 'postmaster.pid');
  const postmaster = postmasterIn(await readFile(file, 'utf8').catch(() => ''));
  if (!postmaster || !isAlive(postmaster.pid)) return null;
  if (await worksIn(postmaster.pid, data)) return postmaster;
  await unlink(file).catch(() => {});
  return null;
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A server's working directory is its data. Only Linux shows it; elsewhere its password will tell. */
async function worksIn(pid: number, data: string): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const [ours, its] = await Promise.all([stat(data), stat(`/proc/${pid}/cwd`).catch(() => null)]);
  return its?.dev === ours.dev && its.ino === ours.ino;
}

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startEmbedded } from './embedded.js';
import { NAME } from './new-cluster.js';
import { findPostmaster } from './postmaster.js';

/** The embedded database for a command: beside the service that has it, or started for the while. */
export async function reachEmbedded(dataDir: string): Promise<{ url: string; stop(): Promise<void> }> {
  const home = join(resolve(dataDir), 'postgres');
  const running = await findPostmaster(join(home, 'data'));
  if (!running) return startEmbedded({ dataDir, log: () => {} });
  const password = await readFile(join(home, 'password'), 'utf8');
  return { url: `postgresql://${NAME}:${password}@127.0.0.1:${running.port}/${NAME}`, stop: async () => {} };
}

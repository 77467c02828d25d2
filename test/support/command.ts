import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { urlOf } from './template-database.js';

const MAIN = join(import.meta.dirname, '../../dist/src/cli/main.js');

export interface Ended {
  code: number;
  /** On both of its outputs. */
  said: string;
}

/** Runs a command of the service on the database that the manager works on. */
export async function command(em: EntityManager, ...args: string[]): Promise<Ended> {
  const [row] = await em.fork().execute<{ name: string }[]>('select current_database() as name');
  const env = { ...process.env, DATABASE_URL: urlOf(process.env.TEST_SERVER_URL ?? '', row?.name ?? '') };
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), said: stdout + stderr });
    });
  });
}

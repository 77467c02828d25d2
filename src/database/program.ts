import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account.js';

/** One data folder and the programs that serve it. */
export interface Installation {
  /** The folder with initdb, pg_ctl and postgres. */
  bin: string;
  /** Null: our own user. */
  account: Account | null;
  /** PostgreSQL's data directory. */
  data: string;
  /** Where its messages go. */
  log: string;
}

export type ProgramName = 'initdb' | 'pg_ctl' | 'postgres';

export interface Launched {
  child: ChildProcess;
  /** What the log gained since the launch. */
  said: () => string;
}

const LOG_LIMIT = 5_000_000;
/** Nothing of the user's environment (PGDATA, PGPORT, PGTZ…) may change what we start. */
const ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' };
const INHERITED_DATA = '/proc/self/fd/3';

/**
 * Starts a program of PostgreSQL on the data directory.
 *
 * Under another account the directory is passed as an open descriptor: a path would have to be searchable for
 * that account from the root down, and a project under a 0700 folder is not. So the data stays where the
 * operator put it, and only we can reach it by name.
 */
export function launch(
  { bin, account, data, log }: Installation,
  name: ProgramName,
  args: (data: string) => string[],
  { input, detached = false }: { input?: string; detached?: boolean } = {},
): Launched {
  const output = openSync(log, sizeOf(log) > LOG_LIMIT ? 'w' : 'a', 0o600);
  const before = sizeOf(log);
  const directory = account ? openSync(data, 'r') : null;
  try {
    const child = spawn(join(bin, name), args(account ? INHERITED_DATA : data), {
      ...account,
      cwd: bin,
      detached,
      windowsHide: true,
      env: process.platform === 'win32' ? undefined : ENVIRONMENT,
      stdio: [input === undefined ? 'ignore' : 'pipe', output, output, directory ?? 'ignore'],
    });
    child.stdin?.on('error', () => {}); // It ended early: its exit code tells.
    child.stdin?.end(input);
    return { child, said: () => readFileSync(log).subarray(before).toString().trim() };
  } finally {
    closeSync(output);
    if (directory !== null) closeSync(directory);
  }
}

/** Runs a program to its end; a failure carries what it said. */
export async function run(...launching: Parameters<typeof launch>): Promise<void> {
  const { child, said } = launch(...launching);
  const [code, signal] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${launching[1]} ended with ${signal ?? code}:\n${said()}`);
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { projectFile } from '../../src/shared/project-file.js';

/** The service as a process of its own. */
export interface Service {
  child: ChildProcess;
  url: string;
  /** All that it printed so far. */
  printed(): string;
  /** Resolves when /readyz answers 200; rejects when the process ends before. */
  ready(): Promise<void>;
  /** Exit code or signal. */
  ended: Promise<number | string>;
}

type Environment = Record<string, string>;
const MAIN = projectFile('dist/src/main.js');

export async function startService(env: Environment, command = [process.execPath, MAIN]): Promise<Service> {
  const port = env.PORT ?? String(await freePort());
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    env: { ...withoutOurs(process.env), LOG_LEVEL: 'warn', ...env, PORT: port },
    // A group of its own, which a terminal's Ctrl-C would reach as one.
    detached: true,
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  }
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal);
  let over = false;
  ended.then(() => {
    over = true;
  });
  const url = `http://127.0.0.1:${port}`;
  const ready = async (): Promise<void> => {
    while (!over) {
      if ((await fetch(`${url}/readyz`).catch(() => null))?.ok) return;
      await pause(20);
    }
    throw new Error(`The service ended before it was ready:\n${text}`);
  };
  return { child, url, printed: () => text, ready, ended };
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Jest's own settings would reach the service as they reach a test. */
function withoutOurs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { NODE_OPTIONS, NODE_ENV, DATABASE_URL, ...rest } = env;
  return rest;
}

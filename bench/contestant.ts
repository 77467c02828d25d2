import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 60_000;
const POLL_MS = 50;

export interface Contestant {
  name: string;
  url: string;
  pid: number;
  stop(): Promise<void>;
}

export interface Program {
  name: string;
  /** What Node runs, options first. */
  args: string[];
  env: Record<string, string>;
  /** The address to measure, and the one that answers 200 when it may begin. */
  path: string;
  readyPath: string;
}

/** Starts a server as a process of its own on a free port, and waits until it says that it is ready. */
export async function start({ name, args, env, path, readyPath }: Program): Promise<Contestant> {
  const port = await freePort();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'production', ...env, HOST: '127.0.0.1', PORT: `${port}` },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  const at = (where: string) => `http://127.0.0.1:${port}${where}`;
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await pause(POLL_MS)) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}`);
    const ready = await fetch(at(readyPath)).catch(() => null);
    await ready?.body?.cancel();
    if (ready?.ok) return { name, url: at(path), pid: child.pid ?? 0, stop };
  }
  await stop();
  throw new Error(`${name} was not ready after ${PATIENCE_MS} ms`);
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

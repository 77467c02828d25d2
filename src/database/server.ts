import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { DatabaseFault } from './database-fault.js';
import { codeOf, takeOwnership } from './ownership.js';
import { findPostmaster, mayPass, type Postmaster } from './postmaster.js';
import { type Installation, type Launched, launch } from './program.js';

/** A running server that this process alone may use and stop. */
export interface OwnedServer extends Postmaster {
  url: string;
  owner: Client;
  /** It ran already, left behind by a killed process. */
  found: boolean;
}

export interface ServerOptions {
  installation: Installation;
  dataDir: string;
  urlAt: (port: number) => string;
  durable: boolean;
  /** Where clients already look for it; left out, any free port. */
  port?: number | undefined;
}

/** How long a server may neither answer nor say that it is still recovering. */
const PATIENCE_MS = 15_000;
const POLL_MS = 10;
const AFTER_FAILURE_MS = 200;
const CANNOT_CONNECT_NOW = '57P03';
/** Wrong password, no such role or rule, no such database: waiting mends none of these. */
const FINAL = ['28P01', '28000', '3D000'];

/** Finds the server that runs on the data, or starts one, and takes it for this process. */
export async function ownServer(options: ServerOptions): Promise<OwnedServer> {
  const { installation, dataDir, urlAt } = options;
  let start: Start | null = null;
  let obstacle: unknown = null;
  let deadline = Date.now() + PATIENCE_MS;

  while (Date.now() < deadline) {
    const postmaster = await findPostmaster(installation.data);
    if (postmaster) {
      const url = urlAt(postmaster.port);
      try {
        const owner = await takeOwnership(url, dataDir);
        return { ...postmaster, url, owner, found: postmaster.pid !== start?.child.pid };
      } catch (thrown) {
        if (thrown instanceof DatabaseFault) throw thrown;
        obstacle = thrown;
        if (FINAL.includes(codeOf(thrown) ?? '')) break;
        if (codeOf(thrown) === CANNOT_CONNECT_NOW) deadline = Date.now() + PATIENCE_MS;
      }
    } else if (!start) {
      start = startPostmaster(installation, options.port ?? (await freePort()), options.durable);
    } else if (start.failed()) {
      obstacle = start.failed();
      if (!mayPass(start.said())) break;
      start = null;
      await pause(AFTER_FAILURE_MS);
    }
    await pause(POLL_MS);
  }
  start?.child.kill('SIGINT');
  throw notStarted(installation, obstacle);
}

type Start = Launched & { failed: () => Error | null };

/** In a session of its own, so that the terminal's Ctrl-C reaches us alone and we stop it in order. */
function startPostmaster(installation: Installation, port: number, durable: boolean): Start {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    cluster_name: 'zhibiao',
    timezone: 'UTC',
    // What a statement did wrong is told to its sender; a log of it would only grow.
    log_min_messages: 'log',
    log_checkpoints: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const launched = launch(
    installation,
    'postgres',
    (data) => [
      '-D',
      data,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { detached: true },
  );
  let failure: Error | null = null;
  let ended: string | number | null = null;
  launched.child.once('error', (error) => {
    failure = error;
  });
  launched.child.once('exit', (code, signal) => {
    ended = signal ?? code;
  });
  launched.child.unref();
  // What it said is read only for who asks: after an orderly stop the log may be gone with its folder.
  const failed = () =>
    failure ?? (ended === null ? null : new Error(`postgres ended with ${ended}:\n${launched.said()}`));
  return { ...launched, failed };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function notStarted({ data, log }: Installation, obstacle: unknown): DatabaseFault {
  const reason = obstacle instanceof Error ? obstacle.message : String(obstacle);
  return new DatabaseFault(
    'NOT_STARTED',
    {
      zh: `内嵌 PostgreSQL（数据目录 ${data}）未能启动或不予应答，详见 ${log}。`,
      en: `The embedded PostgreSQL on ${data} did not start or does not answer; ${log} has more. ${reason}`,
    },
    obstacle,
  );
}

import { Server } from 'node:net';
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

const QUIET_MS = 50;
/** Callers that keep coming do not put the end off for ever. */
const LONGEST_MS = 3_000;

/**
 * Lets every request that was on its way be answered before the server closes. Node alone resets connections
 * that it has not accepted yet (it accepts one a turn), and cuts those whose bytes it has not read.
 */
export function drainBeforeClose(app: FastifyInstance): void {
  app.addHook('preClose', async () => {
    const { server } = app;
    if (!server.listening) return;
    await acceptWaiting(server);
    const lastEnded = new Promise<void>((resolve) => {
      // The plain socket server's: it stops accepting, and leaves the connections it has.
      Server.prototype.close.call(server, () => resolve());
    });
    await lookAtNetwork();
    server.closeIdleConnections();
    await lastEnded;
  });
}

async function acceptWaiting(server: Server): Promise<void> {
  const deadline = Date.now() + LONGEST_MS;
  let accepted = 0;
  let before: number;
  server.on('connection', () => {
    accepted += 1;
  });
  do {
    before = accepted;
    await lookAtNetwork();
  } while (accepted > before && Date.now() < deadline);
}

/** Busy with answers, the process may spend a pause in one turn: the network's comes after it. */
async function lookAtNetwork(): Promise<void> {
  await pause(QUIET_MS);
  await turn();
  await turn();
}

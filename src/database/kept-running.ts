import { setTimeout as pause } from 'node:timers/promises';
import { type EmbeddedDatabase, type EmbeddedOptions, startEmbedded } from './embedded.js';

interface KeptOptions extends Omit<EmbeddedOptions, 'port' | 'onLost'> {
  /** Is told when the server could not be brought back. */
  onGone: (fault: unknown) => void;
}

/** Losses in a row, each less than a minute after the last, that are taken for a fault that stays. */
const MOST_IN_A_ROW = 5;
const A_ROW_MS = 60_000;

/**
 * The embedded server, brought back on the same port whenever it is lost: pools that know its address find it
 * again, and what it had acknowledged is there.
 */
export async function startKeptRunning({ onGone, ...options }: KeptOptions): Promise<EmbeddedDatabase> {
  let losses = 0;
  let lastLoss = 0;
  let stopped = false;
  let coming: Promise<unknown> = Promise.resolve();
  let current = await startEmbedded({ ...options, onLost });
  const { url, applicationUrl, port } = current;

  async function bringBack(): Promise<void> {
    losses = Date.now() - lastLoss < A_ROW_MS ? losses + 1 : 1;
    lastLoss = Date.now();
    if (losses > MOST_IN_A_ROW) throw new Error('PostgreSQL was lost too often');
    // A killed server's children need a moment to notice; they still hold its memory and its port.
    await pause(100 * losses);
    if (!stopped) current = await startEmbedded({ ...options, port, onLost });
  }
  function onLost(): void {
    coming = bringBack().catch(onGone);
  }

  async function stop(): Promise<void> {
    stopped = true;
    await coming;
    await current.stop();
  }
  return { url, applicationUrl, port, stop };
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { rows } from '../../shared/rows.js';

const FLUSH_MS = 60_000;
const MOST_KNOWN = 10_000;

const WRITE = {
  name: 'identity.lastUse',
  text: `
    update api_key k set last_used_on = used.day
      from unnest($1::uuid[], $2::date[]) used (id, day)
     where k.id = used.id and (k.last_used_on is null or k.last_used_on < used.day)`,
};

export interface LastUse {
  note(key: { id: string; lastUsedOn: string | null }, day: string): void;
  close(): Promise<void>;
}

/**
 * Notes on which day each key was used last: once a day a key, and beside the requests, which never wait for it. A
 * killed process takes the notes of its last minute with it.
 */
export function lastUseOf(em: EntityManager, onLost: (thrown: unknown) => void): LastUse {
  const waiting = new Map<string, string>();
  const write = async (): Promise<void> => {
    if (waiting.size === 0) return;
    const noted = [...waiting];
    waiting.clear();
    await rows(em, WRITE, [noted.map(([id]) => id), noted.map(([, day]) => day)]).catch(onLost);
  };
  const timer = setInterval(write, FLUSH_MS);
  timer.unref();
  return {
    note({ id, lastUsedOn }, day) {
      if (lastUsedOn !== null && lastUsedOn >= day) return;
      if (waiting.size < MOST_KNOWN) waiting.set(id, day);
    },
    async close() {
      clearInterval(timer);
      await write();
    },
  };
}

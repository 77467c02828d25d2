const WINDOW_MS = 60_000;
const LOOK_MS = 5_000;
/** Places that are told apart within a window; what the rest of the world does is counted together. */
const MOST_PLACES = 1_000;

/** What anybody may do without end, noted so that the notes stay few. */
export interface Crowd<Deed> {
  join(key: { place: string; deed: string }, deed: Deed): Promise<void>;
  close(): Promise<void>;
}

/** How often it was done, and whether from places too many to tell apart. */
export interface Note {
  times: number;
  scattered: boolean;
}

interface Seen<Deed> {
  since: number;
  scattered: boolean;
  last: Deed;
  /** How often again, since it was noted. */
  again: number;
}

/**
 * Notes the first of each kind at once; those that follow within a minute are counted, and noted together when it is
 * over. A killed process takes the counts of its last minute with it, never a first.
 */
export function crowdOf<Deed>(
  note: (deed: Deed, how: Note) => Promise<void>,
  onLost: (thrown: unknown) => void,
): Crowd<Deed> {
  const seen = new Map<string, Seen<Deed>>();

  const settle = async (until: number): Promise<void> => {
    for (const [key, { since, last, again, scattered }] of seen) {
      if (since > until) continue;
      seen.delete(key);
      if (again > 0) await note(last, { times: again, scattered }).catch(onLost);
    }
  };
  const timer = setInterval(() => settle(Date.now() - WINDOW_MS), LOOK_MS);
  timer.unref();

  return {
    async join({ place, deed: kind }, deed) {
      const key = `${kind} ${place}`;
      const scattered = !seen.has(key) && seen.size >= MOST_PLACES;
      const name = scattered ? `${kind} elsewhere` : key;
      const known = seen.get(name);
      if (known) {
        known.again += 1;
        known.last = deed;
        return;
      }
      const first = { since: Date.now(), scattered, last: deed, again: 0 };
      seen.set(name, first);
      try {
        await note(deed, { times: 1, scattered: false });
      } catch (thrown) {
        // Not noted: the next one is the first.
        seen.delete(name);
        throw thrown;
      }
    },
    async close() {
      clearInterval(timer);
      await settle(Number.POSITIVE_INFINITY);
    },
  };
}

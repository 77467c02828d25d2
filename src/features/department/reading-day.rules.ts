import { addDays, firstDayOf, isDay } from '../../shared/dates.js';
import type { Directory } from './directory.rules.js';
import { plainName } from './written-name.rules.js';

/** What a document says of its time. */
export interface TimedText {
  /** A day; whatever else stands there (自发布之日起) is none. */
  effectiveFrom: string | null;
  issuedOn: string | null;
  documentNumber: string | null;
  title: string | null;
  /** Its region in the register. */
  regionId: string | null;
  /** The bodies it names, as written. */
  names: Iterable<string>;
}

/**
 * The day on which a document's names are read: that of taking effect or of issue, else 1 January of its year. The
 * year in a title can be that of a goal (2025行动计划); two names that had ended by then say that the text is older.
 */
export function readingDay(directory: Directory, text: TimedText): string | null {
  const stated = [text.effectiveFrom, text.issuedOn].find((known) => known !== null && isDay(known));
  if (stated) return stated;
  const numbered = yearIn(text.documentNumber);
  if (numbered) return numbered;
  const titled = yearIn(text.title);
  const { from, to, ended } = timesOf(directory, text, titled);
  if (from !== null && to !== null && from >= to) return titled;
  if (titled === null) return to === null ? from : addDays(to, -1);
  if (to !== null && titled >= to && ended > 1) return addDays(to, -1);
  return titled;
}

const yearIn = (words: string | null): string | null => {
  const year = /(?:19|20)\d{2}/.exec(words?.normalize('NFKC') ?? '')?.[0];
  return year ? firstDayOf(Number(year)) : null;
};

/** When all names in a text were borne at once, and how many had ended by a day. */
function timesOf({ byRegion }: Directory, { regionId, names }: TimedText, by: string | null) {
  const known = byRegion.get(regionId ?? '')?.names;
  const times = [...new Set([...names].map(plainName))].flatMap((name) => {
    const [bearer, other] = known?.get(name) ?? [];
    return bearer && !other ? [bearer.name] : [];
  });
  const starts = times.flatMap(({ validFrom }) => validFrom ?? []).sort();
  const ends = times.flatMap(({ validTo }) => validTo ?? []).sort();
  return {
    from: starts.at(-1) ?? null,
    to: ends[0] ?? null,
    ended: by === null ? 0 : ends.filter((end) => end <= by).length,
  };
}

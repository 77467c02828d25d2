import type { Moment } from './moment';

interface Version {
  version: number;
  /** Null while it is a draft. */
  publishedAt: string | null;
}

/**
 * Which version of a text was the newest at a moment: published by then, and by the end of the day that it is about. Before
 * any was, the first: what stands on the sheet is from it.
 */
export function versionAt(versions: readonly Version[], { asOf, knownAt }: Moment): number | null {
  const published = versions.flatMap(({ version, publishedAt }) =>
    publishedAt === null ? [] : [{ version, at: new Date(publishedAt) }],
  );
  const numbers = published.map(({ version }) => version);
  if (numbers.length === 0) return null;
  const known = published.filter(
    ({ at }) => at <= new Date(knownAt) && (asOf === null || at.toLocaleDateString('sv-SE') <= asOf),
  );
  return known.length > 0 ? Math.max(...known.map(({ version }) => version)) : Math.min(...numbers);
}

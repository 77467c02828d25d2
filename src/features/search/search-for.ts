import { cursorsOf, decodeCursor } from '../../shared/cursor.js';
import { DomainError } from '../../shared/errors.js';
import { maybeUuidOf } from '../../shared/ids.js';
import { DEFAULT_PAGE, MAX_PAGE } from '../../shared/page.js';
import type { Session } from '../../shared/session.js';
import { maybeText } from '../../shared/text.js';
import { seesDrafts } from '../policy/policy.access.js';
import type { SearchKind } from './entries.rules.js';
import { type Found, type HitRow, hits, MOST_RANKED, type SearchWanted } from './hits.read-model.js';
import { MATCHES, type Match, understood } from './query.rules.js';
import { highlightsOf, type Place, snippetOf } from './snippet.rules.js';

const LONGEST = 200;
/** A page of a ranking has no keys to seek by: a cursor says how many came before. */
const LIST = { name: 'search', order: [{ sql: 'offset', type: 'int' }] } as const;

export interface Search {
  query: string;
  kinds?: readonly SearchKind[] | null;
  filter?: { policy?: string | null; region?: string | null; theme?: string | null } | null;
  first?: number | null;
  after?: string | null;
}

export interface Hit extends Omit<HitRow, 'body' | 'start'> {
  titleHighlights: Place[];
  snippet: string;
  highlights: Place[];
  inText: (Place & { textVersion: number; highlights: Place[] }) | null;
}

export interface SearchPage {
  hits: Hit[];
  cursorOf(at: number): string;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  counts: Found['counts'];
  totalCount: number;
  totalIsExact: boolean;
  match: Match;
}

/** Finds what holds the words asked for: all of them, else any, else words that begin so. */
export async function searchFor(session: Session, args: Search): Promise<SearchPage> {
  const { query, kinds, filter } = args;
  const asked = query.normalize('NFC').trim();
  if ([...asked].length > LONGEST) throw new DomainError('SEARCH_TOO_LONG', { max: LONGEST }, ['query']);
  const ways = understood(asked);
  if (!ways) throw new DomainError('SEARCH_EMPTY', {}, ['query']);
  const wanted: SearchWanted = {
    kinds: kinds?.length ? kinds : null,
    policyUuid: maybeUuidOf('Policy', filter?.policy, ['filter', 'policy']),
    regionUuid: maybeUuidOf('Region', filter?.region, ['filter', 'region']),
    theme: maybeText(filter?.theme, { field: 'theme', max: 100, path: ['filter', 'theme'] }),
  };
  const { offset, size } = windowOf(args);
  const common = { wanted, seesDrafts: seesDrafts(session.viewer), today: session.today, offset, size };

  let last: { found: Found; match: Match } | null = null;
  for (const match of MATCHES) {
    const found = await hits(session.em, { ...common, query: ways(match) });
    last = { found, match };
    if (found.counts.length > 0) break;
  }
  const { found, match } = last ?? { found: { hits: [], counts: [] }, match: 'ALL' as const };
  const words = ways(match).shown;
  const counted = found.counts.filter(({ kind }) => wanted.kinds === null || wanted.kinds.includes(kind));
  const totalCount = counted.reduce((sum, { count }) => sum + count, 0);
  const encode = cursorsOf(LIST);
  return {
    hits: found.hits.map((row) => shown(row, words)),
    cursorOf: (at) => encode([String(offset + at + 1)]),
    hasNextPage: offset + found.hits.length < Math.min(totalCount, MOST_RANKED),
    hasPreviousPage: offset > 0,
    counts: found.counts,
    totalCount,
    totalIsExact: counted.every(({ exact }) => exact),
    match,
  };
}

function windowOf({ first, after }: Search): { offset: number; size: number } {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > MAX_PAGE) throw new DomainError('INVALID_PAGE', { argument: 'first' }, ['first']);
  const offset = after == null ? 0 : Number(decodeCursor(LIST, after, 'after')[0]);
  if (offset < 0) throw new DomainError('INVALID_CURSOR', { value: (after ?? '').slice(0, 80) }, ['after']);
  if (offset >= MOST_RANKED) throw new DomainError('SEARCH_TOO_DEEP', { max: MOST_RANKED }, ['after']);
  return { offset, size: Math.min(size, MOST_RANKED - offset) };
}

function shown({ body, start, ...row }: HitRow, words: readonly string[]): Hit {
  const { text, at, highlights } = snippetOf(body, words);
  const titleHighlights = highlightsOf(row.title, words);
  if (start === null || row.textVersion === null)
    return { ...row, titleHighlights, snippet: text, highlights, inText: null };
  const from = start + at;
  const inText = {
    textVersion: row.textVersion,
    start: from,
    end: from + text.length,
    highlights: highlights.map((place) => ({ start: from + place.start, end: from + place.end })),
  };
  return { ...row, titleHighlights, snippet: text, highlights, inText };
}

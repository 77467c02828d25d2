import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, type Statement, statement } from '../../shared/rows.js';
import { SEARCH_KINDS, type SearchKind } from './entries.rules.js';
import type { SearchQuery } from './query.rules.js';
import { markOfKind, quoted } from './vector.rules.js';

/** What a search is narrowed to; null asks nothing. */
export interface SearchWanted {
  kinds: readonly SearchKind[] | null;
  policyUuid: string | null;
  regionUuid: string | null;
  theme: string | null;
}

export interface HitRow {
  uuid: string;
  kind: SearchKind;
  title: string;
  body: string;
  start: number | null;
  superseded: boolean;
  policyUuid: string | null;
  policyTextUuid: string | null;
  textVersion: number | null;
  rank: number;
}

export interface Found {
  hits: HitRow[];
  /** Of every kind, whatever kinds were asked for. */
  counts: KindCount[];
}

export interface KindCount {
  kind: SearchKind;
  count: number;
  /** False where counting ended before the last. */
  exact: boolean;
}

/** So many of what was found are ranked, and can be paged through. */
export const MOST_RANKED = 300;
/** So many of a kind are counted; of those whose text has to be read to know that they are meant, fewer. */
const MOST_COUNTED = 10_000;
const MOST_READ = 1_000;
const KINDS = SEARCH_KINDS.map((kind) => `('${kind}', $q$${quoted(markOfKind(kind))}$q$::tsquery)`).join(
  ', ',
);

const NARROWED: { [Field in keyof Omit<SearchWanted, 'kinds'>]: string } = {
  policyUuid: 'e.policy_id = ?::uuid',
  regionUuid: 'e.region_id = ?::uuid',
  theme: 'exists (select from policy_theme th where th.policy_id = e.policy_id and th.theme_code = ?)',
};

interface Asked {
  query: SearchQuery;
  wanted: SearchWanted;
  seesDrafts: boolean;
  today: string;
  offset: number;
  size: number;
}

/**
 * What holds the words, the best first. Of all that is found only the most promising are ranked by their words: those
 * that have them in the title, then what the newest text says. A word that most texts hold costs no more than a rare one:
 * each kind is counted up to a limit.
 */
export async function hits(em: EntityManager, asked: Asked): Promise<Found> {
  const { statement: named, values, most } = assembled(asked);
  const [found] = await rows<{ hits: HitRow[] | null; counts: { kind: SearchKind; count: number }[] | null }>(
    em,
    named,
    values,
  );
  const counts = (found?.counts ?? []).map(({ kind, count }) => ({
    kind,
    count: Math.min(count, most),
    exact: count <= most,
  }));
  return { hits: found?.hits ?? [], counts };
}

function assembled({ query, wanted, seesDrafts, today, offset, size }: Asked): {
  statement: Statement;
  values: unknown[];
  most: number;
} {
  const { kinds, ...narrowed } = wanted;
  const { expression, headed, pieces, words } = query;
  const most = pieces.length > 0 ? MOST_READ : MOST_COUNTED;
  // The longest is the most telling: 数据产业 before 数据.
  const whole = [...pieces, ...words].sort((a, b) => b.length - a.length)[0] ?? '';
  const values: unknown[] = [expression, seesDrafts, kinds, today, whole, size, offset, headed];
  const conditions = Object.entries(NARROWED).flatMap(([field, sql]) => {
    const value = narrowed[field as keyof typeof narrowed];
    return value === null ? [] : [`and ${sql.replace('?', `$${values.push(value)}`)}`];
  });
  // Chinese has no capitals, and to make small letters of a text takes as long as to search it.
  const stands = pieces.map((piece) => {
    const written = `e.title || E'\\n' || e.body`;
    const read = piece === piece.toUpperCase() ? written : `lower(${written})`;
    return `and strpos(${read}, $${values.push(piece)}) > 0`;
  });
  const meant = `(e.published or $2) ${[...conditions, ...stands].join(' ')}`;
  const text = `
    with found as materialized (
      select f.id, f.kind, f.superseded
        from (values ${KINDS}) k (kind, mark)
       cross join lateral (
         select e.id, e.kind, e.superseded from search_entry e
          where search_words(e.words) @@ ($1::tsquery && k.mark) and ${meant} limit ${most + 1}) f
    ), headed as materialized (
      select f.id
        from (select e.id, e.kind, e.superseded from search_entry e
               where search_words(e.words) @@ ($1::tsquery && $8::tsquery) and ${meant}
                 and ($3::text[] is null or e.kind = any($3)) limit ${most}) f
       order by f.superseded, f.kind <> 'POLICY', f.id limit ${MOST_RANKED}
    ), promising as (
      select h.id, true as headed from headed h
       union all
      (select f.id, false from found f
        where ($3::text[] is null or f.kind = any($3)) and not f.id in (select h.id from headed h)
        order by f.superseded, f.kind <> 'POLICY', f.id limit ${MOST_RANKED})
       limit ${MOST_RANKED}
    ), ranked as (
      select e.id,
             (ts_rank('{0.05, 0.3, 0.6, 1}', e.words, $1::tsquery, 1)
              + case when strpos(lower(e.title), $5) > 0 then 0.3 else 0 end
              + case when lower(e.title) = $5 then 0.5 else 0 end
              + case when c.headed then 0.2 else 0 end)
             * case e.kind when 'POLICY' then 1.3 when 'CLAUSE' then 0.9 else 1 end
             * case when e.superseded or p.effective_to < $4::date
                      or exists (select from policy_relation r join policy o on o.id = r.policy_id
                                  where r.other_id = p.id and r.kind = 'REPEALS' and o.state = 'PUBLISHED')
                    then 0.3 else 1 end as rank
        from promising c join search_entry e on e.id = c.id left join policy p on p.id = e.policy_id
       order by rank desc, e.id limit $6 offset $7
    )
    select (select json_agg(json_build_object('uuid', e.id, 'kind', e.kind, 'title', e.title, 'body', e.body,
              'start', e."start", 'superseded', e.superseded, 'policyUuid', e.policy_id,
              'policyTextUuid', e.policy_text_id, 'textVersion', t.version, 'rank', r.rank) order by r.rank desc, e.id)
              from ranked r join search_entry e on e.id = r.id left join policy_text t on t.id = e.policy_text_id) as hits,
           (select json_agg(json_build_object('kind', c.kind, 'count', c.count))
              from (select f.kind, count(*)::int from found f group by f.kind) c) as counts`;
  return { statement: statement('search.hits', text), values, most };
}

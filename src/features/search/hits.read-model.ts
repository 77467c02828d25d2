import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, type Statement, statement } from '../../shared/rows.js';
import type { SearchKind } from './entries.rules.js';
import type { SearchQuery } from './query.rules.js';

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
  counts: { kind: SearchKind; count: number }[];
}

/** So many of what was found are ranked, and can be paged through. */
export const MOST_RANKED = 300;

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
 * that have them in the title, then what the newest text says.
 */
export async function hits(em: EntityManager, asked: Asked): Promise<Found> {
  const { statement: named, values } = assembled(asked);
  const [found] = await rows<{ hits: HitRow[] | null; counts: Found['counts'] | null }>(em, named, values);
  return { hits: found?.hits ?? [], counts: found?.counts ?? [] };
}

function assembled({ query, wanted, seesDrafts, today, offset, size }: Asked): {
  statement: Statement;
  values: unknown[];
} {
  const { kinds, ...narrowed } = wanted;
  const { expression, pieces, words } = query;
  // The longest is the most telling: 数据产业 before 数据.
  const whole = [...pieces, ...words].sort((a, b) => b.length - a.length)[0] ?? '';
  const values: unknown[] = [expression, seesDrafts, kinds, today, whole, size, offset];
  const conditions = Object.entries(NARROWED).flatMap(([field, sql]) => {
    const value = narrowed[field as keyof typeof narrowed];
    return value === null ? [] : [`and ${sql.replace('?', `$${values.push(value)}`)}`];
  });
  const stands = pieces.map(
    (piece) => `and strpos(lower(e.title || E'\\n' || e.body), $${values.push(piece)}) > 0`,
  );
  const text = `
    with found as materialized (
      select e.id, e.kind, e.superseded, e.head @@ $1::tsquery as headed
        from search_entry e
       where e.words @@ $1::tsquery and (e.published or $2) ${[...conditions, ...stands].join(' ')}
    ), promising as (
      select f.id from found f where $3::text[] is null or f.kind = any($3)
       order by f.headed desc, f.superseded, f.kind <> 'POLICY', f.id limit ${MOST_RANKED}
    ), ranked as (
      select e.id,
             (ts_rank('{0.05, 0.3, 0.6, 1}', e.words, $1::tsquery, 1)
              + case when strpos(lower(e.title), $5) > 0 then 0.3 else 0 end
              + case when lower(e.title) = $5 then 0.5 else 0 end
              + case when e.head @@ $1::tsquery then 0.2 else 0 end)
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
  return { statement: statement('search.hits', text), values };
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { entryOf, type Searched } from './entries.rules.js';
import {
  departmentSources,
  indicatorSources,
  type NamedSource,
  policySources,
} from './sources.read-model.js';

/** What is indexed as one. */
export interface Subject {
  kind: 'POLICY' | 'DEPARTMENT' | 'INDICATOR';
  id: string;
}

// Whoever indexes the same at the same time waits, and then sees what was committed meanwhile.
const LOCK = `
  select pg_advisory_xact_lock(hashtextextended('search ' || id, 0)) from unnest($1::text[]) id order by id`;
const FORGET = 'delete from search_entry where policy_id = $1 and not id = any($2::uuid[])';
const FORGET_NAMED = 'delete from search_entry where id = any($1::uuid[]) and not id = any($2::uuid[])';
// Before anything is read: what is noted from here on is newer than what is read.
const SETTLE = 'delete from search_stale where subject_id = any($1::uuid[])';
const COLUMNS = [
  ...['kind', 'segmenter', 'title', 'body', '"start"', 'published', 'superseded', 'head', 'words'],
  ...['policy_id', 'policy_text_id', 'region_id'],
];
const STORE = `
  insert into search_entry (id, ${COLUMNS.join(', ')})
  select id, ${COLUMNS.join(', ')} from jsonb_populate_recordset(null::search_entry, $1::jsonb)
  on conflict (id) do update set ${COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ')}`;

/** Makes the search know subjects as they now are. For whoever changes their words: in the same transaction, at its end. */
export async function indexNow(em: EntityManager, subjects: readonly Subject[]): Promise<void> {
  const idsOf = (kind: Subject['kind']) => subjects.flatMap((each) => (each.kind === kind ? [each.id] : []));
  const indicators = new Set(idsOf('INDICATOR'));
  for (const id of [...new Set(idsOf('POLICY'))].sort())
    for (const indicator of await indexPolicy(em, id)) indicators.add(indicator);
  await indexNamed(em, 'DEPARTMENT', idsOf('DEPARTMENT'));
  await indexNamed(em, 'INDICATOR', [...indicators]);
}

async function take(em: EntityManager, ids: readonly string[]): Promise<void> {
  await rowsInTransaction(em, LOCK, [ids]);
  await rowsInTransaction(em, SETTLE, [ids]);
}

/** Answers the indicators that the policy speaks of: publishing it shows them to everybody. */
async function indexPolicy(em: EntityManager, policyId: string): Promise<string[]> {
  await take(em, [policyId]);
  const found = await policySources(em, policyId);
  const searched = found ? searchedOf(policyId, found) : [];
  await rowsInTransaction(em, FORGET, [policyId, searched.map(({ id }) => id)]);
  await store(em, searched);
  return found?.indicatorUuids ?? [];
}

type PolicyFound = NonNullable<Awaited<ReturnType<typeof policySources>>>;

function searchedOf(policyId: string, { policy, texts, parts }: PolicyFound): Searched[] {
  const textOf = new Map(texts.map((text) => [text.uuid, text]));
  const newest = texts.findLast(({ published }) => published === policy.published);
  const clauses = parts.flatMap(({ uuid, kind, title, textUuid, start, end, regionUuid }): Searched[] => {
    const text = textOf.get(textUuid);
    if (!text) return [];
    const { published, superseded } = text;
    const body = text.text.slice(start, end);
    const place = { policyId, policyTextId: textUuid, regionId: regionUuid, start };
    return [{ id: uuid, kind, title: title ?? body.slice(0, 40), body, published, superseded, ...place }];
  });
  if (!newest) return clauses;
  // Of the document itself: what stands before its first clause.
  const starts = parts.flatMap(({ kind, textUuid, start }) =>
    kind === 'CLAUSE' && textUuid === newest.uuid ? start : [],
  );
  const itself: Searched = {
    id: policyId,
    kind: 'POLICY',
    title: policy.title,
    beside: [policy.documentNumber, policy.issuer].filter(Boolean).join('\n'),
    body: newest.text.slice(0, Math.min(...starts, newest.text.length)),
    start: 0,
    published: policy.published,
    superseded: false,
    policyId,
    policyTextId: newest.uuid,
    regionId: policy.regionUuid,
  };
  return [itself, ...clauses];
}

async function indexNamed(
  em: EntityManager,
  kind: 'DEPARTMENT' | 'INDICATOR',
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await take(em, ids);
  const found = await (kind === 'DEPARTMENT' ? departmentSources(em, ids) : indicatorSources(em, ids));
  await rowsInTransaction(em, FORGET_NAMED, [ids, found.map(({ uuid }) => uuid)]);
  await store(
    em,
    found.map((source) => named(kind, source)),
  );
}

const named = (
  kind: 'DEPARTMENT' | 'INDICATOR',
  { uuid, title, names, published, regionUuid }: NamedSource,
): Searched => ({
  id: uuid,
  kind,
  title,
  beside: names.join('\n'),
  body: names.join('、'),
  start: null,
  published,
  superseded: false,
  policyId: null,
  policyTextId: null,
  regionId: regionUuid,
});

async function store(em: EntityManager, searched: readonly Searched[]): Promise<void> {
  if (searched.length > 0) await rowsInTransaction(em, STORE, [JSON.stringify(searched.map(entryOf))]);
}

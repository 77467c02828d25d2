import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { indexNow, type Subject } from './index-now.js';
import { SEGMENTER } from './words.rules.js';

/** So many policies at a time, each batch a transaction: what is done stays done, wherever it is broken off. */
const BATCH = 20;

const NEXT = `select distinct s.kind, s.subject_id as id from search_stale s order by s.kind, id limit $1`;
const CUT_OTHERWISE = `
  insert into search_stale (kind, subject_id)
  select distinct case when e.kind in ('DEPARTMENT', 'INDICATOR') then e.kind else 'POLICY' end,
         coalesce(e.policy_id, e.id)
    from search_entry e
   where e.segmenter <> $1
     and not exists (select from search_stale s where s.subject_id = coalesce(e.policy_id, e.id))`;

/** Cuts anew whatever has changed since its words were cut, or was cut in another way; answers how many subjects. */
export async function indexStale(em: EntityManager): Promise<number> {
  await em.fork().transactional((tx) => rowsInTransaction(tx, CUT_OTHERWISE, [SEGMENTER]));
  let indexed = 0;
  for (;;) {
    const done = await em.fork().transactional(async (tx) => {
      const subjects = await rowsInTransaction<Subject>(tx, NEXT, [BATCH * 10]);
      // A policy is many entries, a name is one.
      const policies = subjects.filter(({ kind }) => kind === 'POLICY').slice(0, BATCH);
      const batch = policies.length > 0 ? policies : subjects;
      await indexNow(tx, batch);
      return batch.length;
    });
    if (done === 0) return indexed;
    indexed += done;
  }
}

const EVERYTHING = `
  insert into search_stale (kind, subject_id)
  select 'POLICY', p.id from policy p union all select 'DEPARTMENT', d.id from department d
   union all select 'INDICATOR', i.id from indicator i`;

/** Notes that everything is to be cut anew; `indexStale` does it. What is there stays findable until then. */
export async function indexAnew(em: EntityManager): Promise<void> {
  await em.fork().transactional((tx) => rowsInTransaction(tx, EVERYTHING));
}

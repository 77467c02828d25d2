import type { EntityManager } from '@mikro-orm/postgresql';

/** What importing may write, and what dashboards count: equal where nothing was written. */
export async function imported(em: EntityManager): Promise<unknown> {
  return em.execute(`
    select (select md5(string_agg(d::text, '|' order by d.id)) from policy_draft d) as drafts,
           (select md5(string_agg(i::text, '|' order by i.id)) from draft_item i) as items,
           (select md5(string_agg(p::text, '|' order by p.id)) from policy p) as policies,
           (select md5(string_agg(t::text, '|' order by t.id)) from policy_text t) as texts,
           (select count(*)::int from source_span) as spans,
           (select md5(string_agg(m::text, '|' order by m.id)) from measure m) as measures,
           (select count(*)::int from responsibility) as duties,
           (select count(*)::int from indicator) as indicators,
           (select md5(string_agg(t::text, '|' order by t.id)) from target t) as targets,
           (select count(*)::int from target_span) as places,
           (select count(*)::int from target_measure) as links,
           (select count(*)::int from standing) as standings,
           (select count(*)::int from policy_relation) as relations,
           (select count(*)::int from audit_entry where outcome = 'DONE') as audit_entries,
           (select count(*)::int from idempotency_key) as keys`);
}

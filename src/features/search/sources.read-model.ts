import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';

/** A text that is searched: published, or of a draft that is still open. */
export interface TextSource {
  uuid: string;
  text: string;
  published: boolean;
  superseded: boolean;
}

export interface PolicySource {
  title: string;
  documentNumber: string | null;
  issuer: string | null;
  published: boolean;
  regionUuid: string;
}

/** Something that stands in a text, with its place. */
export interface PartSource {
  uuid: string;
  kind: 'CLAUSE' | 'MEASURE' | 'TARGET';
  title: string | null;
  textUuid: string;
  start: number;
  end: number;
  regionUuid: string;
}

/** An entry of a register, with whatever else it is called. */
export interface NamedSource {
  uuid: string;
  title: string;
  names: string[];
  published: boolean;
  regionUuid: string | null;
}

const POLICY = `
  select p.title, p.document_number as "documentNumber", p.issuer, p.state = 'PUBLISHED' as published,
         p.region_id as "regionUuid"
    from policy p where p.id = $1`;
const TEXTS = `
  select t.id as uuid, t.text, p.state = 'PUBLISHED' and t.published_at is not null as published,
         exists (select from policy_text n where n.policy_id = t.policy_id and n.published_at is not null
                    and n.version > t.version) as superseded
    from policy_text t join policy p on p.id = t.policy_id
   where t.policy_id = $1
     and (t.published_at is not null
          or not exists (select from policy_draft d where d.policy_text_id = t.id and d.state = 'DISCARDED'))
   order by t.version`;
// A clause's own words end where the first clause below it begins.
const PARTS = `
  select c.id as uuid, 'CLAUSE' as kind, coalesce(c.heading, c.path) as title, c.policy_text_id as "textUuid", c."start",
         coalesce((select min(b."start") from clause b where b.parent_id = c.id), c."end") as "end",
         p.region_id as "regionUuid"
    from clause c join policy_text t on t.id = c.policy_text_id join policy p on p.id = t.policy_id
   where t.policy_id = $1
  union all
  select m.id, 'MEASURE', coalesce(m.title, c.heading), s.policy_text_id, s."start", s."end", p.region_id
    from measure m join clause c on c.id = m.clause_id join source_span s on s.id = m.span_id
    join policy p on p.id = m.policy_id
   where m.policy_id = $1 and m.dropped_at is null
  union all
  select distinct on (t.id) t.id, 'TARGET', concat_ws(' ', i.name, t.scope), s.policy_text_id, s."start", s."end", t.region_id
    from target t join indicator i on i.id = t.indicator_id
    join target_span ts on ts.target_id = t.id join source_span s on s.id = ts.span_id
    join policy_text pt on pt.id = s.policy_text_id and pt.policy_id = t.policy_id
   where t.policy_id = $1 and t.dropped_at is null and t.cancelled_at is null
   order by uuid, "start"`;
const INDICATORS_OF = `
  select distinct t.indicator_id as uuid from target t where t.policy_id = $1`;
const DEPARTMENT = `
  select d.id as uuid, d.name as title, true as published, d.region_id as "regionUuid",
         array(select distinct n.name from department_name n where n.department_id = d.id and n.name <> d.name
                order by n.name) as names
    from department d where d.id = any($1::uuid[])`;
const INDICATOR = `
  select i.id as uuid, i.name as title, array_remove(array[i.name_en], null) as names, null as "regionUuid",
         exists (select from target t join policy p on p.id = t.policy_id
                  where t.indicator_id = i.id and p.state = 'PUBLISHED')
         or not exists (select from target t where t.indicator_id = i.id) as published
    from indicator i where i.id = any($1::uuid[])`;

/** All that is searched of a policy, as this transaction sees it; null where there is none any more. */
export async function policySources(em: EntityManager, policyUuid: string) {
  const [policy] = await rowsInTransaction<PolicySource>(em, POLICY, [policyUuid]);
  if (!policy) return null;
  const texts = await rowsInTransaction<TextSource>(em, TEXTS, [policyUuid]);
  const parts = await rowsInTransaction<PartSource>(em, PARTS, [policyUuid]);
  const indicators = await rowsInTransaction<{ uuid: string }>(em, INDICATORS_OF, [policyUuid]);
  return { policy, texts, parts, indicatorUuids: indicators.map(({ uuid }) => uuid) };
}

export const departmentSources = (em: EntityManager, uuids: readonly string[]) =>
  rowsInTransaction<NamedSource>(em, DEPARTMENT, [uuids]);

export const indicatorSources = (em: EntityManager, uuids: readonly string[]) =>
  rowsInTransaction<NamedSource>(em, INDICATOR, [uuids]);

import type { Selected } from '../../shared/view.js';
import { MEASURE_FROM } from '../measure/measure.loader.js';
import type { SpanRow } from '../policy/policy-text.loader.js';
import { BY_DUTY, dutiesFrom } from './stated.read-model.js';
import type { Sight } from './target.access.js';
import type { SpanContext } from './target-span.type.js';

/** Each row knows the target that it is said of. */
interface Of {
  ofUuid: string;
}

export interface TargetSpanRow extends Of {
  context: SpanContext;
  path: string | null;
  span: SpanRow;
}

/** Where each target is stated: its own policy first. */
export const spansOfTargets = ({ drafts }: Sight): string => `
  select ts.target_id as "ofUuid", ts.context, ts.path, ${spanJson} as span
    from target_span ts
    join source_span s on s.id = ts.span_id
    join policy_text t on t.id = s.policy_text_id
    join policy p on p.id = t.policy_id
   where ts.target_id = any($1::uuid[])${published(drafts)}
   order by ts.ordinal, ts.span_id`;

/** The measures that state each target. */
export const measuresOfTargets =
  ({ drafts }: Sight) =>
  ({ select, joins }: Selected): string =>
    `
  select tm.target_id as key, ${select}
    from ${MEASURE_FROM}
    join target_measure tm on tm.measure_id = m.id ${joins}
   where tm.target_id = any($1::uuid[])${published(drafts)}
   order by m.ordinal, m.id`;

/** Who answers for each target, as the texts name them: once, however many measures do; a group is one. */
export const departmentsOfTargets =
  (sight: Sight) =>
  ({ select, joins }: Selected): string =>
    `
  select named.target_id as key, ${select} from (
    select distinct on (tm.target_id, duty.department_id) tm.target_id, duty.department_id,
           duty.role = 'LEAD' as leads, m.ordinal as measure, duty.ordinal as place
      ${dutiesFrom(sight)}
     where tm.target_id = any($1::uuid[]) and duty.origin <> 'GROUP'
     order by tm.target_id, duty.department_id, ${BY_DUTY}) named
    join department d on d.id = named.department_id ${joins}
   order by named.leads desc, named.measure, named.place, d.id`;

export interface MilestoneRow extends Of {
  on: string;
  quantity: string;
}

export const MILESTONES_OF_TARGETS = `
  select m.target_id as "ofUuid", m."on", m.quantity
    from milestone m where m.target_id = any($1::uuid[]) order by m."on"`;

const published = (drafts: boolean): string => (drafts ? '' : ` and p.state = 'PUBLISHED'`);

const spanJson = `json_build_object('uuid', s.id, 'policyUuid', t.policy_id, 'start', s."start", 'end', s."end",
  'quote', s.quote, 'textVersion', t.version)`;

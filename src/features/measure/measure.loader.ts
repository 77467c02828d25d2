import { connectEach } from '../../shared/connection.js';
import { perArgs } from '../../shared/loader.js';
import type { List } from '../../shared/page.js';
import type { ColumnsOf } from '../../shared/row-columns.js';
import type { Session } from '../../shared/session.js';
import { byKey, type Part, type Selected, type Shown, showing, type View, WHOLE } from '../../shared/view.js';
import { manyByKey, oneByKey } from '../../shared/view-loader.js';
import { CLAUSE, type ClauseRow } from '../policy/clause.loader.js';
import { seesDrafts, visiblePolicies } from '../policy/policy.access.js';
import { POLICY, type PolicyRow } from '../policy/policy.loader.js';
import { SPAN, type SpanRow } from '../policy/policy-text.loader.js';
import { holdsOn } from './holding.read-model.js';
import type { DutyRole } from './responsibility.type.js';

export interface MeasureRow {
  id: string;
  uuid: string;
  policyUuid: string;
  clauseUuid: string;
  spanUuid: string;
  noteSpanUuid: string | null;
  openTailSpanUuid: string | null;
  title: string | null;
  path: string;
  droppedAt: string | null;
  policy?: PolicyRow;
  clause?: ClauseRow;
  span?: SpanRow;
  note?: SpanRow | null;
  openTail?: SpanRow | null;
}

type Parts = 'policy' | 'clause' | 'span' | 'note' | 'openTail';

const columns = (m: string): ColumnsOf<Omit<MeasureRow, Parts>> => ({
  id: `'measure_' || ${m}.id`,
  uuid: `${m}.id`,
  policyUuid: `${m}.policy_id`,
  clauseUuid: `${m}.clause_id`,
  spanUuid: `${m}.span_id`,
  noteSpanUuid: `${m}.note_span_id`,
  openTailSpanUuid: `${m}.open_tail_span_id`,
  title: `${m}.title`,
  path: `${m}_place.path`,
  droppedAt: `${m}.dropped_at`,
});

const span = (key: string, optional: boolean): Part => byKey(key, 'source_span', () => SPAN, { optional });

export const MEASURE: View = {
  type: 'Measure',
  columns,
  joins: (m) => `left join clause ${m}_place on ${m}_place.id = ${m}.clause_id`,
  parts: {
    policy: byKey('policy_id', 'policy', () => POLICY),
    clause: byKey('clause_id', 'clause', () => CLAUSE),
    span: span('span_id', false),
    note: span('note_span_id', true),
    openTail: span('open_tail_span_id', true),
  },
};

/** Measures `m`, with the policies `p` that say whether they are seen. */
export const MEASURE_FROM = 'measure m join policy p on p.id = m.policy_id';

/** The measures that the caller may see and that the texts still state, document by document. */
export const measureList = ({ viewer }: Pick<Session, 'viewer'>, shown: Shown): List => ({
  name: 'measure.list',
  ...showing(MEASURE, 'm', shown),
  from: MEASURE_FROM,
  wide: { key: 'm.id', alias: 'm' },
  where: [visiblePolicies(viewer), ['m.dropped_at is null']],
  order: [
    { sql: 'p.ordinal', type: 'int' },
    { sql: 'm.ordinal', type: 'int' },
    { sql: 'm.id', type: 'uuid' },
  ],
});

/**
 * Whom the text names, and who holds the duty now. A department in two roles has the measure once; the role is one of
 * the enum's words, never a caller's text.
 */
const dutyOf = (role: DutyRole | null): string => {
  const inRole = role ? ` and r.role = '${role}'` : '';
  return `
  (select r.measure_id, r.department_id from responsibility r where true${inRole}
   union
   select r.measure_id, h.department_id from holding h join responsibility r on r.id = h.held_id
    where ${holdsOn('h', null)}${inRole}) d`;
};

export const measureLoaders = (session: Pick<Session, 'em' | 'viewer'>) => {
  const { em, viewer } = session;
  const by = (key: string, order = '') => ({
    view: MEASURE,
    alias: 'm',
    text: ({ select, joins }: Selected) => `
      select ${key} as key, ${select} from ${MEASURE_FROM} ${joins}
       where ${key} = any($1::uuid[]) and (p.state = 'PUBLISHED' or $2) ${order}`,
    values: [seesDrafts(viewer)],
  });
  const byIdAs = oneByKey<MeasureRow>(em, { name: 'measure.byId', ...by('m.id') });
  return {
    byIdAs,
    /** Null, too, where the policy is a draft that the caller does not see. */
    byId: byIdAs(WHOLE),

    ofClause: manyByKey<MeasureRow>(em, {
      name: 'measure.ofClause',
      ...by('m.clause_id', 'order by m.ordinal, m.id'),
    }),

    /** A page of each policy's measures, by the arguments of the page. */
    ofPolicy: connectEach<MeasureRow>(em, (shown) => ({
      ...measureList(session, shown),
      parent: 'm.policy_id',
    })),

    /** A page of what each department answers for, in a role or in any; by the arguments of the page. */
    ofDepartment: perArgs((role: DutyRole | null) =>
      connectEach<MeasureRow>(em, (shown) => ({
        ...measureList(session, shown),
        from: `${MEASURE_FROM} join ${dutyOf(role)} on d.measure_id = m.id`,
        parent: 'd.department_id',
      })),
    ),
  };
};

import DataLoader from 'dataloader';
import { connectEach } from '../../shared/connection.js';
import { manyEach, oneEach, perArgs } from '../../shared/loader.js';
import type { List } from '../../shared/page.js';
import { asColumns, type ColumnsOf } from '../../shared/row-columns.js';
import { rows } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { seesDrafts, visiblePolicies } from '../policy/policy.access.js';
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
}

const columns: ColumnsOf<MeasureRow> = {
  id: "'measure_' || m.id",
  uuid: 'm.id',
  policyUuid: 'm.policy_id',
  clauseUuid: 'm.clause_id',
  spanUuid: 'm.span_id',
  noteSpanUuid: 'm.note_span_id',
  openTailSpanUuid: 'm.open_tail_span_id',
  title: 'm.title',
  path: 'c.path',
  droppedAt: 'm.dropped_at',
};

/** A row, of MEASURE_FROM. */
export const MEASURE_COLUMNS = asColumns(columns);
export const MEASURE_FROM =
  'measure m join clause c on c.id = m.clause_id join policy p on p.id = m.policy_id';

const BY_ID = {
  name: 'measure.byId',
  text: `
    select ${MEASURE_COLUMNS} from ${MEASURE_FROM}
     where m.id = any($1::uuid[]) and (p.state = 'PUBLISHED' or $2)`,
};
const OF_CLAUSE = {
  name: 'measure.ofClause',
  text: `
    select ${MEASURE_COLUMNS} from ${MEASURE_FROM}
     where m.clause_id = any($1::uuid[]) and (p.state = 'PUBLISHED' or $2) order by m.ordinal, m.id`,
};

/** The measures that the caller may see and that the texts still state, document by document. */
export const measureList = ({ viewer }: Pick<Session, 'viewer'>): List => ({
  name: 'measure.list',
  select: MEASURE_COLUMNS,
  from: MEASURE_FROM,
  where: [visiblePolicies(viewer), ['m.dropped_at is null']],
  order: [
    { sql: 'p.ordinal', type: 'int' },
    { sql: 'm.ordinal', type: 'int' },
    { sql: 'm.id', type: 'uuid' },
  ],
});

/** A department in two roles has the measure once. The role is one of the enum's words, never a caller's text. */
const dutyOf = (role: DutyRole | null): string => `
  (select distinct r.measure_id, r.department_id from responsibility r ${role ? `where r.role = '${role}'` : ''}) d`;

export const measureLoaders = (session: Pick<Session, 'em' | 'viewer'>) => {
  const { em, viewer } = session;
  const list = measureList(session);
  return {
    /** Null, too, where the policy is a draft that the caller does not see. */
    byId: new DataLoader<string, MeasureRow | null>(async (ids) =>
      oneEach(ids, await rows<MeasureRow>(em, BY_ID, [ids, seesDrafts(viewer)]), ({ uuid }) => uuid),
    ),

    ofClause: new DataLoader<string, MeasureRow[]>(async (ids) =>
      manyEach(
        ids,
        await rows<MeasureRow>(em, OF_CLAUSE, [ids, seesDrafts(viewer)]),
        ({ clauseUuid }) => clauseUuid,
      ),
    ),

    /** A page of each policy's measures, by the arguments of the page. */
    ofPolicy: connectEach<MeasureRow>(em, { ...list, parent: 'm.policy_id' }),

    /** A page of what each department answers for, in a role or in any; by the arguments of the page. */
    ofDepartment: perArgs((role: DutyRole | null) =>
      connectEach<MeasureRow>(em, {
        ...list,
        from: `${MEASURE_FROM} join ${dutyOf(role)} on d.measure_id = m.id`,
        parent: 'd.department_id',
      }),
    ),
  };
};

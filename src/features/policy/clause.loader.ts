import DataLoader from 'dataloader';
import { manyEach, oneEach } from '../../shared/loader.js';
import { asColumns, type ColumnsOf } from '../../shared/row-columns.js';
import { rows } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { seesDrafts } from './policy.access.js';

export interface ClauseRow {
  id: string;
  uuid: string;
  policyUuid: string;
  policyTextUuid: string;
  parentUuid: string | null;
  path: string;
  heading: string | null;
  start: number;
  end: number;
}

const columns: ColumnsOf<ClauseRow> = {
  id: "'clause_' || c.id",
  uuid: 'c.id',
  policyUuid: 't.policy_id',
  policyTextUuid: 'c.policy_text_id',
  parentUuid: 'c.parent_id',
  path: 'c.path',
  heading: 'c.heading',
  start: 'c."start"',
  end: 'c."end"',
};

const select = `select ${asColumns(columns)} from clause c join policy_text t on t.id = c.policy_text_id`;

const BY_ID = {
  name: 'clause.byId',
  text: `${select} join policy p on p.id = t.policy_id
          and (p.state = 'PUBLISHED' and t.published_at is not null or $2)
          where c.id = any($1::uuid[])`,
};
const OF_POLICY = {
  name: 'clause.ofPolicy',
  text: `
    ${select}
     where t.policy_id = any($1::uuid[])
       and t.id = (select n.id from policy_text n where n.policy_id = t.policy_id and (n.published_at is not null or $2)
                    order by n.published_at is null, n.version desc limit 1)
     order by c.ordinal`,
};
const CHILDREN_OF = {
  name: 'clause.childrenOf',
  text: `${select} where c.parent_id = any($1::uuid[]) order by c.ordinal`,
};

export const clauseLoaders = ({ em, viewer }: Pick<Session, 'em' | 'viewer'>) => ({
  /** Null, too, where the policy or the version of its text is a draft that the caller does not see. */
  byId: new DataLoader<string, ClauseRow | null>(async (ids) =>
    oneEach(ids, await rows<ClauseRow>(em, BY_ID, [ids, seesDrafts(viewer)]), ({ uuid }) => uuid),
  ),

  /** The outline of a policy's newest published text, else of its draft, as the document has it. */
  ofPolicy: new DataLoader<string, ClauseRow[]>(async (ids) =>
    manyEach(
      ids,
      await rows<ClauseRow>(em, OF_POLICY, [ids, seesDrafts(viewer)]),
      ({ policyUuid }) => policyUuid,
    ),
  ),

  childrenOf: new DataLoader<string, ClauseRow[]>(async (ids) =>
    manyEach(ids, await rows<ClauseRow>(em, CHILDREN_OF, [ids]), ({ parentUuid }) => parentUuid ?? ''),
  ),
});

import type { ColumnsOf } from '../../shared/row-columns.js';
import type { Session } from '../../shared/session.js';
import { type View, WHOLE } from '../../shared/view.js';
import { manyByKey, oneByKey } from '../../shared/view-loader.js';
import { seesDrafts } from './policy.access.js';
import { POLICY, type PolicyRow } from './policy.loader.js';

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
  policy?: PolicyRow;
}

const columns = (c: string): ColumnsOf<Omit<ClauseRow, 'policy'>> => ({
  id: `'clause_' || ${c}.id`,
  uuid: `${c}.id`,
  policyUuid: `${c}_text.policy_id`,
  policyTextUuid: `${c}.policy_text_id`,
  parentUuid: `${c}.parent_id`,
  path: `${c}.path`,
  heading: `${c}.heading`,
  start: `${c}."start"`,
  end: `${c}."end"`,
});

export const CLAUSE: View = {
  type: 'Clause',
  columns,
  joins: (c) => `left join policy_text ${c}_text on ${c}_text.id = ${c}.policy_text_id`,
  parts: {
    policy: {
      view: () => POLICY,
      join: (c, policy) => `left join policy ${policy} on ${policy}.id = ${c}_text.policy_id`,
    },
  },
};

const FROM = 'clause c join policy_text t on t.id = c.policy_text_id';

export const clauseLoaders = ({ em, viewer }: Pick<Session, 'em' | 'viewer'>) => {
  const values = [seesDrafts(viewer)];
  const byIdAs = oneByKey<ClauseRow>(em, {
    name: 'clause.byId',
    view: CLAUSE,
    alias: 'c',
    text: ({ select, joins }) => `
      select c.id as key, ${select}
        from ${FROM} join policy p on p.id = t.policy_id
         and (p.state = 'PUBLISHED' and t.published_at is not null or $2) ${joins}
       where c.id = any($1::uuid[])`,
    values,
  });
  return {
    byIdAs,
    /** Null, too, where the policy or the version of its text is a draft that the caller does not see. */
    byId: byIdAs(WHOLE),

    /** The outline of a policy's newest published text, else of its draft, as the document has it. */
    ofPolicy: manyByKey<ClauseRow>(em, {
      name: 'clause.ofPolicy',
      view: CLAUSE,
      alias: 'c',
      text: ({ select, joins }) => `
        select t.policy_id as key, ${select} from ${FROM} ${joins}
         where t.policy_id = any($1::uuid[])
           and t.id = (select n.id from policy_text n
                        where n.policy_id = t.policy_id and (n.published_at is not null or $2)
                        order by n.published_at is null, n.version desc limit 1)
         order by c.ordinal`,
      values,
    }),

    childrenOf: manyByKey<ClauseRow>(em, {
      name: 'clause.childrenOf',
      view: CLAUSE,
      alias: 'c',
      text: ({ select, joins }) => `
        select c.parent_id as key, ${select} from clause c ${joins}
         where c.parent_id = any($1::uuid[]) order by c.ordinal`,
    }),
  };
};

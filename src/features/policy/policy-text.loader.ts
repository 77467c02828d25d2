import DataLoader from 'dataloader';
import { manyEach, oneEach } from '../../shared/loader.js';
import type { ColumnsOf } from '../../shared/row-columns.js';
import { rows } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { type View, WHOLE } from '../../shared/view.js';
import { oneByKey } from '../../shared/view-loader.js';
import { seesDrafts } from './policy.access.js';
import { POLICY, type PolicyRow } from './policy.loader.js';

/** A version without its characters, which may be many. */
export interface PolicyTextRow {
  uuid: string;
  policyUuid: string;
  version: number;
  length: number;
  sha256: string;
  recordedAt: string;
  publishedAt: string | null;
}

export interface SpanRow {
  uuid: string;
  policyUuid: string;
  start: number;
  end: number;
  quote: string;
  textVersion: number;
  policy?: PolicyRow;
}

const spanColumns = (s: string): ColumnsOf<Omit<SpanRow, 'policy'>> => ({
  uuid: `${s}.id`,
  policyUuid: `${s}_text.policy_id`,
  start: `${s}."start"`,
  end: `${s}."end"`,
  quote: `${s}.quote`,
  textVersion: `${s}_text.version`,
});

export const SPAN: View = {
  type: 'SourceSpan',
  columns: spanColumns,
  joins: (s) => `left join policy_text ${s}_text on ${s}_text.id = ${s}.policy_text_id`,
  parts: {
    policy: {
      view: () => POLICY,
      join: (s, policy) => `left join policy ${policy} on ${policy}.id = ${s}_text.policy_id`,
    },
  },
};

const OF_POLICY = {
  name: 'policy.textsOf',
  text: `
    select t.id as uuid, t.policy_id as "policyUuid", t.version, t.length, t.sha256, t.recorded_at as "recordedAt",
           t.published_at as "publishedAt"
      from policy_text t
     where t.policy_id = any($1::uuid[]) and (t.published_at is not null or $2)
     order by t.policy_id, t.version desc`,
};
const CHARACTERS = {
  name: 'policy.charactersOfText',
  text: 'select t.id as uuid, t.text from policy_text t where t.id = any($1::uuid[])',
};
export const policyTextLoaders = ({ em, viewer }: Pick<Session, 'em' | 'viewer'>) => ({
  /** Every version of a policy's text that the caller may see, the newest first. */
  ofPolicy: new DataLoader<string, PolicyTextRow[]>(async (ids) =>
    manyEach(
      ids,
      await rows<PolicyTextRow>(em, OF_POLICY, [ids, seesDrafts(viewer)]),
      ({ policyUuid }) => policyUuid,
    ),
  ),

  /** The characters of a version: some 60 kB, so that nothing else may read them. */
  characters: new DataLoader<string, { text: string } | null>(async (ids) =>
    oneEach(ids, await rows<{ uuid: string; text: string }>(em, CHARACTERS, [ids]), ({ uuid }) => uuid),
  ),

  /** Null, too, where the policy is a draft that the caller does not see. */
  spanById: oneByKey<SpanRow>(em, {
    name: 'policy.spanById',
    view: SPAN,
    alias: 's',
    text: ({ select, joins }) => `
      select s.id as key, ${select}
        from source_span s
        join policy_text t on t.id = s.policy_text_id
        join policy p on p.id = t.policy_id and (p.state = 'PUBLISHED' or $2) ${joins}
       where s.id = any($1::uuid[])`,
    values: [seesDrafts(viewer)],
  })(WHOLE),
});

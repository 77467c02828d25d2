import DataLoader from 'dataloader';
import { oneEach } from '../../shared/loader.js';
import { asColumns, type ColumnsOf } from '../../shared/row-columns.js';
import { rows } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { seesDrafts } from '../policy/policy.access.js';
import type { DraftState } from './policy-draft.type.js';

export interface PolicyDraftRow {
  id: string;
  uuid: string;
  policyUuid: string;
  state: DraftState;
  version: number;
}

const columns: ColumnsOf<PolicyDraftRow> = {
  id: "'draft_' || d.id",
  uuid: 'd.id',
  policyUuid: 'd.policy_id',
  state: 'd.state',
  version: 'd.version',
};

// The drafts that came with the service show everybody what their published texts were read as.
const BY_ID = {
  name: 'importing.draftById',
  text: `
    select ${asColumns(columns)}
      from policy_draft d
      join policy p on p.id = d.policy_id
      join policy_text t on t.id = d.policy_text_id
     where d.id = any($1::uuid[]) and (p.state = 'PUBLISHED' and t.published_at is not null or $2)`,
};

export const policyDraftLoaders = ({ em, viewer }: Pick<Session, 'em' | 'viewer'>) => ({
  /** Null, too, where the caller does not see the draft. */
  byId: new DataLoader<string, PolicyDraftRow | null>(async (ids) =>
    oneEach(ids, await rows<PolicyDraftRow>(em, BY_ID, [ids, seesDrafts(viewer)]), ({ uuid }) => uuid),
  ),
});

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordedAt } from '../../shared/recorded-at.js';
import { rowsInTransaction } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { once } from '../audit/once.js';
import { indexNow } from '../search/index-now.js';
import { endOvertakenSplits } from '../target/end-overtaken-splits.js';
import { restateStandings } from '../target/restate-standings.js';
import { restateTargets } from '../target/restated-targets.js';
import { assertPublishable } from './assert-publishable.js';
import { carriedChanges } from './carried-changes.rules.js';
import { confirmedItems } from './confirmed-items.js';
import { saidBy } from './decided.rules.js';
import { documentOf } from './document.rules.js';
import { DraftItem } from './draft-item.entity.js';
import { dropRejected } from './drop-rejected.js';
import { assertMayImport } from './importing.access.js';
import { registered } from './known.read-model.js';
import { leaveOldText } from './leave-old-text.js';
import { openDraft } from './open-draft.js';
import type { PolicyDraft } from './policy-draft.entity.js';
import { rowsOf } from './publication.rules.js';
import { publishText } from './publish-text.js';
import { storePublication } from './store-publication.js';
import { surroundings } from './twins.read-model.js';

export interface PublishPolicy {
  draftId: string;
  expectedVersion: number;
  idempotencyKey: string;
}

/** Any number, the same everywhere: of several publications each sees the indicators that the one before has made. */
const ONE_AT_A_TIME = 'select pg_advisory_xact_lock(4021128)';

/** Makes facts of what was confirmed: from here on everybody reads them, and every dashboard counts them. */
export async function publishPolicy(session: Session, input: PublishPolicy): Promise<string> {
  assertMayImport(session.viewer);
  const write = { operation: 'publishPolicy', subjectType: 'PolicyDraft', input };
  return once(session, write, async (em, accountId) => {
    await rowsInTransaction(em, ONE_AT_A_TIME);
    await recordedAt(em, session.now);
    const draft = await openDraft(em, input);
    const before = { state: draft.state, version: draft.version };
    const counts = await publish(em, draft, session, accountId);
    em.assign(draft, { state: 'PUBLISHED', publishedAt: session.now, publishedBy: accountId });
    await em.flush();
    return { id: draft.id, before, after: { state: draft.state, version: draft.version, ...counts } };
  });
}

async function publish(
  em: EntityManager,
  draft: PolicyDraft,
  { now, today }: Session,
  accountId: string,
): Promise<object> {
  const policy = await draft.policy.loadOrFail();
  const items = await em.find(DraftItem, { draft }, { orderBy: { ordinal: 'asc' } });
  const { known } = await registered(em, draft.policyText.id);
  const { region, issuedOn = null, effectiveFrom = null } = policy;
  const { startsOn } = documentOf(
    items.map((item) => ({ state: item.state, said: saidBy(item) })),
    { regionId: region.id, issuedOn, effectiveFrom },
  );
  assertPublishable(items, known, startsOn);

  const confirmed = await confirmedItems(em, { policyId: policy.id, items, startsOn });
  await publishText(em, { policy, policyText: draft.policyText, facts: confirmed.facts, now });
  const newNames = confirmed.targets.flatMap(({ says: { indicator } }) =>
    indicator.id ? [] : [indicator.name],
  );
  const rows = rowsOf({
    policyId: policy.id,
    policyTextId: draft.policyText.id,
    known,
    ...confirmed,
    ...(await surroundings(em, { policyId: policy.id, newNames })),
    newId: randomUUID,
  });
  const { version } = await draft.policyText.loadOrFail();
  const reason = `${policy.title}：正文第${version}版`;
  await restateTargets(em, {
    targetIds: rows.targets.map(({ id }) => id),
    reason,
    changedById: accountId,
    now,
    today,
    write: () => storePublication(em, { policyId: policy.id, rows }),
  });
  const stated = new Set(rows.statedIds);
  const dropped = {
    measureIds: confirmed.rejected.measureIds,
    targetIds: confirmed.rejected.targetIds.filter((id) => !stated.has(id)),
  };
  await dropRejected(em, { policyId: policy.id, ...dropped, at: now });
  await endOvertakenSplits(em, { policyId: policy.id, reason, changedById: accountId, now });
  await leaveOldText(em, { policyId: policy.id, policyTextId: draft.policyText.id });
  await restateStandings(em, { targets: rows.statedIds, today });
  await indexNow(em, [{ kind: 'POLICY', id: policy.id }]);
  const { measures, duties, indicators, targets } = rows;
  return {
    policyId: policy.id,
    measures: measures.length,
    duties: duties.length,
    newIndicators: indicators.length,
    targets: targets.length,
    dropped,
    changed: carriedChanges(
      items.map((item) => ({
        state: item.state,
        measureId: item.measure?.id ?? null,
        targetId: item.target?.id ?? null,
        confirmed: item.confirmed ?? null,
        said: saidBy(item),
      })),
    ),
  };
}

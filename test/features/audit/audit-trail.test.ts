import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  AuditChainDocument,
  AuditEntriesDocument,
  AuditTrailDocument,
  AuditTrailsDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { aRecord, NOW } from '../../support/audit-record.js';
import { anAccount } from '../../support/builders/account.js';

const api = startApi();
let { auditor, indicatorId, otherIndicatorId, reportId } = {} as Awaited<ReturnType<typeof aRecord>>;
beforeAll(async () => {
  ({ auditor, indicatorId, otherIndicatorId, reportId } = await aRecord(api));
});

it('gives an object its trail: what was done to it, to what belongs to it, and what was tried', async () => {
  const trail = async (id: string) => {
    const { data } = await api.run(AuditTrailsDocument, { ids: [id] }, auditor);
    const [node] = data?.nodes ?? [];
    const edges = node && 'auditTrail' in node ? (node.auditTrail?.edges ?? []) : [];
    return edges.map((edge) => `${edge.node.operation} ${edge.node.outcome}`).sort();
  };
  const ofReport = ['submitProgress DONE', 'verifyProgress DONE', 'verifyProgress REFUSED'];
  expect(await trail(reportId)).toEqual(ofReport);
  expect(await trail(indicatorId)).toEqual([
    'submitProgress DONE',
    'submitProgress REFUSED',
    ...ofReport.slice(1),
  ]);
  expect(await trail(otherIndicatorId)).toEqual(['submitProgress DONE']);
});

it('reads the trails of many objects in one statement', async () => {
  const ask = async (ids: string[]) => {
    api.queries.length = 0;
    await api.run(AuditTrailsDocument, { ids }, auditor);
    return api.queries.filter((sql) => sql.includes('audit_subject')).length;
  };
  // One for the pages, one for the counts.
  expect(await ask([indicatorId])).toBe(2);
  expect(await ask([indicatorId, otherIndicatorId, reportId])).toBe(2);
});

it('pages through a trail', async () => {
  const first = await api.run(AuditTrailDocument, { id: reportId, first: 2 }, auditor);
  const node = first.data?.node;
  const trail = node && 'auditTrail' in node ? node.auditTrail : null;
  expect(trail?.edges).toHaveLength(2);
  const rest = await api.run(
    AuditTrailDocument,
    { id: reportId, first: 2, after: trail?.pageInfo.endCursor },
    auditor,
  );
  expect(rest.data?.node).toMatchObject({ auditTrail: { edges: [expect.anything()] } });
});

it('says how far the record is sealed, and what waits', async () => {
  const { data } = await api.run(AuditChainDocument, {}, auditor);
  expect(data?.auditChain).toEqual({
    position: 4,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    sealedAt: NOW,
    unsealedEntries: 1,
    oldestUnsealedAt: NOW,
  });
});

describe('for nobody but auditors', () => {
  it.each(['PARTNER', 'LEADER', 'REPORTER', 'REVIEWER', 'EDITOR', 'ADMINISTRATOR', null] as const)(
    'refuses %s',
    async (role) => {
      const key = role ? (await anAccount(api.em, { roles: [role] })).key : undefined;
      const answers = [
        await api.run(AuditEntriesDocument, {}, key),
        await api.run(AuditChainDocument, {}, key),
        await api.run(AuditTrailsDocument, { ids: [indicatorId] }, key),
      ];
      for (const { errors } of answers) expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect(JSON.stringify(answers)).not.toContain('submitProgress');
    },
  );
});

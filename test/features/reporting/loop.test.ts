import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import {
  SubmitProgressDocument,
  TargetAfterReportDocument,
  VerifyProgressDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aReporter } from '../../support/builders/reporter.js';

const api = startApi();

it('carries a report from its department by the reviewer to the light of the target, and says why', async () => {
  const { key, target, inputFor } = await aReporter(api.em);
  const leader = await anAccount(api.em, { roles: ['LEADER'] });
  const partner = await anAccount(api.em, { roles: ['PARTNER'] });
  const reviewer = await anAccount(api.em, { roles: ['REVIEWER'] });
  const seenBy = async (viewer: { key: string }) => {
    const { data } = await api.run(
      TargetAfterReportDocument,
      { id: globalId('Target', target.id) },
      viewer.key,
    );
    return data?.target;
  };
  const none = { status: 'NO_DATA', light: 'GREY', why: { reportIds: [] } };
  expect((await seenBy(leader))?.standing).toMatchObject({ ...none, selfReported: { status: 'NO_DATA' } });

  const submitted = await api.run(SubmitProgressDocument, { input: inputFor({ value: '10' }) }, key);
  const reportId = submitted.data?.submitProgress.report?.id ?? '';
  expect(await seenBy(leader)).toMatchObject({
    latestReport: { id: reportId },
    standing: { ...none, selfReported: { status: 'AT_RISK', attainment: '0.1' } },
  });
  expect(await seenBy(partner)).toMatchObject({
    latestReport: null,
    standing: { ...none, selfReported: null },
  });

  const input = { reportId, expectedVersion: 1, idempotencyKey: randomUUID() };
  await api.run(VerifyProgressDocument, { input }, reviewer.key);
  for (const viewer of [leader, partner]) {
    expect(await seenBy(viewer)).toMatchObject({
      latestReport: { id: reportId },
      standing: {
        status: 'AT_RISK',
        light: 'YELLOW',
        attainment: '0.1',
        why: { reportIds: [reportId], sentence: expect.stringContaining('2025-Q4') },
      },
    });
  }
});

import { sealEntries } from '../../src/features/audit/seal-entries.js';
import { globalId } from '../../src/shared/ids.js';
import {
  SubmitProgressDocument,
  type SubmitProgressInput,
  VerifyProgressDocument,
} from '../generated/graphql.js';
import type { Api } from './api.js';
import { anAccount } from './builders/account.js';
import { aReporter } from './builders/reporter.js';

/** What the clock of `startApi` shows. */
export const NOW = '2026-01-15T04:00:00.000Z';

/**
 * A record of five entries, four of them sealed: a refused report, the same put right, another department's, a
 * decision, and the public's attempt at that decision.
 */
export async function aRecord(api: Api) {
  const reporter = await aReporter(api.em);
  const other = await aReporter(api.em);
  const [auditor, reviewer] = [
    await anAccount(api.em, { roles: ['AUDITOR'] }),
    await anAccount(api.em, { roles: ['REVIEWER'] }),
  ];
  const headers = { 'user-agent': 'curl/8.5', 'x-request-id': 'asked-1' };
  const submit = (input: SubmitProgressInput, key: string) =>
    api.run(SubmitProgressDocument, { input }, key, headers);

  await submit(reporter.inputFor({ period: '2026-Q1' }), reporter.key);
  const { data } = await submit(reporter.inputFor({ narrative: '按期推进' }), reporter.key);
  const reportId = data?.submitProgress.report?.id ?? '';
  await submit(other.inputFor(), other.key);
  const input = { reportId, expectedVersion: 1, idempotencyKey: 'k' };
  await api.run(VerifyProgressDocument, { input }, reviewer.key);
  await sealEntries(api.em, new Date(NOW));
  await api.run(VerifyProgressDocument, { input });
  return {
    auditor: auditor.key,
    account: globalId('ManagedAccount', reporter.account.id),
    indicatorId: globalId('Indicator', reporter.indicator.id),
    otherIndicatorId: globalId('Indicator', other.indicator.id),
    reportId,
  };
}

import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { ROLES, type Role } from '../../../src/shared/session.js';
import {
  CommentOnReportDocument,
  ReturnProgressDocument,
  SaveProgressDraftDocument,
  SubmitProgressDocument,
  SubmitProgressDraftDocument,
  VerifyProgressDocument,
  WithdrawProgressDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { draftInput } from '../../support/builders/draft-input.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';
import { expectRefused } from '../../support/refused.js';

const api = startApi();

/** Who may; everybody else is refused. */
const MAY: Record<string, Role[]> = {
  submitProgress: ['REPORTER'],
  saveProgressDraft: ['REPORTER'],
  submitProgressDraft: ['REPORTER'],
  withdrawProgress: ['REPORTER'],
  commentOnReport: ['REPORTER', 'REVIEWER'],
  verifyProgress: ['REVIEWER'],
  returnProgress: ['REVIEWER'],
};
const cases = Object.entries(MAY).flatMap(([operation, may]) =>
  ROLES.map((role) => [role, operation, may.includes(role)] as const),
);

it.each(cases)('%s, %s: %s', async (role, operation, may) => {
  const { department, indicator, region, inputFor } = await aReporter(api.em);
  const report = await aReport(api.em, { indicator, region, department, period: '2025-Q3' });
  const draft = await aReport(api.em, { indicator, region, department, period: '2025-Q2', state: 'DRAFT' });
  // Even the right department helps nobody but a reporter.
  const account =
    role === 'PUBLIC' ? null : await anAccount(api.em, { roles: [role], departments: [department] });
  const key = account?.key;
  const decision = () => ({
    reportId: globalId('ProgressReport', report.id),
    expectedVersion: 1,
    idempotencyKey: randomUUID(),
  });
  const send = async (headers: Record<string, string>) => {
    if (operation === 'submitProgress') {
      const { data } = await api.run(SubmitProgressDocument, { input: inputFor() }, key, headers);
      return data?.submitProgress.errors;
    }
    if (operation === 'saveProgressDraft') {
      const input = draftInput(inputFor());
      return (await api.run(SaveProgressDraftDocument, { input }, key, headers)).data?.saveProgressDraft
        .errors;
    }
    if (operation === 'submitProgressDraft') {
      const { reportId: _, ...rest } = decision();
      const input = { ...rest, draftId: globalId('ProgressReport', draft.id) };
      const { data } = await api.run(SubmitProgressDraftDocument, { input }, key, headers);
      return data?.submitProgressDraft.errors;
    }
    if (operation === 'withdrawProgress') {
      const { data } = await api.run(WithdrawProgressDocument, { input: decision() }, key, headers);
      return data?.withdrawProgress.errors;
    }
    if (operation === 'commentOnReport') {
      const { expectedVersion: _, ...rest } = decision();
      const input = { ...rest, text: '请补充说明' };
      return (await api.run(CommentOnReportDocument, { input }, key, headers)).data?.commentOnReport.errors;
    }
    if (operation === 'verifyProgress') {
      const { data } = await api.run(VerifyProgressDocument, { input: decision() }, key, headers);
      return data?.verifyProgress.errors;
    }
    const input = { ...decision(), reason: '口径有误' };
    return (await api.run(ReturnProgressDocument, { input }, key, headers)).data?.returnProgress.errors;
  };

  if (may) expect(await send({})).toEqual([]);
  else {
    const refusal = { code: 'FORBIDDEN', path: [], zh: '当前身份无权', en: 'This caller may not' };
    await expectRefused(api.em, refusal, send);
  }
});

import { randomUUID } from 'node:crypto';
import type { ProgressReport } from '../../src/features/reporting/progress-report.entity.js';
import { globalId } from '../../src/shared/ids.js';
import {
  ReturnProgressDocument,
  VerifyProgressDocument,
  WithdrawProgressDocument,
} from '../generated/graphql.js';
import { anAccount } from './builders/account.js';
import { aDepartment } from './builders/department.js';
import { anIndicator } from './builders/indicator.js';
import { aRegion } from './builders/region.js';
import { aReport } from './builders/report.js';
import { many } from './many.js';
import type { ProofService } from './proof-service.js';

export const CLIENTS = 8;

/** What one of them was told. */
export interface Answer {
  /** The state or version that the change came to; null where it was refused. */
  won: string | number | null;
  errors: { code: string; message: string }[];
}

interface ReportRace {
  next(): Promise<ProgressReport>;
  race(id: string): Promise<Answer[]>;
}

/** A register of reports that wait, and eight who decide on the same one: verify, return, or take it back. */
export async function aReportRace(service: ProofService): Promise<ReportRace> {
  const em = service.em();
  const region = await aRegion(em);
  const department = await aDepartment(em, { region });
  const { account: submittedBy, key: reporter } = await anAccount(em, { departments: [department] });
  const reviewers = await Promise.all(
    many(CLIENTS - 1, () => anAccount(service.em(), { roles: ['REVIEWER'] })),
  );
  // So that no two of the reports are of one period.
  const months = 12 * 6;
  let indicator = await anIndicator(em, { owner: department, cadence: 'MONTHLY' });
  let made = 0;

  return {
    async next() {
      if (made > 0 && made % months === 0)
        indicator = await anIndicator(em, { owner: department, cadence: 'MONTHLY' });
      const month = made % months;
      made += 1;
      const period = `${2019 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      return aReport(em, { indicator, region, department, submittedBy, period });
    },
    race(id: string): Promise<Answer[]> {
      const input = () => ({
        reportId: globalId('ProgressReport', id),
        expectedVersion: 1,
        idempotencyKey: randomUUID(),
      });
      const decisions = reviewers.map(async ({ key }, at): Promise<Answer> => {
        if (at % 2) {
          const sent = { input: { ...input(), reason: `第${at}人退回` } };
          const { returnProgress: answer } = await service.send(ReturnProgressDocument, sent, key);
          return { won: answer.report?.state ?? null, errors: answer.errors };
        }
        const { verifyProgress: answer } = await service.send(
          VerifyProgressDocument,
          { input: input() },
          key,
        );
        return { won: answer.report?.state ?? null, errors: answer.errors };
      });
      const withdrawal = service
        .send(WithdrawProgressDocument, { input: input() }, reporter)
        .then(({ withdrawProgress: { report, errors } }): Answer => ({ won: report?.state ?? null, errors }));
      return Promise.all([...decisions, withdrawal]);
    },
  };
}

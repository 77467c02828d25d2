import { randomUUID } from 'node:crypto';
import { globalId } from '../../src/shared/ids.js';
import { CommentOnReportDocument, type CommentOnReportInput } from '../generated/graphql.js';
import { anAccount } from './builders/account.js';
import { aReport } from './builders/report.js';
import { bodyOf, type ProofService } from './proof-service.js';

/**
 * A change that nothing but its key keeps from taking effect twice: a report may have any number of comments, also two
 * of the same words.
 */
export interface Commenting {
  key: string;
  next(): CommentOnReportInput;
  send(input: CommentOnReportInput): Promise<{ id: string | null; codes: string[] }>;
  body(input: CommentOnReportInput): string;
  /** What the inputs have come to: comments, and those whose key and audit row were committed in the same transaction. */
  effects(
    inputs: readonly CommentOnReportInput[],
  ): Promise<{ comments: number; ids: string[]; whole: number }>;
}

export async function aCommenting(service: ProofService): Promise<Commenting> {
  const report = await aReport(service.em());
  const { key } = await anAccount(service.em(), { roles: ['REVIEWER'] });
  return {
    key,
    next: () => ({
      reportId: globalId('ProgressReport', report.id),
      text: `请附佐证材料 ${randomUUID()}`,
      idempotencyKey: randomUUID(),
    }),
    async send(input) {
      const { commentOnReport } = await service.send(CommentOnReportDocument, { input }, key);
      return {
        id: commentOnReport.comment?.id ?? null,
        codes: commentOnReport.errors.map(({ code }) => code),
      };
    },
    body: (input) => bodyOf(CommentOnReportDocument, { input }),
    async effects(inputs) {
      const texts = inputs.map(({ text }) => text);
      const [found] = await service.sql<{ comments: number; ids: string[]; whole: number }>(EFFECTS, [
        JSON.stringify(texts),
      ]);
      if (!found) throw new Error('Counting always answers one row');
      return found;
    },
  };
}

const EFFECTS = `
  select count(*)::int as comments, coalesce(array_agg('comment_' || c.id), '{}') as ids,
         count(*) filter (where k.keys = 1 and a.entries = 1)::int as whole
    from report_comment c
    left join (select k.subject_id, k.xmin::text, count(*) as keys from idempotency_key k group by 1, 2) k
      on (k.subject_id, k.xmin) = (c.id, c.xmin::text)
    left join (select a.subject_id, a.xmin::text, count(*) as entries from audit_entry a group by 1, 2) a
      on (a.subject_id, a.xmin) = (c.id, c.xmin::text)
   where c.text in (select jsonb_array_elements_text(?::jsonb))`;

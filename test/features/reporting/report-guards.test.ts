import { expect, it } from '@jest/globals';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aReport } from '../../support/builders/report.js';

const api = startApi();

const one = 'where id = ?';
it.each([
  ['VERIFIED', `update progress_report set value = 1 ${one}`, 'a submitted report does not change'],
  ['VERIFIED', `update progress_report set reason = 'x' ${one}`, 'a submitted report does not change'],
  [
    'VERIFIED',
    `update progress_report set state = 'SUBMITTED' ${one}`,
    'from VERIFIED to SUBMITTED is no step',
  ],
  [
    'VERIFIED',
    `update progress_report set state = 'RETURNED' ${one}`,
    'from VERIFIED to RETURNED is no step',
  ],
  [
    'RETURNED',
    `update progress_report set state = 'VERIFIED' ${one}`,
    'from RETURNED to VERIFIED is no step',
  ],
  ['SUBMITTED', `update progress_report set quantity = 1 ${one}`, 'a submitted report does not change'],
  ['SUBMITTED', `update progress_report set state = 'DRAFT' ${one}`, 'from SUBMITTED to DRAFT is no step'],
  ['SUBMITTED', `update progress_report set state = 'VERIFIED' ${one}`, 'progress_report_decided_check'],
  [
    'SUBMITTED',
    `update progress_report set state = 'VERIFIED', decided_by_id = submitted_by_id, decided_at = now() ${one}`,
    'progress_report_reviewer_check',
  ],
  [
    'SUBMITTED',
    `update progress_report r set state = 'RETURNED', decided_at = now(),
       decided_by_id = (select id from account where id <> r.submitted_by_id limit 1) ${one}`,
    'progress_report_reason_check',
  ],
  [
    'SUBMITTED',
    `update progress_report set correction_reason = 'x', corrects_id = id ${one}`,
    'a submitted report does not change',
  ],
  ['SUBMITTED', `update progress_report set state = 'WITHDRAWN' ${one}`, 'progress_report_withdrawn_check'],
  ['DRAFT', `update progress_report set state = 'SUBMITTED' ${one}`, 'progress_report_submitted_check'],
  [
    'DRAFT',
    `update progress_report set state = 'SUBMITTED', submitted_at = now(), value = null, quantity = null ${one}`,
    'progress_report_value_check',
  ],
  ['SUBMITTED', `delete from progress_report ${one}`, 'a report is never deleted'],
  ['WITHDRAWN', `delete from progress_report ${one}`, 'a report is never deleted'],
] as const)('refuses, of a report that is %s: %s', async (state, sql, reason) => {
  const { id } = await aReport(api.em, { state });
  await anAccount(api.em, { roles: ['REVIEWER'] });
  await expect(api.em.fork().execute(sql, [id])).rejects.toThrow(reason);
});

it('refuses to empty the table, and a second report that waits for the same period', async () => {
  const report = await aReport(api.em);
  await expect(api.em.fork().execute('truncate progress_report cascade')).rejects.toThrow('append-only');
  await expect(
    api.em.fork().execute(
      `insert into progress_report
       select (jsonb_populate_record(r, '{"id": "00000000-0000-4000-8000-000000000001", "revision": 2}')).*
         from progress_report r where r.id = ?`,
      [report.id],
    ),
  ).rejects.toThrow('progress_report_waiting_unique');
});

it('refuses a report beside a verified one that does not say what it corrects', async () => {
  const verified = await aReport(api.em, { state: 'VERIFIED' });
  const { indicator, region, period } = verified;
  const where = { indicator: await indicator.loadOrFail(), region: await region.loadOrFail(), period };
  const returned = await aReport(api.em, { ...where, state: 'RETURNED' });
  const again = (fields: object) =>
    api.em.fork().execute(
      `insert into progress_report
       select (jsonb_populate_record(r, ?::jsonb)).* from progress_report r where r.id = ?`,
      [
        JSON.stringify({
          id: '00000000-0000-4000-8000-000000000002',
          revision: 3,
          state: 'SUBMITTED',
          decided_at: null,
          decided_by_id: null,
          ...fields,
        }),
        returned.id,
      ],
    );

  await expect(again({ corrects_id: null, correction_reason: null })).rejects.toThrow(
    'must say that it corrects',
  );
  await expect(again({ corrects_id: returned.id })).rejects.toThrow('must say that it corrects');
  await expect(again({ correction_reason: null })).rejects.toThrow('progress_report_correction_check');
  await again({});
});

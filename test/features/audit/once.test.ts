import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { AuditEntry } from '../../../src/features/audit/audit-entry.entity.js';
import { IdempotencyKey } from '../../../src/features/audit/idempotency-key.entity.js';
import { ProgressReport } from '../../../src/features/reporting/progress-report.entity.js';
import { globalId, uuidOf } from '../../../src/shared/ids.js';
import {
  SubmitProgressDocument,
  type SubmitProgressInput,
  VerifyProgressDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';
import { post } from '../../support/http.js';

const api = startApi();

const submit = async (input: SubmitProgressInput, key: string) =>
  (await api.run(SubmitProgressDocument, { input }, key)).data?.submitProgress;

it('has one effect and one answer where a key is sent eight times at once', async () => {
  const { key, indicator, inputFor } = await aReporter(api.em);
  const input = inputFor();

  const answers = await Promise.all(Array.from({ length: 8 }, () => submit(input, key)));

  const ids = new Set(answers.map((answer) => answer?.report?.id));
  expect(answers.flatMap((answer) => answer?.errors)).toEqual([]);
  expect(ids.size).toBe(1);
  const em = api.em.fork();
  const subjectId = uuidOf('ProgressReport', answers[0]?.report?.id ?? '');
  expect(await em.count(ProgressReport, { indicator: indicator.id })).toBe(1);
  expect(await em.count(AuditEntry, { subjectId })).toBe(1);
  expect(await em.count(IdempotencyKey, { subjectId })).toBe(1);
});

it('answers the first result later on, as it stands by then', async () => {
  const { key, indicator, inputFor } = await aReporter(api.em);
  const input = inputFor();
  const first = await submit(input, key);
  const reviewer = await anAccount(api.em, { roles: ['REVIEWER'] });
  const decision = { reportId: first?.report?.id ?? '', expectedVersion: 1, idempotencyKey: randomUUID() };
  await api.run(VerifyProgressDocument, { input: decision }, reviewer.key);

  const again = await submit(input, key);

  expect(again).toMatchObject({ errors: [], report: { id: first?.report?.id, state: 'VERIFIED' } });
  expect(await api.em.fork().count(ProgressReport, { indicator: indicator.id })).toBe(1);
});

it('refuses a key for another input or another change, and leaves what was written', async () => {
  const { key, indicator, inputFor } = await aReporter(api.em);
  const input = inputFor();
  await submit(input, key);

  const other = await submit({ ...input, value: '41' }, key);

  expect(other).toEqual({
    report: null,
    errors: [
      {
        code: 'KEY_REUSED',
        path: ['input', 'idempotencyKey'],
        message: expect.stringContaining(`“${input.idempotencyKey}”已用于另一个请求`),
      },
    ],
  });
  expect(await api.em.fork().find(ProgressReport, { indicator: indicator.id })).toMatchObject([
    { value: '40.000000' },
  ]);
});

it('is no key of another account', async () => {
  const [one, other] = [await aReporter(api.em), await aReporter(api.em)];
  const idempotencyKey = 'k'.repeat(255);

  const answers = [
    await submit(one.inputFor({ idempotencyKey }), one.key),
    await submit(other.inputFor({ idempotencyKey }), other.key),
  ];

  expect(answers).toMatchObject([{ errors: [] }, { errors: [] }]);
  expect(answers[0]?.report?.id).not.toBe(answers[1]?.report?.id);
});

it('keeps no key of a refused change: put right, it may be sent under it again', async () => {
  const { key, account, inputFor } = await aReporter(api.em);
  const input = inputFor({ period: '2026-Q1' });

  const refused = await submit(input, key);
  expect(refused?.errors).toMatchObject([{ code: 'PERIOD_NOT_ENDED' }]);
  expect(await api.em.fork().count(IdempotencyKey, { account: account.id })).toBe(0);

  const accepted = await submit({ ...input, period: '2025-Q4' }, key);
  expect(accepted?.errors).toEqual([]);
});

it('writes nothing at all where the last step fails', async () => {
  const { key, indicator, inputFor, account } = await aReporter(api.em);
  await api.em.execute(`
    create function audit_is_full() returns trigger language plpgsql as $$ begin raise exception 'full'; end $$;
    create trigger audit_is_full before insert on audit_entry for each row execute function audit_is_full();`);
  try {
    const { data, errors } = await api.run(SubmitProgressDocument, { input: inputFor() }, key);
    expect([data, errors?.map(({ extensions }) => extensions?.code)]).toEqual([
      null,
      ['INTERNAL_SERVER_ERROR'],
    ]);
  } finally {
    await api.em.execute('drop trigger audit_is_full on audit_entry; drop function audit_is_full;');
  }

  const em = api.em.fork();
  expect(await em.count(ProgressReport, { indicator: indicator.id })).toBe(0);
  expect(await em.count(IdempotencyKey, { account: account.id })).toBe(0);
  expect((await submit(inputFor(), key))?.errors).toEqual([]);
});

it.each([
  ["update audit_entry set operation = 'x'", 'audit_entry is append-only'],
  ['delete from audit_entry', 'audit_entry is append-only'],
  ['truncate audit_entry', 'audit_entry is append-only'],
])('keeps its record from %s', async (sql, reason) => {
  const { key, inputFor } = await aReporter(api.em);
  await submit(inputFor(), key);
  await expect(api.em.fork().execute(sql)).rejects.toThrow(reason);
});

it('shows each of several changes in one request what those before it did', async () => {
  const { indicator, region, department } = await aReporter(api.em);
  const place = { indicator, region, department };
  const [q3, q4] = [
    await aReport(api.em, { ...place, period: '2025-Q3' }),
    await aReport(api.em, { ...place, period: '2025-Q4' }),
  ];
  const { key } = await anAccount(api.em, { roles: ['REVIEWER'] });
  const verify = (name: string, { id }: { id: string }, version = 1) =>
    `${name}: verifyProgress(input: { reportId: "${globalId('ProgressReport', id)}", expectedVersion: ${version},
       idempotencyKey: "${randomUUID()}" }) {
         errors { code } report { indicator { reports { edges { node { state } } } } } }`;
  const query = `mutation { ${[verify('a', q3), verify('b', q3), verify('c', q3, 2), verify('d', q4)].join(' ')} }`;

  const { body } = await post(api, { query }, { authorization: `Bearer ${key}` });

  const showing = (...states: string[]) => ({
    errors: [],
    report: { indicator: { reports: { edges: states.map((state) => ({ node: { state } })) } } },
  });
  expect(body.data).toEqual({
    a: showing('SUBMITTED', 'VERIFIED'),
    b: { report: null, errors: [{ code: 'STALE_VERSION' }] },
    c: { report: null, errors: [{ code: 'WRONG_STATE' }] },
    d: showing('VERIFIED', 'VERIFIED'),
  });
});

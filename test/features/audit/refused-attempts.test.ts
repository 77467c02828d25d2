import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { SubmitProgressDocument, VerifyProgressDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';
import { post } from '../../support/http.js';

const api = startApi();

interface Entry {
  operation: string;
  outcome: string;
  refusals: { code: string; path: string[] }[] | null;
  times: number;
  subject: string | null;
  account: string | null;
  request: string | null;
  ip: string | null;
  agent: string | null;
  input: string | null;
  whole: string;
}

const entries = (): Promise<Entry[]> =>
  api.em.fork().execute(`
    select a.operation, a.outcome, a.refusals, a.times, a.subject_type || '_' || a.subject_id as subject,
           a.account_id as account, a.request_id as request, a.ip, a.user_agent as agent, a.input_hash as input,
           a::text as whole
      from audit_entry a order by a.xid, a.id`);

let before = 0;
const added = async (): Promise<Entry[]> => (await entries()).slice(before);
beforeEach(async () => {
  before = (await entries()).length;
});

const headers = { 'x-request-id': 'asked-1', 'user-agent': `curl ${'x'.repeat(300)}` };

it('writes down a refusal of a mutation: who, what, why and from where, and nothing of the input', async () => {
  const { key, account, inputFor } = await aReporter(api.em);
  const input = inputFor({ period: '2026-Q1', narrative: 'MARKER' });

  const { data } = await api.run(SubmitProgressDocument, { input }, key, headers);

  expect(data?.submitProgress.errors).toMatchObject([{ code: 'PERIOD_NOT_ENDED' }]);
  const [entry, ...more] = await added();
  expect(more).toEqual([]);
  expect(entry).toMatchObject({
    operation: 'submitProgress',
    outcome: 'REFUSED',
    refusals: [{ code: 'PERIOD_NOT_ENDED', path: ['input', 'period'] }],
    times: 1,
    subject: `Indicator_${String(input.indicatorId).slice('indicator_'.length)}`,
    account: account.id,
    request: 'asked-1',
    ip: '127.0.0.1',
    agent: `curl ${'x'.repeat(195)}`,
    input: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(entry?.whole).not.toContain('MARKER');
});

it('writes from where a change came, too', async () => {
  const { key, inputFor } = await aReporter(api.em);
  await api.run(SubmitProgressDocument, { input: inputFor() }, key, headers);
  expect(await added()).toMatchObject(
    [{ operation: 'submitProgress', outcome: 'DONE', refusals: null, ip: '127.0.0.1', agent: /^curl/ }].map(
      (entry) => ({ ...entry, agent: expect.stringMatching(entry.agent) }),
    ),
  );
});

it('tells one refused input from another, and knows the same again', async () => {
  const { key, inputFor } = await aReporter(api.em);
  const input = inputFor({ period: '2026-Q1' });
  for (const value of ['1', '2', '1'])
    await api.run(SubmitProgressDocument, { input: { ...input, value } }, key);

  const [first, second, third] = (await added()).map((entry) => entry.input);
  expect(first).toBe(third);
  expect(first).not.toBe(second);
});

it.each([
  ['no id of that type', 'reportId: "target_1"', ['INVALID_ID']],
  ['no such report', `reportId: "${globalId('ProgressReport', randomUUID())}"`, ['NOT_FOUND']],
])('writes down %s', async (_, fields, codes) => {
  const { key } = await anAccount(api.em, { roles: ['REVIEWER'] });
  const query = `mutation { verifyProgress(input: { ${fields}, expectedVersion: 1, idempotencyKey: "k" }) { errors { code } } }`;
  await post(api, { query }, { authorization: `Bearer ${key}` });
  expect(
    (await added()).map(({ outcome, refusals }) => [outcome, refusals?.map(({ code }) => code)]),
  ).toEqual([['REFUSED', codes]]);
});

it('writes down each of several in one request', async () => {
  const { key } = await anAccount(api.em, { roles: ['LEADER'] });
  const one = (alias: string) =>
    `${alias}: verifyProgress(input: { reportId: "report_1", expectedVersion: 1, idempotencyKey: "k" }) { errors { code } }`;
  await post(api, { query: `mutation { ${one('a')} ${one('b')} }` }, { authorization: `Bearer ${key}` });
  expect((await added()).map(({ operation }) => operation)).toEqual(['verifyProgress', 'verifyProgress']);
});

const verify = (fields: string) => `verifyProgress(input: { ${fields} }) { errors { code } }`;

it.each([
  [
    'a literal of a wrong type',
    `mutation { ${verify('reportId: 1.5')} }`,
    {},
    'GRAPHQL_VALIDATION_FAILED',
    [],
  ],
  [
    'the same in a fragment',
    `mutation { ...f } fragment f on Mutation { ...f ${verify('reportId: 1.5')} }`,
    {},
    'GRAPHQL_VALIDATION_FAILED',
    [],
  ],
  [
    'a variable that is none',
    'mutation ($input: SubmitProgressInput!) { submitProgress(input: $input) { errors { code } } }',
    { input: { indicatorId: 'i', regionId: 'r', period: '2026-Q9', value: '1', idempotencyKey: 'k' } },
    'INVALID_PERIOD',
    ['input', 'period'],
  ],
])('writes down %s, before anything runs', async (_, query, variables, code, path) => {
  const { key, account } = await anAccount(api.em, { roles: ['REVIEWER'] });

  const { status } = await post(api, { query, variables }, { authorization: `Bearer ${key}` });

  expect(status).toBe(400);
  const [entry] = await added();
  expect(entry).toMatchObject({ outcome: 'REFUSED', account: account.id, refusals: [{ code, path }] });
  expect(await added()).toHaveLength(1);
});

it.each([
  ['a query', '{ regions { foo } }'],
  ['a mutation that there is not', 'mutation { dropEverything }'],
  ['no GraphQL', 'mutation {'],
])('does not take %s for an attempt', async (_, query) => {
  const { key } = await anAccount(api.em);
  expect((await post(api, { query }, { authorization: `Bearer ${key}` })).status).toBe(400);
  expect(await added()).toEqual([]);
});

it('writes a wrong key down once a minute for each address, and keeps nothing of it', async () => {
  for (const key of ['zb_wrong_MARKER1', 'zb_wrong_MARKER2', 'zb_wrong_MARKER3']) {
    const { status } = await post(api, { query: '{ viewer { name } }' }, { authorization: `Bearer ${key}` });
    expect(status).toBe(401);
  }
  const [entry, ...more] = await added();
  expect(more).toEqual([]);
  expect(entry).toMatchObject({
    operation: 'authenticate',
    outcome: 'REFUSED',
    refusals: [{ code: 'UNAUTHENTICATED', path: [] }],
    account: null,
    ip: '127.0.0.1',
    input: null,
  });
  expect(entry?.whole).not.toContain('MARKER');
});

it('writes what the public tries down once a minute', async () => {
  const report = await aReport(api.em);
  const input = { reportId: globalId('ProgressReport', report.id), expectedVersion: 1, idempotencyKey: 'k' };
  for (let times = 0; times < 20; times += 1) {
    const { data } = await api.run(VerifyProgressDocument, { input });
    expect(data?.verifyProgress.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  }
  expect(await added()).toMatchObject([{ account: null, operation: 'verifyProgress', times: 1 }]);
});

it('writes down a refused file', async () => {
  const { key, account } = await anAccount(api.em, { roles: ['LEADER'] });
  const { statusCode } = await api.app.inject({
    method: 'POST',
    url: '/files',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'text/plain', 'x-file-name': 'a.txt' },
    payload: 'MARKER',
  });
  expect(statusCode).toBe(403);
  expect(await added()).toMatchObject([
    { operation: 'sendFile', outcome: 'REFUSED', account: account.id, refusals: [{ code: 'FORBIDDEN' }] },
  ]);
});

/** Breaks what writes rows of these outcomes, as a full disk would. */
async function without<Result>(outcomes: string, work: () => Promise<Result>): Promise<Result> {
  await api.em.execute(`
    create function audit_is_full() returns trigger language plpgsql as $$ begin raise exception 'full'; end $$;
    create trigger audit_is_full before insert on audit_entry for each row
      when (new.outcome in (${outcomes})) execute function audit_is_full();`);
  try {
    return await work();
  } finally {
    await api.em.execute('drop trigger audit_is_full on audit_entry; drop function audit_is_full;');
  }
}

it('writes down what breaks off', async () => {
  const { key, inputFor } = await aReporter(api.em);
  const { errors } = await without("'DONE'", () =>
    api.run(SubmitProgressDocument, { input: inputFor() }, key),
  );
  expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  expect(await added()).toMatchObject([
    { outcome: 'FAILED', refusals: [{ code: 'INTERNAL_SERVER_ERROR', path: [] }] },
  ]);
});

it('answers no refusal that it could not write down', async () => {
  const { key, inputFor } = await aReporter(api.em);
  const input = inputFor({ period: '2026-Q1' });
  const send = () => api.run(SubmitProgressDocument, { input }, key);
  expect((await without("'REFUSED'", send)).errors).toMatchObject([
    { extensions: { code: 'INTERNAL_SERVER_ERROR' } },
  ]);

  const query = `mutation { ${verify('reportId: 1.5')} }`;
  const answer = await without("'REFUSED'", () => post(api, { query }, { authorization: `Bearer ${key}` }));
  expect([answer.status, answer.body]).toMatchObject([
    500,
    { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
  ]);
});

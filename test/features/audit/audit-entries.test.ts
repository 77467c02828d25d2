import { beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntriesDocument, type AuditEntriesQueryVariables } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { aRecord, NOW } from '../../support/audit-record.js';

const api = startApi();
let { auditor, account, indicatorId, otherIndicatorId, reportId } = {} as Awaited<ReturnType<typeof aRecord>>;
beforeAll(async () => {
  ({ auditor, account, indicatorId, otherIndicatorId, reportId } = await aRecord(api));
});

const entries = async (variables: AuditEntriesQueryVariables = {}) => {
  const { data, errors } = await api.run(AuditEntriesDocument, variables, auditor);
  expect(errors).toBeUndefined();
  return data?.auditEntries.edges.map(({ node }) => node) ?? [];
};
const deeds = async (filter: AuditEntriesQueryVariables['filter']) =>
  (await entries({ filter })).map(({ operation, outcome }) => `${operation} ${outcome}`).sort();

it('says who changed what, when and from where', async () => {
  const [entry] = await entries({ filter: { subjectId: reportId, operation: 'submitProgress' } });
  expect(entry).toMatchObject({
    id: expect.stringMatching(/^audit_[0-9a-f-]{36}$/),
    at: NOW,
    operation: 'submitProgress',
    outcome: 'DONE',
    times: 1,
    accountId: account,
    account: { name: expect.stringContaining('账号') },
    subjectType: 'ProgressReport',
    subjectId: reportId,
    refusals: [],
    requestId: 'asked-1',
    ip: '127.0.0.1',
    userAgent: 'curl/8.5',
    position: expect.any(Number),
  });
  expect(entry?.changes).toContainEqual({ field: 'narrative', before: null, after: '按期推进' });
});

it('says of a decision what it changed, as was and is', async () => {
  const [entry] = await entries({ filter: { operation: 'verifyProgress', outcome: 'DONE' } });
  expect(entry?.changes).toEqual([
    { field: 'state', before: 'SUBMITTED', after: 'VERIFIED' },
    { field: 'version', before: '1', after: '2' },
  ]);
});

it('says who was refused what, and why; the public has no account', async () => {
  const [refused] = await entries({ filter: { accountId: account, outcome: 'REFUSED' } });
  expect(refused).toMatchObject({
    operation: 'submitProgress',
    refusals: [{ code: 'PERIOD_NOT_ENDED', path: ['input', 'period'] }],
    subjectType: 'Indicator',
    subjectId: indicatorId,
    changes: [],
  });
  const [unknown] = await entries({ filter: { operation: 'verifyProgress', outcome: 'REFUSED' } });
  expect(unknown).toMatchObject({ account: null, accountId: null, subjectId: reportId, position: null });
});

describe('the filter', () => {
  it.each([
    [
      'an operation',
      () => ({ operation: 'verifyProgress' }),
      ['verifyProgress DONE', 'verifyProgress REFUSED'],
    ],
    [
      'an outcome',
      () => ({ outcome: 'REFUSED' as const }),
      ['submitProgress REFUSED', 'verifyProgress REFUSED'],
    ],
    ['an account', () => ({ accountId: account }), ['submitProgress DONE', 'submitProgress REFUSED']],
    ['a subject', () => ({ subjectId: otherIndicatorId }), ['submitProgress DONE']],
    [
      'an instant, which it includes',
      () => ({ from: NOW, operation: 'verifyProgress', outcome: 'DONE' as const }),
      ['verifyProgress DONE'],
    ],
    ['an end, which it leaves out', () => ({ to: NOW }), []],
    [
      'nothing',
      () => null,
      [
        'submitProgress DONE',
        'submitProgress DONE',
        'submitProgress REFUSED',
        'verifyProgress DONE',
        'verifyProgress REFUSED',
      ],
    ],
  ])('asks for %s', async (_, filter, expected) => {
    expect(await deeds(filter())).toEqual(expected);
  });

  it.each([
    ['accountId', { accountId: 'indicator_1' }],
    ['subjectId', { subjectId: 'nonsense' }],
  ])('refuses %s where it is no id', async (field, filter) => {
    const { errors } = await api.run(AuditEntriesDocument, { filter }, auditor);
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_ID', argument: ['filter', field] } }]);
  });
});

const page = async (after: string | null) => {
  const { data, errors } = await api.run(AuditEntriesDocument, { first: 2, after }, auditor);
  return { errors, ...data?.auditEntries };
};

it('pages through entries of one instant, each once', async () => {
  const seen: string[] = [];
  for (let after: string | null | undefined = null; after !== undefined; ) {
    const { edges = [], pageInfo, totalCount } = await page(after);
    expect(totalCount).toBe(5);
    seen.push(...edges.map(({ node }) => node.id));
    after = pageInfo?.hasNextPage ? pageInfo.endCursor : undefined;
  }
  expect(seen.length).toBe(5);
  expect(new Set(seen).size).toBe(5);
});

it.each(['2026-13-45 04:00:00+00', '2026-01-15 25:00:00+00', '2026-01-15', "x' or true"])(
  'refuses a cursor that was altered to %s',
  async (at) => {
    const { pageInfo } = await page(null);
    const [signature, , id] = JSON.parse(Buffer.from(pageInfo?.endCursor ?? '', 'base64url').toString());
    const forged = Buffer.from(JSON.stringify([signature, at, id])).toString('base64url');
    expect((await page(forged)).errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR' } }]);
  },
);

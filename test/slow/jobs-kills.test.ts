import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { aHarness, type Harness } from '../support/harness.js';
import { aMailServer } from '../support/mail-server.js';

const stops: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const stop of stops.reverse()) await stop();
});

/** A place of the demo that the bureau of industry reports, and whose first half of 2026 is not reported. */
const PLACE = {
  indicatorId: 'indicator_8a723316-333b-8a23-a45c-76f8fda75817',
  regionId: 'region_dcb8eeba-46e6-8731-a37b-04d3b32a2914',
  period: '2026-H1',
};

async function ask(url: string, key: string, query: string, input: object) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data } = (await response.json()) as {
    data: Record<string, { report: { id: string }; errors: unknown[] }>;
  };
  return Object.values(data)[0];
}

/** A report that is sent back: the department has a mailbox, so that a mail is owed from then on. */
async function sendBack(url: string): Promise<void> {
  const submit = `mutation ($input: SubmitProgressInput!) { submitProgress(input: $input) { report { id } errors { code } } }`;
  const sent = await ask(url, 'zb_demo_industry', submit, { ...PLACE, value: '7', idempotencyKey: 'one' });
  const back = `mutation ($input: ReturnProgressInput!) { returnProgress(input: $input) { report { id } errors { code } } }`;
  const decision = {
    reportId: sent?.report.id,
    expectedVersion: 1,
    reason: '口径有误',
    idempotencyKey: 'two',
  };
  expect(await ask(url, 'zb_demo_reviewer', back, decision)).toMatchObject({ errors: [] });
}

async function connect(harness: Harness): Promise<Client> {
  const client = new Client({ connectionString: await harness.databaseUrl() });
  await client.connect();
  stops.push(() => client.end());
  return client;
}

async function until(claim: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await claim())) await pause(50);
}

it('runs again, and sends once, the job that a killed service had begun', async () => {
  // Takes the call and says nothing: the job hangs there.
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const mail = { ZHIBIAO_SMTP_URL: `smtp://127.0.0.1:${port}`, ZHIBIAO_MAIL_FROM: 'zhibiao@suzhou.example' };
  const harness = await aHarness(mail);
  stops.push(() => harness.stop());
  await harness.start();
  const database = await connect(harness);
  await database.query(
    `update account set email = 'office@suzhou.example' where id in (
       select account_id from account_department) and 'REPORTER' = any(roles)`,
  );
  await sendBack(harness.url);
  const held = async () =>
    (
      await database.query(
        'select 1 from graphile_worker.jobs where task_identifier = $1 and locked_at is not null',
        ['mailNow'],
      )
    ).rows.length;
  await until(async () => (await held()) === 1);

  await harness.killNode();
  expect(await held()).toBe(1);
  silent.close();
  const server = await aMailServer(port);
  stops.push(() => server.stop());
  await harness.start();
  await until(() => server.taken.length > 0);
  await until(async () => (await held()) === 0);
  await pause(2_000);

  expect(server.taken).toHaveLength(1);
  const { rows } = await database.query('select state from mail');
  expect(rows).toEqual([{ state: 'SENT' }]);
}, 180_000);

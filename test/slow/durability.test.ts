import 'reflect-metadata/lite';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { type Verdict, verifyChain } from '../../src/features/audit/verify-chain.js';
import { Department } from '../../src/features/department/department.entity.js';
import { DEMO_IDENTITIES } from '../../src/features/identity/demo-identities.js';
import { Region } from '../../src/features/region/region.entity.js';
import { ormConfig } from '../../src/orm.config.js';
import { anIndicator } from '../support/builders/indicator.js';
import { aHarness, type Harness } from '../support/harness.js';
import { inFull } from '../support/proof-service.js';

const MONTHS = Array.from(
  { length: 12 * 5 },
  (_, i) => `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);
const SENDERS = 4;
/** Kills, of PostgreSQL and of the service in turn, and the acknowledged reports between one and the next. */
const { kills: KILLS, between: BETWEEN } = inFull ? { kills: 200, between: 100 } : { kills: 20, between: 60 };
const WRITES = (KILLS + 1) * BETWEEN;
const MUTATION =
  'mutation ($input: SubmitProgressInput!) { submitProgress(input: $input) { report { id } errors { code } } }';

interface Work {
  input: { indicatorId: string; regionId: string; period: string; value: string; idempotencyKey: string };
}

let harness: Harness;
const apiKey = DEMO_IDENTITIES.find(({ role }) => role === 'REPORTER')?.apiKey ?? '';

beforeAll(async () => {
  harness = await aHarness();
  await harness.start();
}, 60_000);
afterAll(async () => {
  // What was killed under transactions must not keep the process from ending in order.
  expect(await harness.stop()).toBe(0);
});

/** As many reports as asked for, of new indicators, each of another month. */
async function work(count: number): Promise<Work[]> {
  const orm = await MikroORM.init(ormConfig(await harness.databaseUrl()));
  const em = orm.em.fork();
  const identity = DEMO_IDENTITIES.find((one) => one.apiKey === apiKey);
  const owner = await em.findOneOrFail(Department, { key: identity?.departments[0] ?? '' });
  const region = await em.findOneOrFail(Region, owner.region.id);
  const all: Work[] = [];
  while (all.length < count) {
    const indicator = await anIndicator(em, { owner, cadence: 'MONTHLY' });
    for (const period of MONTHS.slice(0, count - all.length)) {
      all.push({
        input: {
          indicatorId: `indicator_${indicator.id}`,
          regionId: `region_${region.id}`,
          period,
          value: String(all.length),
          idempotencyKey: randomUUID(),
        },
      });
    }
  }
  await orm.close(true);
  return all;
}

/** The id of the stored report, or null when no answer came or it asks to try again. */
async function send({ input }: Work): Promise<string | null> {
  try {
    const response = await fetch(`${harness.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
      body: JSON.stringify({ query: MUTATION, variables: { input } }),
    });
    const { data, errors } = (await response.json()) as {
      data?: { submitProgress: { report: { id: string } | null; errors: { code: string }[] } };
      errors?: { extensions: { code: string } }[];
    };
    if (data?.submitProgress?.report) return data.submitProgress.report.id;
    const code = errors?.[0]?.extensions.code ?? data?.submitProgress.errors[0]?.code;
    if (response.status === 503) return null;
    throw new Refused(`${response.status} ${code}`);
  } catch (thrown) {
    if (thrown instanceof Refused) throw thrown;
    return null;
  }
}
class Refused extends Error {}

async function query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
  const client = new Client({ connectionString: await harness.databaseUrl() });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** What the audit record proves of itself, once what the kills left unsealed is sealed. */
async function verified(): Promise<Verdict> {
  const orm = new MikroORM(ormConfig(await harness.databaseUrl()));
  try {
    let verdict = await verifyChain(orm.em);
    for (let tries = 0; verdict.unsealed > 0 && tries < 60; tries += 1) {
      await pause(500);
      verdict = await verifyChain(orm.em);
    }
    return verdict;
  } finally {
    await orm.close(true);
  }
}

const STORED = `
  select count(*)::int as reports, count(distinct r.id)::int as ids,
         count(*) filter (where a.entries = 1)::int as audited, count(*) filter (where k.keys = 1)::int as keyed
    from progress_report r
    cross join lateral (select count(*) as entries from audit_entry a where a.subject_id = r.id) a
    cross join lateral (select count(*) as keys from idempotency_key k where k.subject_id = r.id) k`;

it(`P1, P7: keeps every acknowledged report once, with its audit row, through ${KILLS} kills under load`, async () => {
  const all = await work(WRITES);
  const acknowledged: string[] = [];
  const waiting = [...all];
  let kills = 0;

  const sender = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      // The same key until there is an answer: a lost one must not count twice.
      let id = await send(next);
      for (; !id; id = await send(next)) await pause(50);
      acknowledged.push(id);
    }
  };
  const killer = async (): Promise<void> => {
    while (kills < KILLS) {
      while (acknowledged.length < (kills + 1) * BETWEEN - BETWEEN / 2) await pause(2);
      kills += 1;
      if (kills % 2) {
        await harness.killPostgres();
      } else {
        await harness.killNode();
        await harness.start();
      }
    }
  };
  await Promise.all([killer(), ...Array.from({ length: SENDERS }, sender)]);
  await harness.killPostgres();
  await harness.killNode();
  await harness.start();

  expect(kills).toBe(KILLS);
  expect(acknowledged.length).toBe(WRITES);
  const ids = acknowledged.map((id) => id.slice(id.indexOf('_') + 1));
  expect(await query(`${STORED} where r.id = any($1::uuid[])`, [ids])).toEqual([
    { reports: WRITES, ids: WRITES, audited: WRITES, keyed: WRITES },
  ]);
  const indicators = [...new Set(all.map(({ input }) => input.indicatorId.slice('indicator_'.length)))];
  expect(
    await query(
      'select count(*)::int as stored from progress_report r where r.indicator_id = any($1::uuid[])',
      [indicators],
    ),
  ).toEqual([{ stored: WRITES }]);
  expect(await verified()).toMatchObject({ findings: [], unsealed: 0 });
}, 3_600_000);

it('would notice a loss: commits that do not wait for the disk lose some of what they acknowledge', async () => {
  await query('alter database zhibiao set synchronous_commit = off', []);
  // Only new connections obey.
  await harness.killNode();
  await harness.start();
  let lost = 0;
  for (let round = 0; round < 10 && lost === 0; round += 1) {
    const acknowledged: string[] = [];
    const waiting = await work(300);
    const sender = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const id = await send(next);
        if (!id) return;
        acknowledged.push(id.slice(id.indexOf('_') + 1));
      }
    };
    const senders = Promise.all(Array.from({ length: SENDERS }, sender));
    while (acknowledged.length < 100) await pause(1);
    await harness.killPostgres();
    await senders;
    while (!(await fetch(`${harness.url}/readyz`).catch(() => null))?.ok) await pause(20);
    const [stored] = await query<{ reports: number }>(`${STORED} where r.id = any($1::uuid[])`, [
      acknowledged,
    ]);
    lost = acknowledged.length - (stored?.reports ?? 0);
  }
  expect(lost).toBeGreaterThan(0);
}, 300_000);

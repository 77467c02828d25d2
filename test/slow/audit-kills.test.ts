import 'reflect-metadata/lite';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import { verifyChain } from '../../src/features/audit/verify-chain.js';
import { DEMO_IDENTITIES } from '../../src/features/identity/demo-identities.js';
import { ormConfig } from '../../src/orm.config.js';
import { aHarness, type Harness } from '../support/harness.js';
import { inFull } from '../support/proof-service.js';

const { kills: KILLS, refusals: REFUSALS } = inFull
  ? { kills: 200, refusals: 20_000 }
  : { kills: 6, refusals: 1_000 };
const SENDERS = 4;
const query = `mutation { verifyProgress(input: { reportId: "report_${randomUUID()}", expectedVersion: 1,
  idempotencyKey: "k" }) { errors { code } } }`;
const apiKey = DEMO_IDENTITIES.find(({ role }) => role === 'REVIEWER')?.apiKey;

let harness: Harness;
beforeAll(async () => {
  harness = await aHarness();
  await harness.start();
}, 60_000);
afterAll(async () => {
  expect(await harness.stop()).toBe(0);
});

/** Looks into the database as its owner. */
async function look<Found>(at: (orm: MikroORM) => Promise<Found>): Promise<Found> {
  const orm = new MikroORM(ormConfig(await harness.databaseUrl()));
  try {
    return await at(orm);
  } finally {
    await orm.close(true);
  }
}

/** The number of a request that was refused, or null where no answer came. */
async function refused(): Promise<string | null> {
  const id = randomUUID();
  const response = await fetch(`${harness.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}`, 'x-request-id': id },
    body: JSON.stringify({ query }),
  }).catch(() => null);
  if (!response || response.status === 503) return null;
  // An answer that was cut off in the middle is none.
  const text = await response.text().catch(() => '');
  return text.includes('"code":"NOT_FOUND"') ? id : null;
}

describe('P7: no refused attempt without its entry', () => {
  it('has an entry for every refusal that was answered, whatever was killed meanwhile, and the chain is whole', async () => {
    const answered: string[] = [];
    let kills = 0;
    const sender = async (): Promise<void> => {
      while (answered.length < REFUSALS) {
        const id = await refused();
        if (id) answered.push(id);
        else await pause(50);
      }
    };
    const killer = async (): Promise<void> => {
      for (let after = 100; kills < KILLS; after += Math.floor(REFUSALS / (KILLS + 1))) {
        while (answered.length < after) await pause(2);
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
    const found = await look((orm) =>
      orm.em.fork().execute<{ request: string; entries: number }[]>(
        `select a.request_id as request, count(*)::int as entries from audit_entry a
          where a.operation = 'verifyProgress' and a.outcome = 'REFUSED' and a.account_id is not null group by 1`,
      ),
    );
    const entries = new Map(found.map(({ request, entries }) => [request, entries]));
    expect(answered.filter((id) => entries.get(id) !== 1)).toEqual([]);

    // What the kills left unsealed, the next start seals.
    let verdict = await look((orm) => verifyChain(orm.em));
    for (let tries = 0; verdict.unsealed > 0 && tries < 20; tries += 1) {
      await pause(500);
      verdict = await look((orm) => verifyChain(orm.em));
    }
    expect(verdict).toMatchObject({ findings: [], unsealed: 0 });
    expect(verdict.entries).toBeGreaterThanOrEqual(REFUSALS);
  }, 3_600_000);
});

describe('P23', () => {
  it('works by no connection of the owner', async () => {
    const roles = await look((orm) =>
      orm.em.fork().execute<{ role: string }[]>(
        `select distinct a.usename as role from pg_stat_activity a
          where a.datname = current_database() and a.pid <> pg_backend_pid()
            -- The one that holds the server for the process, and asks nothing.
            and a.application_name not like 'zhibiao %'`,
      ),
    );
    expect(roles).toEqual([{ role: 'zhibiao_app' }]);
  });
});

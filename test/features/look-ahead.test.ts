import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { parse, visit } from 'graphql';
import { parseConfig } from '../../src/config.js';
import { ormConfig } from '../../src/orm.config.js';
import { createSchema } from '../../src/schema.js';
import { createServer } from '../../src/server.js';
import { globalId, type NodeType } from '../../src/shared/ids.js';
import type { Role } from '../../src/shared/session.js';
import { anAccount } from '../support/builders/account.js';
import { drawFrom, randomQuery } from '../support/random-query.js';
import { SEEDED_TODAY, startSeededApi } from '../support/seeded-api.js';

const api = startSeededApi();

/** The service that reads every row whole, every relation by its key, and compiles nothing. */
let plain: FastifyInstance;
let stop: () => Promise<void>;
const ids = new Map<string, string>();

const TABLES: Partial<Record<NodeType, string>> = {
  Target: 'target where scope is not null',
  Policy: 'policy',
  Measure: 'measure where note_span_id is not null',
  Department: `department where kind = 'GROUP'`,
  Region: 'region where parent_id is not null',
  Indicator: 'indicator where owner_id is not null',
  Clause: 'clause where parent_id is not null',
  ProgressReport: `progress_report where state = 'VERIFIED'`,
};

beforeAll(async () => {
  const orm = new MikroORM(ormConfig(api.databaseUrl));
  const config = parseConfig({ LOG_LEVEL: 'silent', DATABASE_URL: api.databaseUrl });
  const now = () => new Date(`${SEEDED_TODAY}T04:00:00Z`);
  plain = await createServer({ orm, config, now, compileFrom: Number.POSITIVE_INFINITY, lookAhead: false });
  stop = async () => {
    await plain.close();
    await orm.close(true);
  };
  for (const [type, table] of Object.entries(TABLES)) {
    const [row] = await api.em.execute<{ id: string }[]>(`select id from ${table} order by id limit 1`);
    if (row) ids.set(type, globalId(type as NodeType, row.id));
  }
});
afterAll(() => stop());

async function ask(app: FastifyInstance, query: string, key: string | undefined) {
  const headers = key ? { authorization: `Bearer ${key}` } : {};
  const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
  const { data, errors = [] } = JSON.parse(response.body);
  // Which of several faults is told first depends on what is waited for.
  const told = errors.map((error: object) => JSON.stringify(error)).sort();
  return { data: JSON.stringify(data), told };
}

function fieldsIn(query: string): number {
  let count = 0;
  visit(parse(query), {
    Field() {
      count += 1;
    },
  });
  return count;
}

const LISTS_BEHIND_FIGURES = /\bby(Policy|Region|Year|Level|Theme|Department|Role)\b.*\btargets\b/s;

const TREND_OF_MANY = /@skip\(if: \$no\) (\w+: )?trend\b/;

const CALLERS: [string, Role[] | null][] = [
  ['the public', null],
  ['a partner', ['PARTNER']],
  ['a leader', ['LEADER']],
  ['a reporter', ['REPORTER']],
  ['a reviewer', ['REVIEWER']],
  ['an editor', ['EDITOR']],
];

it.each(CALLERS)('answers any query of %s as if nothing were read ahead', async (_, roles) => {
  const schema = await createSchema();
  const key = roles ? (await anAccount(api.em, { roles })).key : undefined;
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (numbers) => {
      const draw = drawFrom(numbers, fc.nat);
      const query = randomQuery({ schema, draw, idOf: (type) => ids.get(type) ?? null });
      const expected = await ask(plain, query, key);
      if (expected.data !== undefined && expected.told.length === 0) answered += 1;
      api.queries.length = 0;
      expect({ query, ...(await ask(api.app, query, key)) }).toEqual({ query, ...expected });
      // What stands behind each of a breakdown's figures is a list of its own, with conditions of its own; and a trend of
      // many targets is an overview of each month, whose statements are counted in trend.test.ts.
      if (LISTS_BEHIND_FIGURES.test(query) || TREND_OF_MANY.test(query)) return;
      // A field costs a statement, a list with its count two, however many rows it has; the caller's key is one more.
      const [statements, most] = [api.queries.length, fieldsIn(query) + 3];
      expect({ query, statements: Math.max(statements, most) }).toEqual({ query, statements: most });
    }),
    { numRuns: 30 },
  );
  // Enough of what is drawn is sound and not refused, even to the public.
  expect(answered).toBeGreaterThan(8);
});

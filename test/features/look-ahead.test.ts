import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { type GraphQLObjectType, parse, visit } from 'graphql';
import { parseConfig } from '../../src/config.js';
import { DEPARTMENT } from '../../src/features/department/department.loader.js';
import { INDICATOR } from '../../src/features/indicator/indicator.loader.js';
import { OBSERVATION } from '../../src/features/indicator/observations.read-model.js';
import { MEASURE } from '../../src/features/measure/measure.loader.js';
import { CLAUSE } from '../../src/features/policy/clause.loader.js';
import { POLICY } from '../../src/features/policy/policy.loader.js';
import { REGION } from '../../src/features/region/region.loader.js';
import { REPORT } from '../../src/features/reporting/progress-reports.read-model.js';
import { targetView } from '../../src/features/target/target-row.read-model.js';
import { ormConfig } from '../../src/orm.config.js';
import { createSchema } from '../../src/schema.js';
import { createServer } from '../../src/server.js';
import { globalId, type NodeType } from '../../src/shared/ids.js';
import type { Role } from '../../src/shared/session.js';
import { anAccount } from '../support/builders/account.js';
import { drawFrom, randomQuery } from '../support/random-query.js';
import { SEEDED_TODAY, startSeededApi } from '../support/seeded-api.js';

const TARGET = targetView({ drafts: false, standing: 'ALL', escalations: false });

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

interface List {
  edges: { node: { id: string; standing: { status: string } } }[];
}

it('shows how targets stood on a past day beside how they stand, in one query', async () => {
  const { key } = await anAccount(api.em, { roles: ['LEADER'] });
  const rows =
    'edges { node { id value { text } standing { status current { text } } leadDepartment { name } } }';
  const query = `{
    past: targets(first: 50, asOf: "2026-01-01") { ${rows} }
    policies { edges { node { targets(first: 50) { ${rows} } } } }
  }`;
  const expected = await ask(plain, query, key);
  expect(expected.told).toEqual([]);
  expect(await ask(api.app, query, key)).toEqual(expected);
  const { past, policies } = JSON.parse(expected.data);
  const standing = ({ edges }: List) => new Map(edges.map(({ node }) => [node.id, node.standing.status]));
  const now = standing({
    edges: policies.edges.flatMap(({ node }: { node: { targets: List } }) => node.targets.edges),
  });
  expect([...standing(past)].filter(([id, status]) => status !== now.get(id)).length).toBeGreaterThan(3);
});

it('knows of each field whether the view of its type reads it with the row', async () => {
  const schema = await createSchema();
  for (const view of [POLICY, CLAUSE, REGION, DEPARTMENT, INDICATOR, OBSERVATION, MEASURE, REPORT, TARGET]) {
    const fields = Object.values((schema.getType(view.type) as GraphQLObjectType).getFields());
    const said = fields.filter(({ extensions }) => extensions.withRow).map(({ name }) => name);
    const made = view === TARGET ? ['value'] : [];
    expect({ [view.type]: said.sort() }).toEqual({
      [view.type]: [...Object.keys(view.parts ?? {}), ...made].sort(),
    });
  }
});

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

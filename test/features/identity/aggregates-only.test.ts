import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLSchema, parse } from 'graphql';
import { rowIn } from '../../../src/http/totals-alone.js';
import { createSchema } from '../../../src/schema.js';
import { globalId } from '../../../src/shared/ids.js';
import { administering } from '../../support/administering.js';
import { startApi } from '../../support/api.js';
import { get, post } from '../../support/http.js';
import { questionsOf } from '../../support/matrix/questions.js';
import { aWorld, type World } from '../../support/matrix/world.js';
import { listingsOf } from '../../support/totals-questions.js';

const api = startApi({ env: { ZHIBIAO_CACHE: 'on' } });
const { create, rotate } = administering(api);

/** Whose fields such a key may be answered: a type that is added to the service is added here with open eyes. */
const TOTALS = [
  ...['Overview', 'Tally', 'DepartmentTally', 'LevelTally', 'PolicyTally', 'RegionTally', 'RoleTally'],
  ...[
    'ThemeTally',
    'YearTally',
    'StatusCount',
    'LightCount',
    'Horizon',
    'OutsideHorizon',
    'ReportingFigures',
  ],
  ...['Changed', 'ChangedCount', 'LightChange'],
  ...[
    'GroupTrend',
    'TrendTally',
    'LightShare',
    'GroupOutlook',
    'OutlookCount',
    'SilenceCount',
    'ForecastCoverage',
  ],
  ...['ObligationCounts', 'ObligationCount', 'Region', 'Department', 'DepartmentName'],
  ...['DepartmentSuccession', 'Policy', 'Theme', 'Unit', 'Viewer'],
];

let [world, schema]: [World?, GraphQLSchema?] = [];
const made = { keyId: '', partner: '', totals: '' };
const known = <Part>(part: Part | undefined): Part => {
  if (part === undefined) throw new Error('Not made');
  return part;
};
beforeAll(async () => {
  [world, schema] = [await aWorld(api.em), await createSchema()];
  made.partner = known(world.keys.PARTNER);
  const [holder] = await api.em.execute<{ id: string }[]>(
    `select account_id as id from api_key where hash = encode(sha256(convert_to(?, 'UTF8')), 'hex')`,
    [made.partner],
  );
  const accountId = globalId('ManagedAccount', known(holder).id);
  const key = await create({ accountId, aggregatesOnly: true });
  Object.assign(made, { keyId: key?.apiKey?.id, totals: key?.secret });
});

const ask = (key: string, query: string, variables: object = {}) =>
  post(api, { query, variables }, { authorization: `Bearer ${key}` });

describe('a key for totals alone', () => {
  it('counts every connection as the partner does, and is given no row of it', async () => {
    const listings = listingsOf(known(schema), TOTALS, known(world).own);
    const open = listings.filter((listing) => listing.open);
    const counted: Record<string, unknown> = {};
    for (const { name, asking } of open) {
      const query = asking('totalCount');
      const [full, totals] = [await ask(made.partner, query), await ask(made.totals, query)];
      expect([name, totals.body, totals.status]).toEqual([name, full.body, full.status]);
      counted[name] = totals.body.data;
    }
    for (const { name, asking } of listings)
      for (const row of ['edges { cursor }', 'edges { node { __typename } }', 'pageInfo { endCursor }']) {
        const { code, body } = await ask(made.totals, asking(`totalCount ${row}`));
        expect([name, row, code, body.data]).toEqual([name, row, 'AGGREGATES_ONLY', undefined]);
      }

    // The counts are no empty ones, by whichever way they are asked.
    for (const name of ['Query.targets', 'Department.measures', 'Policy.targets', 'Overview.targets'])
      expect([name, JSON.stringify(counted[name])]).toEqual([
        name,
        expect.stringMatching(/"totalCount":[1-9]/),
      ]);
    expect(Object.keys(counted).filter((name) => name.endsWith('Tally.targets'))).toHaveLength(8);
    expect(listings.filter(({ open }) => !open).map(({ name }) => name)).toContain('Indicator.observations');
  });

  it('is answered the overview byte for byte', async () => {
    const counts = `total stale unassigned meanAttainment byStatus { status count } byLight { light count }
      targets { totalCount }`;
    const query = `{ overview { ${counts} asOf isDemo outsideHorizon { past later undated }
      reporting { due submitted missing late onTime returned completeness timeliness }
      byPolicy { ${counts} policy { id title } } byRegion { ${counts} region { name } } byYear { ${counts} year }
      byLevel { ${counts} level } byTheme { ${counts} theme { name } }
      byDepartment { ${counts} department { name } byRole { ${counts} role } } } }`;
    const [full, totals] = [await ask(made.partner, query), await ask(made.totals, query)];
    expect(full.body.data).toMatchObject({ overview: { total: 2 } });
    expect(JSON.stringify(totals.body)).toBe(JSON.stringify(full.body));
  });

  it('answers of every query, mutation and field what the partner is answered, or nothing', async () => {
    const { own } = known(world);
    const answered: string[] = [];
    for (const { row, text, variables } of questionsOf(known(schema), Object.keys(own))) {
      const { code, body } = await ask(made.totals, text, variables(own));
      if (code === 'AGGREGATES_ONLY') {
        expect([row, body.data]).toEqual([row, undefined]);
        continue;
      }
      answered.push(row);
      expect([row, body]).toEqual([row, (await ask(made.partner, text, variables(own))).body]);
      for (const type of typesIn(body)) expect(TOTALS).toContain(type);
    }
    const refused =
      /^(Mutation|Target|Measure|Indicator|Observation|ProgressReport|Clause|\w+Edge|PageInfo)\b/;
    expect(answered.filter((row) => refused.test(row))).toEqual([]);
    expect(answered).toEqual(expect.arrayContaining(['Query.targets', 'Query.regions', 'Query.viewer']));
    expect(answered).not.toEqual(expect.arrayContaining(['Query.node']));
    expect(answered).not.toEqual(expect.arrayContaining(['Query.nodes']));
  }, 120_000);

  it.each([
    ['by its id', '{ target(id: "ID") { id } }', 'Query.target'],
    ['as a node', '{ node(id: "ID") { ... on Target { id } } }', 'Query.node'],
    ['among nodes', '{ nodes(ids: ["ID"]) { __typename } }', 'Query.nodes'],
    ['what is due next', '{ overview { total nextDue { id } } }', 'Overview.nextDue'],
    [
      'in a fragment',
      '{ overview { ...F } } fragment F on Tally { t: targets { edges { node { id } } } }',
      'TargetConnection.edges',
    ],
    ['nested', '{ regions { targets { edges { node { id } } } } }', 'TargetConnection.edges'],
    [
      'left out by a variable',
      'query Q($yes: Boolean = false) { overview { nextDue @include(if: $yes) { id } } }',
      'Overview.nextDue',
    ],
    [
      'in another operation',
      'query A { regions { id } } query B { auditChain { __typename } }',
      'auditChain',
    ],
  ])('is refused a row %s, with 403 and the field', async (_, text, field) => {
    const query = text.replace('ID', known(world).own.Target ?? '');
    const sent = { query, operationName: text.includes('query B') ? 'A' : null };
    const { status, code, message, body } = await post(api, sent, { authorization: `Bearer ${made.totals}` });
    expect([status, code, body.data]).toEqual([403, 'AGGREGATES_ONLY', undefined]);
    expect(message).toContain(`no rows; leave out ${field.includes('.') ? field : `Query.${field}`}`);
    const chinese = await post(api, sent, {
      authorization: `Bearer ${made.totals}`,
      'accept-language': 'zh',
    });
    expect(chinese.message).toContain('不能读取明细');
  });

  it('is never given what is kept of an answer to its partner, nor the other way round', async () => {
    const query = '{ targets(first: 1) { totalCount edges { node { id } } } } # kept';
    const partner = async () => (await ask(made.partner, query)).status;
    const totals = async () => (await ask(made.totals, query)).code;
    expect([await partner(), await partner(), await totals()]).toEqual([200, 200, 'AGGREGATES_ONLY']);
    expect([await totals(), await partner()]).toEqual(['AGGREGATES_ONLY', 200]);
  });

  it('opens no file', async () => {
    const { status, code } = await get(api, '/files/file_00000000-0000-4000-8000-000000000000', {
      authorization: `Bearer ${made.totals}`,
    });
    expect([status, code]).toEqual([403, 'AGGREGATES_ONLY']);
  });

  it('reads alone, in the database too, and leaves as much to the key that replaces it', async () => {
    const [stored] = await api.em.execute('select read_only, aggregates_only from api_key where id = ?', [
      made.keyId.slice('key_'.length),
    ]);
    expect(stored).toEqual({ read_only: true, aggregates_only: true });
    await expect(
      api.em.execute('update api_key set read_only = false where aggregates_only'),
    ).rejects.toThrow('api_key_aggregates_only_check');

    const next = await rotate({ apiKeyId: made.keyId, graceHours: 1 });
    expect(next?.apiKey).toMatchObject({ aggregatesOnly: true, readOnly: true });
    expect((await ask(next?.secret ?? '', '{ targets { edges { cursor } } }')).code).toBe('AGGREGATES_ONLY');
  });
});

it('takes a new type for a row until somebody says otherwise', () => {
  const grown = buildSchema(`type Query { overview: Overview! } type Overview { total: Int! worst: [Worst!]! }
    type Worst { title: String! }`);
  expect(rowIn(grown, parse('{ overview { total } }'))).toBeNull();
  expect(rowIn(grown, parse('{ overview { total worst { title } } }'))).toBe('Overview.worst');
});

/** Every `__typename` of an answer. */
function typesIn(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) =>
    name === '__typename' ? [String(value)] : typesIn(value),
  );
}

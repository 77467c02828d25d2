import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MikroORM } from '@mikro-orm/postgresql';
import { parseConfig } from '../dist/src/config.js';
import { indexStale } from '../dist/src/features/search/index-stale.js';
import { ormConfig } from '../dist/src/orm.config.js';
import { createServer } from '../dist/src/server.js';
import { type BenchDatabase, emptyDatabase } from './empty-database.ts';
import { fillClauses } from './search-clauses.ts';

const { values } = parseArgs({
  options: {
    clauses: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
    /** Goes on with the database that the last run made. */
    keep: { type: 'boolean', default: false },
  },
});

/** Common and rare, one word and several, names, numbers, phrases, and what is found by no word at all. */
const QUERIES = [
  ...[
    '数据',
    '养老',
    '外贸',
    '专利',
    '发展',
    '企业',
    '建设',
    '推进',
    '算力',
    '瞪羚',
    '人才',
    '知识产权',
    'AI',
    '5G',
  ],
  ...[
    '数据 养老',
    '企业 发展 建设',
    '数据产业规模',
    '国家级工业设计中心',
    '市财政局',
    '市数据局',
    '工业和信息化局',
  ],
  ...[
    '2000亿元',
    '15家',
    '“数据产业”',
    '《苏州市数据产业》',
    '苏府规字〔2020〕5号',
    '跨境电商 出口',
    '低空经济',
  ],
  ...['企业 三体人', '不在词典里的话', 'indust', '放管服改革', '责任单位', '高质量发展的实施意见'],
];
const HOT = `query Search($query: String!) { search(query: $query, first: 20) { totalCount match counts { kind count }
  edges { node { kind title snippet highlights { start end } inText { start end } policy { title } node { id } } } } }`;

const database: BenchDatabase = await emptyDatabase('zhibiao_bench_search', values.keep);
const orm = new MikroORM(ormConfig(database.url));
try {
  if (database.made) {
    const texts = readdirSync(join(import.meta.dirname, '../seeds/corpus')).map((file) =>
      readFileSync(join(import.meta.dirname, '../seeds/corpus', file), 'utf8'),
    );
    await fillClauses(database.url, texts, Number(values.clauses));
    const from = performance.now();
    await indexStale(orm.em);
    process.stderr.write(`Indexed in ${Math.round((performance.now() - from) / 1000)} s\n`);
    await database.vacuum();
  }
  const app = await createServer({
    orm,
    config: parseConfig({ LOG_LEVEL: 'silent', DATABASE_URL: database.url }),
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const ask = async (query: string) => {
    const from = performance.now();
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: HOT, variables: { query } }),
    });
    const { data, errors } = (await answer.json()) as {
      data?: { search: { totalCount: number; match: string } };
      errors?: unknown;
    };
    if (!data) throw new Error(JSON.stringify(errors));
    return { ms: performance.now() - from, ...data.search };
  };
  for (const query of QUERIES) await ask(query);

  const rounds: { query: string; ms: number; totalCount: number; match: string }[][] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const asked: (typeof rounds)[number] = [];
    // Ten passes, so that the 95th percentile is not one query's luck.
    for (let pass = 0; pass < 10; pass += 1)
      for (const query of QUERIES) asked.push({ query, ...(await ask(query)) });
    rounds.push(asked);
  }
  const summaries = rounds.map((asked) => ({
    p50: share(asked, 0.5),
    p95: share(asked, 0.95),
    max: share(asked, 1),
  }));
  const all = rounds.flat();
  const each = QUERIES.map((query) => {
    const asked = all.filter((one) => one.query === query);
    return {
      query,
      found: asked[0]?.totalCount,
      match: asked[0]?.match,
      p50: share(asked, 0.5),
      p95: share(asked, 0.95),
    };
  });
  const result = { ...(await database.size()), rounds: summaries, each };
  process.stdout.write(`${values.json ? JSON.stringify(result, null, 2) : ''}\n`);
  if (!values.json) {
    process.stdout.write(`${JSON.stringify(await database.size())}\n`);
    console.table(summaries);
    console.table(each);
  }
  await app.close();
} finally {
  await orm.close(true);
  await database.stop();
}

function share(asked: readonly { ms: number }[], part: number): number {
  const sorted = asked.map(({ ms }) => ms).sort((a, b) => a - b);
  return Number((sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0).toFixed(1));
}

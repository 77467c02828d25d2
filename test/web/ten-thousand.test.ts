import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { reachEmbedded } from '../../src/database/reach-embedded.js';
import { type Service, startService } from '../support/service.js';
import { startVisiting } from './support/visiting.js';

const COUNT = 10_000;
const PAGE = 100;
/** A hundred pages are asked for, one after the other. */
const SCROLLING_MS = 300_000;
/** Rows that the page may hold, however long the list is. */
const MOST_ROWS = 60;

let dataDir: string;
let service: Service;
const { visit } = startVisiting(() => service.url);

const TABLES = ['target', 'target_span', 'target_measure', 'standing'];

/** Copies what the seed has until there are so many: each with its places, its measures and its standing. */
const COPIES = `
  create temp table copy as
    select gen_random_uuid() as id, t.id as of, n
      from (select id, row_number() over (order by ordinal, id) from target) t (id, nth)
     cross join generate_series(1, $1) n
     where (select count(*) from target) * n + nth <= $1;
  `;
const INSERTS = [
  `insert into target
   select c.* from copy join target t on t.id = copy.of
    cross join lateral jsonb_populate_record(t, jsonb_build_object('id', copy.id, 'key', t.key || '-' || copy.n)) c`,
  ...TABLES.slice(1).map(
    (table) => `insert into ${table}
     select c.* from copy join ${table} t on t.target_id = copy.of
      cross join lateral jsonb_populate_record(t, jsonb_build_object('target_id', copy.id)) c`,
  ),
];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'zhibiao-many-'));
  service = await startService({ ZHIBIAO_DATA_DIR: dataDir });
  await service.ready();
  const owner = new Client({ connectionString: (await reachEmbedded(dataDir)).url });
  await owner.connect();
  await owner.query('begin');
  // What follows from each new target for the search and for totals takes half a minute, and is not what is tried here.
  for (const table of TABLES) await owner.query(`alter table ${table} disable trigger user`);
  await owner.query(COPIES.replaceAll('$1', `${COUNT}`));
  for (const insert of INSERTS) await owner.query(insert);
  for (const table of TABLES) await owner.query(`alter table ${table} enable trigger user`);
  await owner.query('commit');
  await owner.end();
});
afterAll(async () => {
  service.child.kill('SIGTERM');
  await service.ended;
  await rm(dataDir, { recursive: true, maxRetries: 10 });
});

/** From top to bottom, stopping wherever a row is still on its way; what it found, as the page saw it. */
const SCROLL = `(async () => {
  const frame = () => new Promise(requestAnimationFrame);
  const waiting = () => document.querySelector('.target-list-body .bone');
  let mostRows = 0;
  let stuckAt = null;
  const height = document.body.scrollHeight;
  for (let y = 0; y < height + 2400 && stuckAt === null; y += 2400) {
    window.scrollTo(0, y);
    const until = performance.now() + 20000;
    do {
      await frame();
      mostRows = Math.max(mostRows, document.querySelectorAll('tr').length);
    } while (waiting() && performance.now() < until);
    if (waiting()) stuckAt = y;
  }
  return { mostRows, stuckAt };
})()`;

it(
  'scrolls ten thousand targets with few rows in the page, asking for each page of them once',
  async () => {
    const page = await visit('/targets', { as: 'leader' });
    await page.getByText(`共${COUNT}个`).waitFor();
    const cursors: (string | null)[] = [];
    page.on('request', (request) => {
      const { variables } = (request.postDataJSON() ?? {}) as { variables?: { after?: string } };
      if (variables && 'after' in variables) cursors.push(variables.after ?? null);
    });

    const { mostRows, stuckAt } = await page.evaluate<{ mostRows: number; stuckAt: number | null }>(SCROLL);

    expect(stuckAt).toBeNull();
    expect(mostRows).toBeLessThan(MOST_ROWS);
    await page.locator(`tr[aria-rowindex="${COUNT + 1}"] a`).waitFor();
    // The first page was there before.
    expect(cursors.length).toBe(COUNT / PAGE - 1);
    expect(new Set(cursors).size).toBe(cursors.length);
  },
  SCROLLING_MS,
);

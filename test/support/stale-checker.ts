import { setTimeout as pause } from 'node:timers/promises';
import { Client, Pool } from 'pg';
import { Answer } from '../../src/http/answer.js';
import { AnswerCache } from '../../src/http/answer-cache.js';
import { PUBLIC_VIEWER } from '../../src/shared/session.js';
import { many } from './many.js';

/** A way to tell what is committed, and what writers do for it. */
export interface Way {
  read: string;
  /** In every writing transaction, before it changes anything. */
  announce?: string;
}

export interface Found {
  answers: number;
  /** Given without asking the tables. */
  fromMemory: number;
  /** Lack a write that was acknowledged before they were asked for. */
  stale: number;
  /** From memory, and showing one half of a transaction. */
  torn: number;
}

interface Setting {
  url: string;
  way: Way;
  seconds: number;
}

const WRITERS = 4;
const READERS = 4;
const NODES = 2;
/** Within which a writer does something next: readers shall find every moment of a transaction. */
const LONGEST_MS = 4;

/**
 * Looks for answers that no cache may give. Writers raise two numbers of their own in one transaction and note what
 * was acknowledged; readers of several nodes, each with a cache, ask for all numbers in two statements.
 */
export async function lookForStale({ url, way, seconds }: Setting): Promise<Found> {
  const pool = new Pool({ connectionString: url, max: READERS * 2 });
  await pool.query(
    'create table if not exists tally (writer int, half int, n int, primary key (writer, half))',
  );
  await pool.query('truncate tally');
  await pool.query(
    'insert into tally select w, h, 0 from generate_series(0, $1 - 1) w, generate_series(0, 1) h',
    [WRITERS],
  );
  const acknowledged = many(WRITERS, () => 0);
  const found: Found = { answers: 0, fromMemory: 0, stale: 0, torn: 0 };
  const end = Date.now() + seconds * 1000;
  const write = async (writer: number) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    while (Date.now() < end) {
      await client.query('begin');
      if (way.announce) await client.query(way.announce);
      for (const half of [0, 1]) {
        await client.query('update tally set n = n + 1 where writer = $1 and half = $2', [writer, half]);
        await pause(Math.random() * LONGEST_MS);
      }
      await client.query('commit');
      acknowledged[writer] = (acknowledged[writer] ?? 0) + 1;
      // Long enough, now and then, for an answer to be kept.
      await pause(Math.random() * LONGEST_MS * 5);
    }
    await client.end();
  };
  const half = async (of: number): Promise<number[]> =>
    (await pool.query('select n from tally where half = $1 order by writer', [of])).rows.map(({ n }) => n);
  const revision = async () => String((await pool.query(way.read)).rows[0]?.revision);
  const caches = many(NODES, () => new AnswerCache({ mostBytes: 1_000_000, revision }));

  const read = async (cache: AnswerCache) => {
    while (Date.now() < end) {
      const least = [...acknowledged];
      let anew = false;
      const ask = async () => {
        anew = true;
        const numbers = [await half(0), await half(1)];
        return new Answer(200, [], Buffer.from(JSON.stringify(numbers)), { account: false, request: false });
      };
      const session = { viewer: PUBLIC_VIEWER, today: '', language: 'zh' as const };
      const inquiry = { question: 'tally', revision: await revision(), session, ask };
      const numbers: number[][] = JSON.parse(String(await (await cache.answer(inquiry)).as('identity')));
      const [first = [], second = []] = numbers;
      found.answers += 1;
      if (least.some((n, writer) => n > Math.min(first[writer] ?? 0, second[writer] ?? 0))) found.stale += 1;
      if (anew) continue;
      found.fromMemory += 1;
      if (first.some((n, writer) => n !== second[writer])) found.torn += 1;
    }
  };
  await Promise.all([
    ...many(WRITERS, write),
    ...caches.flatMap((cache) => many(READERS / NODES, () => read(cache))),
  ]);
  await pool.end();
  return found;
}

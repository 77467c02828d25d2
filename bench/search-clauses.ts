import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';

const CORPUS = join(import.meta.dirname, '../seeds/corpus');

/** Sentences a clause has, and clauses a policy. */
const SENTENCES = 4;
const CLAUSES = 100;

/** As many clauses as asked for, each of sentences that really stand in the documents, in an order that is always the same. */
export async function fillClauses(client: Client, wanted: number): Promise<void> {
  const documents = await Promise.all(
    (await readdir(CORPUS)).sort().map((file) => readFile(join(CORPUS, file), 'utf8')),
  );
  const sentences = documents.flatMap((text) =>
    text
      .split(/(?<=[。；！？])|\n/u)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.length >= 12 && sentence.length <= 300),
  );
  const titles = documents.map((text) => text.trim().split('\n')[0]?.slice(0, 60) ?? '');
  const next = dice(1);
  for (let policy = 0; policy * CLAUSES < wanted; policy += 1) {
    const [policyId, textId] = [randomUUID(), randomUUID()];
    const title = `${titles[policy % titles.length]}（第${policy + 1}号）`;
    let text = `${title}\n`;
    const clauses = Array.from({ length: Math.min(CLAUSES, wanted - policy * CLAUSES) }, (_, at) => {
      const body = Array.from({ length: SENTENCES }, () => sentences[next() % sentences.length]).join('');
      const start = text.length;
      text += `${at + 1}．${body}\n`;
      const heading = at % 3 ? null : body.slice(0, 14);
      return { id: randomUUID(), path: `${at + 1}`, heading, ordinal: at + 1, start, end: text.length - 1 };
    });
    await client.query(
      `insert into policy (id, key, title, document_number, issuer, kind, level, effective_on_issue, state, reviewed, ordinal, region_id)
       select $1, $2, $3, $4, '苏州市人民政府', 'MEASURES', 'CITY', true, 'PUBLISHED', true, $5, id from region where key = 'bench-0'`,
      [policyId, `search-${policy}`, title, `苏府〔${2015 + (policy % 11)}〕${policy + 1}号`, 1000 + policy],
    );
    await client.query(
      `insert into policy_text (id, version, text, length, sha256, recorded_at, published_at, policy_id)
       values ($1, 1, $2, $3, $4, now(), now(), $5)`,
      [textId, text, text.length, createHash('sha256').update(text).digest('hex'), policyId],
    );
    await client.query(
      `insert into clause (id, path, heading, ordinal, "start", "end", policy_text_id)
       select id, path, heading, ordinal, "start", "end", $2
         from jsonb_to_recordset($1::jsonb) c (id uuid, path text, heading text, ordinal int, "start" int, "end" int)`,
      [JSON.stringify(clauses), textId],
    );
  }
}

/** The same numbers each time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}

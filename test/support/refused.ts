import { expect } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';

export interface Refusal {
  code: string;
  path: string[];
  /** What its message says, in each language. */
  zh: string;
  en: string;
}

type Send = (
  headers: Record<string, string>,
) => Promise<{ code: string; message: string; path: string[] }[] | undefined>;

/** Sends a change in either language: it is refused, for one reason, and nothing is written. */
export async function expectRefused(em: EntityManager, { code, path, zh, en }: Refusal, send: Send) {
  const before = await written(em);
  const inChinese = await send({});
  const inEnglish = await send({ 'accept-language': 'en-GB,en' });

  expect(inChinese).toEqual([{ code, path, message: expect.stringContaining(zh) }]);
  expect(inEnglish).toEqual([{ code, path, message: expect.stringContaining(en) }]);
  expect(await written(em)).toEqual(before);
}

/** How many rows the tables of reporting hold, and what every target stands at: equal where nothing was written. */
export async function written(em: EntityManager): Promise<unknown> {
  return em.execute(`
    select (select count(*)::int from progress_report) as reports,
           (select coalesce(sum(version), 0)::int from progress_report) as versions,
           (select count(*)::int from observation) as observations,
           (select count(*)::int from audit_entry where outcome = 'DONE') as audit_entries,
           (select count(*)::int from idempotency_key) as keys,
           (select md5(string_agg(s::text, '|' order by s.target_id)) from standing s) as standings`);
}

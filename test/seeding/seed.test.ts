import { expect, it } from '@jest/globals';
import { SeededOverviewDocument } from '../generated/graphql.js';
import { startSeededApi } from '../support/seeded-api.js';

const api = startSeededApi();
const LEADER = 'zb_demo_leader';

const countOf = async (sql: string): Promise<number> => {
  const [row] = await api.em.execute<{ count: number }[]>(`select count(*)::int as count from ${sql}`);
  return row?.count ?? -1;
};

it.each([
  ['region', 11],
  ['department', 187],
  ['policy', 46],
  ['policy where not reviewed', 24],
  ["policy_draft where state = 'OPEN'", 24],
  ['measure', 364],
  ['target', 88],
  ['target_span', 126],
])('seeds every %s', async (table, count) => {
  expect(await countOf(table)).toBe(count);
});

it('keeps of every seeded span the very characters of its text', async () => {
  expect(
    await countOf(`source_span s join policy_text t on t.id = s.policy_text_id
      where substr(t.text, s.start + 1, s."end" - s.start) <> s.quote`),
  ).toBe(0);
});

it('gives the ten members of a group a duty each, beside the group', async () => {
  expect(
    await countOf(`responsibility r join department d on d.id = r.group_id where r.origin = 'GROUP'`),
  ).toBeGreaterThan(0);
  expect(
    await countOf(`(select measure_id, role from responsibility where origin = 'GROUP'
      group by measure_id, role, group_id having count(*) > 10) too_many`),
  ).toBe(0);
});

it('keeps what is read from unreviewed documents out of every table that counts', async () => {
  expect(await countOf('draft_item')).toBeGreaterThan(400);
  expect(await countOf("draft_item where state <> 'PENDING'")).toBe(0);
  expect(await countOf('policy p join measure m on m.policy_id = p.id where not p.reviewed')).toBe(0);
  expect(await countOf('policy p join target t on t.policy_id = p.id where not p.reviewed')).toBe(0);
});

it('marks all invented progress as demo, and invents none for what nobody answers for', async () => {
  expect(await countOf('progress_report')).toBeGreaterThan(100);
  expect(await countOf('progress_report where not is_demo')).toBe(0);
  expect(
    await countOf(`progress_report r where not exists (
      select from target t join target_measure m on m.target_id = t.id where t.indicator_id = r.indicator_id)`),
  ).toBe(0);
});

it('changes nothing when it seeds again', async () => {
  const tables = await api.em.execute<{ name: string }[]>(
    "select table_name as name from information_schema.tables where table_schema = 'public' order by 1",
  );
  const prints = async () => {
    const all: Record<string, unknown> = {};
    for (const { name } of tables) {
      const [row] = await api.em.execute(
        `select count(*)::int as count, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${name} t`,
      );
      all[name] = row;
    }
    return all;
  };
  const before = await prints();

  await api.seedAgain();

  expect(await prints()).toEqual(before);
});

it('counts every seeded target once, and the parts add up', async () => {
  const { data } = await api.run(SeededOverviewDocument, {}, LEADER);
  const overview = data?.overview;
  if (!overview) throw new Error('No overview');
  const sum = (parts: readonly { count?: number; total?: number }[]) =>
    parts.reduce((all, { count = 0, total = 0 }) => all + count + total, 0);

  const { past, later, undated } = overview.outsideHorizon;
  expect(overview.total + past + later + undated).toBe(88);
  for (const parts of [
    overview.byStatus,
    overview.byLight,
    overview.byPolicy,
    overview.byRegion,
    overview.byYear,
  ]) {
    expect(sum(parts)).toBe(overview.total);
  }
  expect(overview.isDemo).toBe(true);
});

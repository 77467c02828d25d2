import { expect, it } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Department } from '../../../src/features/department/department.entity.js';
import { partIn } from '../../../src/features/reporting/answerable.rules.js';
import { claimOf } from '../../../src/features/reporting/claim.read-model.js';
import { type ObligationRow, obligations } from '../../../src/features/reporting/obligations.read-model.js';
import { daysLate, obligationState, type Said } from '../../../src/features/reporting/obligations.rules.js';
import { addDays } from '../../../src/shared/dates.js';
import { globalId } from '../../../src/shared/ids.js';
import { type Page, page } from '../../../src/shared/page.js';
import { DepartmentReportingDocument, MyWorkDocument } from '../../generated/graphql.js';
import { SEEDED_TODAY, startSeededApi } from '../../support/seeded-api.js';

const api = startSeededApi();

/** Every obligation of the seeded city on a day. */
async function allOn(today: string): Promise<ObligationRow[]> {
  const asking = { today, timeZone: 'Asia/Shanghai', horizon: { from: 2025, to: 2030 } };
  const nothing = {
    departmentUuids: null,
    regionUuid: null,
    indicatorUuid: null,
    policyUuid: null,
    states: null,
    escalation: null,
  };
  const found: ObligationRow[] = [];
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo }: Page<ObligationRow> = await page<ObligationRow>(
      api.em,
      obligations(asking, nothing),
      {
        first: 100,
        after,
      },
    );
    found.push(...edges.map(({ node }) => node));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return found;
  }
}

it('gives the demo bureau of industry work that makes sense', async () => {
  const key = 'zb_demo_industry';
  const { data } = await api.run(MyWorkDocument, { first: 50 }, key);
  const nodes = data?.myWork.edges.map(({ node }) => node) ?? [];
  const { id } = await api.em.findOneOrFail(Department, { key: '苏州市工业和信息化局' });
  const department = globalId('Department', id);

  expect(nodes.length).toBeGreaterThan(5);
  expect(nodes.every(({ departments }) => departments.some(({ id }) => id === department))).toBe(true);
  expect(nodes.every(({ known }) => known?.targets.edges.length)).toBe(true);
  expect(nodes.some(({ known }) => known?.latest)).toBe(true);
  expect(nodes.every(({ dueOn, state }) => state !== 'LATE' || dueOn < SEEDED_TODAY)).toBe(true);

  const { data: figures } = await api.run(DepartmentReportingDocument, { id: department }, key);
  expect(Number(figures?.department?.reporting?.completeness)).toBeGreaterThan(0.5);
});

it('lets report whom it names, and nobody else', async () => {
  const series = new Map(
    (await allOn(SEEDED_TODAY)).map((row) => [`${row.indicatorUuid} ${row.regionUuid}`, row]),
  );
  const named = [...new Set([...series.values()].flatMap(({ departmentUuids }) => departmentUuids))].slice(
    0,
    25,
  );
  let reporting = 0;
  for (const row of series.values()) {
    for (const departmentId of named) {
      const reports = (await partOf(api.em, departmentId, row)) === 'REPORTS';
      expect({ row, departmentId, reports }).toEqual({
        row,
        departmentId,
        reports: row.departmentUuids.includes(departmentId),
      });
      reporting += Number(reports);
    }
  }
  expect(series.size).toBeGreaterThan(30);
  expect(reporting).toBeGreaterThan(30);
}, 120_000);

async function partOf(em: EntityManager, departmentId: string, { indicatorUuid, regionUuid }: ObligationRow) {
  const where = { departmentId, indicatorId: indicatorUuid, regionId: regionUuid, today: SEEDED_TODAY };
  const { leads, successors, ...claim } = await claimOf(em, where);
  if (successors.length > 0) return 'DISSOLVED';
  const [places] = await em.execute<{ of: string; parent: string | null }[]>(
    `select d.region_id as of, g.parent_id as parent from department d, region g where d.id = ? and g.id = ?`,
    [departmentId, regionUuid],
  );
  const region = { id: regionUuid, parentId: places?.parent ?? null };
  return partIn({ ...claim, departmentRegionId: places?.of ?? '', region, isLed: leads.length > 0 });
}

it.each([SEEDED_TODAY, '2026-04-10', '2025-07-20'])('decides by the rules on %s', async (today) => {
  const said = await api.em.execute<(Said & { key: string })[]>(
    `select r.indicator_id || ' ' || r.region_id || ' ' || r.period as key,
            array_agg(case when (r.decided_at at time zone 'Asia/Shanghai')::date <= ?::date then r.state
                           else 'SUBMITTED' end order by r.revision) as states,
            min((r.submitted_at at time zone 'Asia/Shanghai')::date)::text as "firstOn"
       from progress_report r
      where r.withdrawn_at is null and (r.submitted_at at time zone 'Asia/Shanghai')::date <= ?::date
      group by 1`,
    [today, today],
  );
  const saidOf = new Map(said.map((each) => [each.key, each]));
  const rows = await allOn(today);

  expect(new Set(rows.map(({ state }) => state)).size).toBeGreaterThan(1);
  for (const { key, period, periodEndsOn, dueOn, state, daysLate: late } of rows) {
    const of: Said = saidOf.get(key) ?? { states: [], firstOn: null };
    expect({ key, period, dueOn, state, late }).toEqual({
      key,
      period,
      dueOn: addDays(periodEndsOn, 15),
      state: obligationState({ dueOn, today }, of),
      late: daysLate({ dueOn, today }, of),
    });
  }
});

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Department } from '../../../src/features/department/department.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import {
  ReformedDocument,
  ReformedDutiesDocument,
  ReformedWorkDocument,
  ReformFiguresDocument,
  type ReformFiguresQueryVariables,
  SubmitProgressDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aSuccession } from '../../support/builders/department.js';
import { aDuty, aMeasure } from '../../support/builders/measure.js';
import { aTarget } from '../../support/builders/target.js';
import { aReformableCity, idOf, type ReformableCity, reformer, shared } from '../../support/reforming.js';

const api = startApi();
let [city, editor, leader]: [ReformableCity | null, string, string] = [null, '', ''];
const reform = reformer(api, () => editor);
const here = (): ReformableCity => {
  if (!city) throw new Error('Not made');
  return city;
};
beforeAll(async () => {
  editor = (await anAccount(api.em, { roles: ['EDITOR'] })).key;
  leader = (await anAccount(api.em, { roles: ['LEADER'] })).key;
});
beforeEach(async () => {
  city = await aReformableCity(api.em);
});

/** What figures count for departments, and what their lists hold. */
async function figures(variables: ReformFiguresQueryVariables = {}) {
  const { data } = await api.run(ReformFiguresDocument, variables, leader);
  const of = ({ id }: Department) => {
    const tally = data?.overview.byDepartment.find(
      ({ department }) => department?.id === globalId('Department', id),
    );
    expect(tally?.targets.totalCount ?? 0).toBe(tally?.total ?? 0);
    return tally?.targets.edges.map(({ node }) => node.id).sort() ?? [];
  };
  return { of, data };
}
const ids = (...stated: { target: { id: string } }[]) =>
  stated.map(({ target }) => idOf.target(target)).sort();

it('gives each successor what it is named for, in figures, lists and work, and leaves earlier days as they were', async () => {
  const { old, first, second, partner, one, two, third, owned } = here();
  const before = await figures({ asOf: '2025-11-30' });
  expect(before.of(old)).toEqual(ids(one, two, third));

  const answer = await reform(old, { reform: { split: shared(here()) } });

  expect(answer?.errors).toEqual([]);
  expect(answer?.reform).toMatchObject({
    dryRun: false,
    kind: 'SPLIT',
    ends: true,
    dutyCount: 3,
    indicatorCount: 1,
    leftOverCount: 0,
  });
  const now = await figures();
  expect([old, first, second, partner].map(now.of)).toEqual([[], ids(one), ids(two, third), ids(third)]);
  for (const [body, count] of [
    [old, 0],
    [first, 1],
    [second, 2],
  ] as const) {
    const { data } = await figures({ department: idOf.department(body) });
    expect([data?.of.total, data?.targets.totalCount]).toEqual([count, count]);
    const listed = (await api.run(ReformedDocument, { id: idOf.department(body) })).data?.department;
    expect(listed?.targets.edges.length).toBe(count);
  }
  expect((await figures({ asOf: '2025-11-30' })).data).toEqual(before.data);
  const then = await figures({ asOf: '2025-11-30', department: idOf.department(old) });
  expect([then.data?.of.total, then.data?.targets.totalCount]).toEqual([3, 3]);
  // What had been recorded by then knows of no reform.
  expect((await figures({ asOf: '2026-01-14', knownAt: '2026-01-14T00:00:00Z' })).of(old)).toEqual(
    ids(one, two, third),
  );
  // From its day on it counts, whichever day is looked at.
  expect((await figures({ asOf: '2025-12-01' })).of(second)).toEqual(ids(two, third));

  const text = await api.run(ReformedDutiesDocument, { id: idOf.measure(one.measure) });
  expect(text.data?.measure?.duties).toEqual([
    {
      name: old.name,
      department: { id: idOf.department(old) },
      answeredBy: [{ id: idOf.department(first) }],
    },
  ]);
  const work = async (body: Department) => {
    const { key } = await anAccount(api.em, { departments: [body] });
    const { data } = await api.run(ReformedWorkDocument, { first: 100 }, key);
    return new Set(data?.myWork.edges.map(({ node }) => node.indicator.id));
  };
  expect(await work(first)).toEqual(new Set([idOf.indicator(one.indicator), idOf.indicator(owned)]));
  expect(await work(second)).toEqual(new Set([idOf.indicator(two.indicator)]));
  expect(await work(old)).toEqual(new Set());
});

it('lets successors report, each its own, and the department no more', async () => {
  const { old, first, second, region, one, two } = here();
  await reform(old, { reform: { split: shared(here()) } });
  const submit = async (body: Department, { indicator }: typeof one) => {
    const { key } = await anAccount(api.em, { departments: [body] });
    const input = {
      indicatorId: idOf.indicator(indicator),
      regionId: globalId('Region', region.id),
      period: '2025-Q4',
      value: '40',
      idempotencyKey: randomUUID(),
    };
    const { data } = await api.run(SubmitProgressDocument, { input }, key);
    return data?.submitProgress.errors.map(({ code }) => code);
  };

  expect(await submit(old, one)).toEqual(['DEPARTMENT_DISSOLVED']);
  expect(await submit(second, one)).toEqual(['NOT_RESPONSIBLE']);
  expect(await submit(first, one)).toEqual([]);
  expect(await submit(first, two)).toEqual(['NOT_RESPONSIBLE']);
  expect(await submit(second, two)).toEqual([]);
});

it('lets a department go on with what it keeps, and gives the rest to one', async () => {
  const { old, first, office, one, two, third } = here();
  const keeps = { departmentId: idOf.department(old), measureIds: [idOf.measure(one.measure)] };
  const split = { shares: [keeps], restTo: idOf.department(first) };

  const answer = await reform(old, { reform: { split } });

  expect(answer?.reform).toMatchObject({ kind: 'SPLIT', ends: false, dutyCount: 2, indicatorCount: 1 });
  const now = await figures();
  expect([old, first].map(now.of)).toEqual([ids(one), ids(two, third)]);
  const listed = (await api.run(ReformedDocument, { id: idOf.department(old) })).data?.department;
  expect(listed?.successors).toEqual([]);
  // It goes on, and whoever speaks for it does.
  const work = await api.run(ReformedWorkDocument, { first: 100 }, office.key);
  expect(new Set(work.data?.myWork.edges.map(({ node }) => node.indicator.id))).toEqual(
    new Set([idOf.indicator(one.indicator)]),
  );
});

it('follows a function from reform to reform, and back', async () => {
  const { old, first, second, one } = here();
  const keeps = (body: Department) => ({ shares: [share(body)], restTo: idOf.department(body) });
  const share = (body: Department) => ({ departmentId: idOf.department(body), measureIds: [] as string[] });
  const give = (from: Department, to: Department, on: string) => {
    const moved = { ...share(to), measureIds: [idOf.measure(one.measure)] };
    return reform(from, { on, reform: { split: { ...keeps(from), shares: [moved] } } });
  };
  await give(old, first, '2025-10-01');
  await give(first, second, '2025-11-01');
  const sameDay = await give(second, first, '2025-11-01');
  expect(sameDay?.errors.map(({ code }) => code)).toEqual(['REFORM_OUT_OF_ORDER']);
  await give(second, old, '2025-12-01');

  const holders = [];
  for (const asOf of ['2025-09-30', '2025-10-31', '2025-11-30', '2025-12-01']) {
    const then = await figures({ asOf });
    holders.push(
      [old, first, second].filter((body) => then.of(body).includes(ids(one)[0] ?? '')).map(({ id }) => id),
    );
  }
  expect(holders).toEqual([[old.id], [first.id], [second.id], [old.id]]);
  expect((await figures()).of(old)).toContain(ids(one)[0]);
});

it('finds whom duties go to that documents name after the reform', async () => {
  const { old, first, second, policy, region, one } = here();
  await reform(old, { reform: { split: shared(here()) } });
  // A new version of a text writes its duties anew: they go where the measure went.
  await api.em.execute('delete from responsibility where measure_id = ?', [one.measure.id]);
  await aDuty(api.em, { measure: one.measure, department: old });
  // Of a measure that nobody shared out, no successor is left out.
  const measure = await aMeasure(api.em, { policy, duties: [old] });
  const target = await aTarget(api.em, { policy, region, measures: [measure] });

  const now = await figures();
  expect([old, first, second].map((body) => now.of(body).includes(idOf.target(target)))).toEqual([
    false,
    true,
    true,
  ]);
  expect([old, first, second].map((body) => now.of(body).includes(ids(one)[0] ?? ''))).toEqual([
    false,
    true,
    false,
  ]);

  // And on, where a successor is succeeded itself.
  const { successor } = await aSuccession(api.em, { predecessor: first, happenedOn: '2025-12-20' });
  const later = await figures();
  expect(later.of(await successor.loadOrFail())).toEqual([...ids(one), idOf.target(target)].sort());
  expect(later.of(first)).toEqual([]);
});

it('refuses what is left over, one by one, and writes nothing', async () => {
  const { old, first, one, two, third, owned } = here();
  const given = { departmentId: idOf.department(first), measureIds: [idOf.measure(two.measure)] };
  const dissolve = { shares: [given, { departmentId: idOf.department(here().second) }] };

  const answer = await reform(old, { reform: { dissolve } });

  expect(answer?.reform).toBeNull();
  expect(answer?.errors.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['DUTY_LEFT_OVER', 'input.reform.dissolve'],
    ['DUTY_LEFT_OVER', 'input.reform.dissolve'],
    ['INDICATOR_LEFT_OVER', 'input.reform.dissolve'],
  ]);
  const words = answer?.errors.map(({ message }) => message).join() ?? '';
  for (const id of [idOf.measure(one.measure), idOf.measure(third.measure), idOf.indicator(owned)])
    expect(words).toContain(id);
  expect((await figures()).of(old)).toEqual(ids(one, two, third));
});

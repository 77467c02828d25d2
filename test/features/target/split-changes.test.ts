import { beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { ObligationsDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { planning } from '../../support/planning.js';
import { aTotal } from '../../support/totals.js';

// Today is 2026-01-15.
const api = startApi();
const { adjustmentOf, adjustTarget, cancellationOf, cancelTarget, split, splitOf, splitTarget } =
  planning(api);

let key = '';
beforeAll(async () => {
  key = (await anAccount(api.em, { roles: ['EDITOR'] })).key;
});

describe('what changes', () => {
  it('a split anew keeps a part and what it promised first, and ends one that is named no more', async () => {
    const { target, east, west, south } = await aTotal(api.em);
    const first = await splitTarget(
      splitOf(target, [
        [east, '60'],
        [west, '40'],
      ]),
      key,
    );
    const anew = splitOf(
      target,
      [
        [east, '70'],
        [south, '30'],
      ],
      { expectedVersion: 1 },
    );

    const { target: done, errors } = (await splitTarget(anew, key)) ?? {};

    expect(errors).toEqual([]);
    expect(done?.parts).toMatchObject([
      {
        id: first?.target?.parts[0]?.id,
        version: 1,
        inForce: { statement: '≥70家' },
        firstPromise: { statement: '≥60家' },
      },
      { version: 0, inForce: { statement: '≥30家' } },
    ]);
    const ended = first?.target?.parts[1]?.id.slice('target_'.length);
    const [row] = await api.em.execute('select cancelled_at from target where id = ?', [ended ?? '']);
    expect(row?.cancelled_at).toBeTruthy();
    const none = await splitTarget(splitOf(target, [], { expectedVersion: 2 }), key);
    expect(none?.target).toMatchObject({ version: 3, parts: [] });
  });

  it('an adjustment of the whole takes its parts along, and none that no longer come to it', async () => {
    const { target, east, west } = await aTotal(api.em);
    await splitTarget(
      splitOf(target, [
        [east, '60'],
        [west, '40'],
      ]),
      key,
    );
    const adjust = (fields: object) =>
      adjustTarget(adjustmentOf(target, { expectedVersion: 1, ...fields }), key);

    expect((await adjust({ value: '120' }))?.errors).toMatchObject([
      {
        code: 'PARTS_MISS_WHOLE',
        path: ['input', 'parts'],
        message: expect.stringContaining('合计 100家，与总目标 120家 相差 20家'),
      },
    ]);
    const { parts } = splitOf(target, [
      [east, '70'],
      [west, '50'],
    ]);
    expect((await adjust({ value: '120', dueOn: '2028-12-31', parts }))?.errors).toEqual([]);
    expect((await split(target, key))?.parts).toMatchObject([
      { inForce: { statement: '≥70家', dueOn: '2028-12-31' }, firstPromise: { statement: '≥60家' } },
      { inForce: { statement: '≥50家', dueOn: '2028-12-31' } },
    ]);
    // A deadline alone moves them all, and what falls to each stays.
    expect((await adjust({ expectedVersion: 2, dueOn: '2029-12-31' }))?.errors).toEqual([]);
    expect((await split(target, key))?.parts).toMatchObject([
      { inForce: { statement: '≥70家', dueOn: '2029-12-31' } },
      { inForce: { statement: '≥50家', dueOn: '2029-12-31' } },
    ]);
  });

  it('a cancellation ends the parts with the whole', async () => {
    const { target, east, west } = await aTotal(api.em);
    await splitTarget(
      splitOf(target, [
        [east, '60'],
        [west, '40'],
      ]),
      key,
    );
    expect((await cancelTarget(cancellationOf(target, { expectedVersion: 1 }), key))?.errors).toEqual([]);
    const live = await api.em.execute('select from target where part_of_id = ? and cancelled_at is null', [
      target.id,
    ]);
    expect(live).toHaveLength(0);
  });
});

it('asks of a division for its part from the period of the split on', async () => {
  const { target, city, east, west, indicator } = await aTotal(api.em, {
    indicator: await anIndicator(api.em, { cadence: 'MONTHLY' }),
  });
  await splitTarget(
    splitOf(target, [
      [east, '60'],
      [west, '40'],
    ]),
    key,
  );
  const { key: leader } = await anAccount(api.em, { roles: ['LEADER'] });
  const asked = async (region: { id: string }) => {
    const filter = { indicator: globalId('Indicator', indicator.id), region: globalId('Region', region.id) };
    const { data } = await api.run(ObligationsDocument, { first: 100, filter }, leader);
    return data?.obligations.edges.map(({ node }) => node.period);
  };
  expect(await asked(city)).toContain('2025-12');
  // January 2026 is in course: nothing of a division is due yet.
  expect(await asked(east)).toEqual([]);
});

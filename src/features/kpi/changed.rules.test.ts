import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LIGHT_OF, STATUSES, type Status } from '../target/target.rules.js';
import { type ChangedKind, compare, kindCounts, lightChanges, type Stood } from './changed.rules.js';

const some = (status: Status, fields: Partial<Stood> = {}): Stood => ({
  status,
  stale: false,
  overdue: false,
  counted: true,
  ...fields,
});

const kindsOf = (since: Stood | null, until: Stood | null, promised: string[] = []) =>
  compare(
    { since: new Map(since ? [['a', since]] : []), until: new Map(until ? [['a', until]] : []) },
    new Set(promised),
  ).map(({ kinds }) => kinds);

describe('what became of a target', () => {
  it.each<[ChangedKind[], Stood | null, Stood | null]>([
    [[], some('ON_TRACK'), some('ON_TRACK')],
    [[], some('NO_DATA'), some('ON_TRACK')],
    [['TURNED_YELLOW'], some('ON_TRACK'), some('AT_RISK')],
    [['TURNED_YELLOW'], some('OFF_TRACK'), some('AT_RISK')],
    [['TURNED_RED'], some('AT_RISK'), some('OFF_TRACK')],
    [[], some('OFF_TRACK'), some('MISSED')],
    [['RETURNED_TO_GREEN'], some('OFF_TRACK'), some('ON_TRACK')],
    [['ACHIEVED', 'RETURNED_TO_GREEN'], some('AT_RISK'), some('ACHIEVED')],
    [['ACHIEVED'], some('ON_TRACK'), some('ACHIEVED')],
    [['TURNED_RED', 'BECAME_OVERDUE'], some('AT_RISK'), some('MISSED', { overdue: true })],
    [[], some('MISSED', { overdue: true }), some('MISSED', { overdue: true })],
    [['BECAME_STALE'], some('NO_DATA'), some('NO_DATA', { stale: true })],
    [['WITHDRAWN'], some('AT_RISK'), null],
    [['TURNED_RED'], null, some('OFF_TRACK')],
  ])('is %j from %j to %j', (kinds, since, until) => {
    expect(kindsOf(since, until)).toEqual([kinds]);
  });

  it('is that it was promised, where it still stands', () => {
    expect(kindsOf(some('NO_DATA'), some('NO_DATA'), ['a'])).toEqual([['NEWLY_PROMISED']]);
    expect(kindsOf(some('NO_DATA'), null, ['a'])).toEqual([['WITHDRAWN']]);
  });

  it('is told of those alone that count on one of the days', () => {
    const uncounted = some('ON_TRACK', { counted: false });
    expect(kindsOf(uncounted, some('AT_RISK', { counted: false }))).toEqual([]);
    expect(kindsOf(uncounted, some('AT_RISK'))).toEqual([['TURNED_YELLOW']]);
  });
});

const aDay = fc.array(
  fc.option(
    fc.record({
      status: fc.constantFrom(...STATUSES),
      stale: fc.boolean(),
      overdue: fc.boolean(),
      counted: fc.boolean(),
    }),
    { nil: null },
  ),
  { minLength: 12, maxLength: 12 },
);
const dayOf = (stood: readonly (Stood | null)[]) =>
  new Map(stood.flatMap((each, at) => (each ? [[`${at}`, each] as const] : [])));

it('of every light, what is there is what was there, with who came and without who went', () => {
  fc.assert(
    fc.property(aDay, aDay, (before, after) => {
      const [since, until] = [dayOf(before), dayOf(after)];
      const compared = compare({ since, until }, new Set());
      for (const change of lightChanges(compared)) {
        const counted = (day: ReadonlyMap<string, Stood>) =>
          [...day.values()].filter((each) => each.counted && LIGHT_OF[each.status] === change.light).length;
        expect([change.since, change.until]).toEqual([counted(since), counted(until)]);
        expect(change.until - change.since).toBe(change.entered - change.left);
      }
      for (const { kind, count } of kindCounts(compared))
        expect(count).toBe(compared.filter(({ kinds }) => kinds.includes(kind)).length);
    }),
  );
});

it('nothing becomes of anything between a day and itself', () => {
  fc.assert(
    fc.property(aDay, (stood) => {
      const day = dayOf(stood);
      const compared = compare({ since: day, until: day }, new Set());
      expect(compared.flatMap(({ kinds }) => kinds)).toEqual([]);
      expect(lightChanges(compared).flatMap(({ entered, left }) => [entered, left])).toEqual(
        Array(8).fill(0),
      );
    }),
  );
});

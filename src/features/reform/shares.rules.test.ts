import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { followed, shareOut } from './shares.rules.js';

const shares = (departmentUuid: string, ...ids: string[]) => ({ departmentUuid, ids });

it.each([
  [
    'each to whom it is given',
    [shares('A', 'm1'), shares('B', 'm2', 'i1')],
    null,
    { m1: 'A', m2: 'B', i1: 'B' },
    [],
  ],
  ['the rest to whom the rest goes', [shares('A', 'm1')], 'B', { m1: 'A', m2: 'B', i1: 'B' }, []],
  ['to nobody what is left over', [shares('A', 'm1')], null, { m1: 'A', m2: null, i1: null }, []],
  [
    'nothing that is not held',
    [shares('A', 'm9')],
    'B',
    { m1: 'B', m2: 'B', i1: 'B' },
    [{ id: 'm9', fault: 'NOT_HELD' }],
  ],
  [
    'once what is given twice',
    [shares('A', 'm1'), shares('B', 'm1', 'm2', 'i1')],
    null,
    { m1: 'A', m2: 'B', i1: 'B' },
    [{ id: 'm1', fault: 'GIVEN_TWICE' }],
  ],
])('gives %s', (_, given, restTo, goesTo, faults) => {
  const out = shareOut(['m1', 'm2', 'i1'], { shares: given, restTo });
  expect([Object.fromEntries(out.goesTo), out.faults]).toEqual([goesTo, faults]);
});

it('gives away all that is held, and nothing else, however it is shared', () => {
  const ids = fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']);
  fc.assert(
    fc.property(
      ids,
      fc.array(fc.record({ departmentUuid: fc.constantFrom('X', 'Y', 'Z'), ids })),
      (held, given) => {
        const { goesTo, faults } = shareOut(held, { shares: given, restTo: null });
        expect([...goesTo.keys()]).toEqual(held);
        const named = given.flatMap((share) => share.ids);
        const placed = [...goesTo.values()].filter((to) => to !== null).length;
        expect(placed + faults.length).toBe(named.length);
      },
    ),
  );
});

it.each([
  ['stay', false, ['A', 'B'], 'X'],
  ['follow an only successor', true, ['A'], 'A'],
  ['speak for nobody where there are several', true, ['A', 'B'], null],
])('lets accounts %s', (_, ends, successors, to) => {
  expect(followed({ departmentUuid: 'X', ends, successors })).toBe(to);
});

import { expect, it } from '@jest/globals';
import { accountOf, groupsIn, isToken, type LinkKind } from './claims.rules.js';

it.each<[unknown, string[]]>([
  [undefined, []],
  ['督查室', ['督查室']],
  [
    ['a', 1, null, 'b'],
    ['a', 'b'],
  ],
  [{ a: 1 }, []],
])('of %j the groups are %j', (claim, groups) => {
  expect(groupsIn(claim)).toEqual(groups);
});

it('looks at no more groups than it can ask about', () => {
  expect(groupsIn(Array.from({ length: 1000 }, String))).toHaveLength(200);
});

it.each([
  ['eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.', true],
  ['eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln', true],
  ['zb_demo_leader', false],
  ['a.b.c', false],
  ['eyJhbGciOiJub25lIn0', false],
])('%s is a token: %s', (text, is) => {
  expect(isToken(text)).toBe(is);
});

const link = (kind: LinkKind, accountId: string) => ({ kind, accountId });
it.each([
  [[], null],
  [[link('GROUP', 'a')], 'a'],
  [[link('GROUP', 'a'), link('GROUP', 'a')], 'a'],
  [[link('GROUP', 'a'), link('GROUP', 'b')], 'SEVERAL'],
  [[link('GROUP', 'a'), link('SUBJECT', 'b')], 'b'],
])('%j stand for %s', (links, account) => {
  expect(accountOf(links)).toBe(account);
});

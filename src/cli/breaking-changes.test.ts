import { expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { breakingChanges } from './breaking-changes.js';

const TODAY = '2027-01-01';
const before = `
  type Query { targets(text: String, old: Int @deprecated(reason: "Use text. Goes on 2026-12-31")): [Target!]! }
  type Target {
    quantity: String!
    light: Light
    value: Float @deprecated(reason: "Use quantity. Goes on 2026-12-31")
    rank: Rank @deprecated(reason: "Nobody is ranked. Goes on 2027-01-01")
    score: Int @deprecated(reason: "Goes on 2027-06-30")
    note: String @deprecated(reason: "some day")
  }
  type Rank { place: Int }
  enum Light { RED GREEN GREY @deprecated(reason: "Goes on 2026-12-31") }
`;
const changes = (...edits: [from: string, to: string][]) => {
  const after = edits.reduce((text, [from, to]) => text.replace(from, to), before);
  return breakingChanges(buildSchema(before), buildSchema(after), TODAY).map(
    ({ description }) => description,
  );
};
const without = (line: RegExp): [string, string] => [line.exec(before)?.[0] ?? 'no such line', ''];

it('lets a schema grow', () => {
  expect(changes(['light: Light', 'light: Light, since: String'], ['RED GREEN', 'RED YELLOW GREEN'])).toEqual(
    [],
  );
});

it.each([
  ['a field', without(/ quantity: String!\n/), 'Target.quantity was removed.'],
  ['a value', ['RED GREEN', 'RED'], 'GREEN was removed from enum type Light.'],
  ['an argument', ['text: String, ', ''], 'Query.targets arg text was removed.'],
  [
    'a stricter type',
    ['text: String', 'text: String!'],
    'Query.targets arg text has changed type from String to String!.',
  ],
  [
    'a looser answer',
    ['quantity: String!', 'quantity: String'],
    'Target.quantity changed type from String! to String.',
  ],
  ['what was deprecated without a day', without(/ note: .*\n/), 'Target.note was removed.'],
  ['what was deprecated for a later day', without(/ score: .*\n/), 'Target.score was removed.'],
] as [string, [string, string], string][])('refuses the loss of %s', (_, edit, change) => {
  expect(changes(edit)).toEqual([change]);
});

it('lets go what was deprecated until a day that has come, with the type that it alone led to', () => {
  expect(
    changes(
      without(/ value: .*\n/),
      without(/ rank: .*\n/),
      without(/ type Rank .*\n/),
      without(/, old: Int @\w+\([^)]*\)/),
      without(/ GREY @\w+\([^)]*\)/),
    ),
  ).toEqual([]);
});

import { expect, it } from '@jest/globals';
import { buildSchema, execute, type GraphQLError, parse, validate } from 'graphql';
import { Day } from '../shared/scalars.js';
import { argumentOf } from './argument-of.js';

const schema = buildSchema(`
  scalar Date
  input Span { from: Date, days: [Date!] }
  type Query { count(on: Date, span: Span): Int }
`);
Object.assign(schema.getType('Date') ?? {}, Day.toConfig());

const ofVariable = async (type: string, value: unknown): Promise<readonly GraphQLError[]> => {
  const document = parse(`query Q($given: ${type}) { count }`);
  return (await execute({ schema, document, variableValues: { given: value } })).errors ?? [];
};
const ofLiteral = async (args: string) => validate(schema, parse(`{ count(${args}) }`));

it.each([
  ['a variable', ofVariable('Date', 'soon'), ['given']],
  ['a field of one', ofVariable('Span', { from: 'soon' }), ['given', 'from']],
  ['a field that is no text', ofVariable('Span', { from: 2026 }), ['given', 'from']],
  ['a field of a text that looks like a place', ofVariable('Span', { from: ' at "x"; ' }), ['given', 'from']],
  ['an item in one', ofVariable('Span', { days: ['2026-01-01', 'soon'] }), ['given', 'days', '1']],
  ['a literal', ofLiteral('on: "soon"'), ['on']],
  ['a literal in an input', ofLiteral('span: { from: "soon" }'), ['from']],
  ['a literal that is no text', ofLiteral('span: { from: 2026 }'), ['from']],
  ['a literal in a list', ofLiteral('span: { days: ["2026-01-01", "soon"] }'), ['days']],
])('names %s', async (_, errors, argument) => {
  expect((await errors).map(argumentOf)).toEqual([argument]);
});

it('names nothing where nothing is to be known', () => {
  expect(argumentOf(new Error('Variable "$x" '))).toEqual([]);
});

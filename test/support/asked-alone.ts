import { expect } from '@jest/globals';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { createSchema } from '../../src/schema.js';
import type { Api } from './api.js';

/** Each field of a type; of those that are objects each field in turn, with all the leaves below it. */
export async function selectionsOf(type: string): Promise<string[]> {
  const schema = await createSchema();
  return fieldsOf(schema.getType(type)).flatMap((field) => {
    const inner = fieldsOf(getNamedType(field.type));
    if (inner.length === 0) return [field.name];
    return inner.map((each) => `${field.name} { ${each.name}${leavesOf(each)} }`);
  });
}

/** What a query answers that is put together as it is asked, and so has no typed operation. */
export async function ask(api: Api, query: string, key: string) {
  const headers = { authorization: `Bearer ${key}` };
  const answer = await api.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
  const { data, errors } = answer.json();
  expect(errors).toBeUndefined();
  return data;
}

function leavesOf({ type }: GraphQLField<unknown, unknown>): string {
  if (!isObjectType(getNamedType(type))) return '';
  const leaves = fieldsOf(getNamedType(type)).filter((field) => !isObjectType(getNamedType(field.type)));
  return ` { __typename ${leaves.map(({ name }) => name).join(' ')} }`;
}

const fieldsOf = (type: unknown): GraphQLField<unknown, unknown>[] =>
  isObjectType(type as GraphQLObjectType)
    ? Object.values((type as GraphQLObjectType).getFields()).filter(
        ({ args }) => !args.some(isRequiredArgument),
      )
    : [];

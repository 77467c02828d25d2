import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isInputObjectType } from 'graphql';

/** A dry run writes nothing, and so may come without. */
const UNKEYED_WHERE_DRY = ['importPolicy'];

it('has no mutation that could not be sent again by its key', () => {
  const sdl = readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8');
  const mutations = Object.values(buildSchema(sdl).getMutationType()?.getFields() ?? {});
  const typeOfKey = mutations.map(({ name, args }) => {
    const [input] = args.map(({ type }) => getNamedType(type));
    const key = isInputObjectType(input) ? input.getFields().idempotencyKey : null;
    return [name, key ? String(key.type) : null];
  });

  expect(typeOfKey.length).toBeGreaterThan(15);
  for (const [name, type] of typeOfKey) {
    const wanted = UNKEYED_WHERE_DRY.includes(name ?? '') ? 'String' : 'String!';
    expect([name, type]).toEqual([name, wanted]);
  }
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { startSeededApi } from '../support/seeded-api.js';

const api = startSeededApi();
const FOLDER = 'schema/examples';

const queries = readdirSync(FOLDER).flatMap((file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  const { definitions } = parse(text);
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION &&
    definition.operation === 'query' &&
    // What needs an id is asked where there is one: test/features/importing/story.test.ts.
    !definition.variableDefinitions?.length
      ? [{ file, text, name: definition.name?.value }]
      : [],
  );
});

it.each(queries)('$file: $name answers on the seeded data', async ({ text, name }) => {
  const { body } = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: 'Bearer zb_demo_leader' },
    payload: { query: text, operationName: name },
  });
  const { data, errors } = JSON.parse(body);

  expect(errors).toBeUndefined();
  for (const [field, answer] of Object.entries(data)) {
    expect([field, Array.isArray(answer) ? answer.length : answer]).not.toEqual([field, null]);
    if (answer && typeof answer === 'object' && 'edges' in answer) expect(answer.edges).not.toHaveLength(0);
  }
});

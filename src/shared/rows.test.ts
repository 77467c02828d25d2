import { expect, it } from '@jest/globals';
import { statement } from './rows.js';

it('names a text by what it says, and stops naming before a connection holds too many', () => {
  const first = statement('list', 'select 1');
  expect(first.name).toMatch(/^list\.[0-9a-f]{16}$/);
  expect(statement('list', 'select 2').name).not.toBe(first.name);

  const named = Array.from({ length: 600 }, (_, at) => statement('list', `select ${at + 3}`)).filter(
    ({ name }) => name,
  );
  expect(named).toHaveLength(498);
  expect(statement('list', 'select 1')).toEqual(first);
});

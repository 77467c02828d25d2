import { expect, it } from '@jest/globals';
import { asDecided, type ItemRow, type Sent } from './items';

const row = (id: string, readAt: number): ItemRow => ({ id, readAt, state: 'PENDING' }) as ItemRow;

it.each<[string, Sent, number, string]>([
  ['as it was read where nothing was decided', {}, 1, 'PENDING'],
  ['as decided while that is not answered', { a: { state: 'ACCEPTED', version: null } }, 1, 'ACCEPTED'],
  ['as decided until the list was read after it', { a: { state: 'CHANGED', version: 4 } }, 3, 'CHANGED'],
  ['as the list says that was read after it', { a: { state: 'REJECTED', version: 4 } }, 4, 'PENDING'],
  ['as it was read where another was decided', { b: { state: 'ACCEPTED', version: null } }, 1, 'PENDING'],
])('shows an item %s', (_, sent, readAt, state) => {
  expect(asDecided([row('a', readAt)], sent).map((each) => each.state)).toEqual([state]);
});

import { expect, it } from '@jest/globals';
import { column, dayColumn, orderOf } from './order.js';

const columns = { NAME: column('d.name', 'text'), DUE_ON: dayColumn('t.due_on') };
const last = [{ sql: 't.id', type: 'uuid' as const }];

it('sorts by what is asked, in that order, and then by what makes it total', () => {
  const order = orderOf(
    columns,
    [
      { field: 'DUE_ON', direction: 'DESC' },
      { field: 'NAME', direction: 'ASC' },
    ],
    last,
  );
  expect(order).toEqual([
    { sql: "coalesce(t.due_on, date '1000-01-01')", type: 'date', descending: true },
    { sql: 'd.name', type: 'text', descending: false },
    ...last,
  ]);
});

it('puts unknown days last when the early come first, too', () => {
  expect(orderOf(columns, [{ field: 'DUE_ON', direction: 'ASC' }], [])).toEqual([
    { sql: "coalesce(t.due_on, date '9999-12-31')", type: 'date', descending: false },
  ]);
});

it('takes a field named again by its first direction and place', () => {
  const order = orderOf(
    columns,
    [
      { field: 'NAME', direction: 'DESC' },
      { field: 'DUE_ON', direction: 'ASC' },
      { field: 'NAME', direction: 'ASC' },
    ],
    last,
  );
  expect(order.map(({ sql, descending }) => [sql, descending])).toEqual([
    ['d.name', true],
    ["coalesce(t.due_on, date '9999-12-31')", false],
    ['t.id', undefined],
  ]);
});

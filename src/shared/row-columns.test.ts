import { expect, it } from '@jest/globals';
import { asColumns, asJson } from './row-columns.js';

it('makes the columns of a select of a row', () => {
  expect(asColumns({ id: "'t_' || t.id", unit: 't.unit' })).toBe(`'t_' || t.id as "id", t.unit as "unit"`);
});

it('makes one JSON object of a row', () => {
  expect(asJson({ id: 't.id', unit: 't.unit' })).toBe(`json_build_object('id', t.id, 'unit', t.unit)`);
});

import { describe, expect, it } from '@jest/globals';
import { asColumns, asJson, asPart, nest } from './row-columns.js';

const columns = { id: "'t_' || t.id", unit: 't.unit', factor: 't.factor' };

describe('the columns that are asked for', () => {
  it.each([
    ['all of them', null, `'t_' || t.id as "id", t.unit as "unit", t.factor as "factor"`],
    ['by name', ['unit'], 't.unit as "unit"'],
    ['by what a field is made of', [['factor', 'unit'], 'unit'], 't.unit as "unit", t.factor as "factor"'],
    ['none', [[]], ''],
    ['all, where a field does not say', ['unit', 'spans'], asColumns(columns)],
  ])('are %s', (_, asked, sql) => {
    expect(asColumns(columns, asked)).toBe(sql);
  });
});

it('makes one JSON object of a row', () => {
  expect(asJson({ id: 't.id', unit: 't.unit' })).toBe(`json_build_object('id', t.id, 'unit', t.unit)`);
});

it('names the columns of a part so that nest finds them', () => {
  expect(asPart('lead', { exists: 'd.id is not null', columns, asked: ['unit'] })).toBe(
    'd.id is not null as "lead.", t.unit as "lead.unit"',
  );
  expect(asPart('policy', { columns, asked: ['unit'] })).toBe('t.unit as "policy.unit"');
  expect(asPart('policy', { columns, asked: [] })).toBe('true as "policy."');
});

it('nests each part of each row, null where there is none', () => {
  const rows = [
    {
      id: 'a',
      'lead.': true,
      'lead.name': '市数据局',
      'lead.note': null,
      'empty.': true,
      'always.unit': '家',
    },
    { id: 'b', 'lead.': false, 'lead.name': null, 'lead.note': null, 'empty.': false, 'always.unit': null },
  ];

  expect(nest(rows)).toMatchObject([
    { id: 'a', lead: { name: '市数据局', note: null }, empty: {}, always: { unit: '家' } },
    { id: 'b', lead: null, empty: null, always: { unit: null } },
  ]);
  expect(nest([])).toEqual([]);
});

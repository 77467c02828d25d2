import { expect, it } from '@jest/globals';
import { fullNameBeside, isBorneOn, overlap, type TimedName, takenBy } from './names.rules.js';

const named = (name: string, fields: Partial<TimedName> = {}): TimedName => ({
  name,
  kind: 'SHORT',
  validFrom: null,
  validTo: null,
  ...fields,
});
const days = (validFrom: string | null, validTo: string | null) => ({ validFrom, validTo });

it.each([
  [days(null, null), days(null, null), true],
  [days(null, '2024-01-01'), days('2024-01-01', null), false],
  [days(null, '2024-01-02'), days('2024-01-01', null), true],
  [days('2023-01-01', '2024-01-01'), days('2023-06-01', '2023-07-01'), true],
  [days('2023-01-01', '2024-01-01'), days('2025-01-01', '2026-01-01'), false],
  [days('2025-01-01', null), days(null, null), true],
])('%o and %o overlap: %s', (one, other, expected) => {
  expect([overlap(one, other), overlap(other, one)]).toEqual([expected, expected]);
});

it('is borne on its first day and not on its last', () => {
  const name = days('2024-01-01', '2025-01-01');
  const borne = ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'].map((day) => isBorneOn(name, day));
  expect(borne).toEqual([false, true, true, false]);
});

it.each([
  ['市低空办', '市低空办', true],
  ['市委办<低空办>', '市委办（低空办）', true],
  ['市 低空办', '市低空办', true],
  ['市低空局', '市低空办', false],
])('%s reads as %s: %s', (name, known, expected) => {
  expect(takenBy(named(name), [named(known)]) !== undefined).toBe(expected);
});

it('may be borne by another on other days', () => {
  const known = named('市数据局', days('2024-01-01', null));
  expect(takenBy(named('市数据局', days(null, '2024-01-01')), [known])).toBeUndefined();
});

it('allows one full name on a day, and any number of others', () => {
  const full = named('苏州市数据局', { kind: 'CANONICAL', ...days('2024-01-01', null) });
  const second = named('苏州市大数据局', { kind: 'CANONICAL' });
  expect(fullNameBeside(second, [full])).toBe(full);
  expect(fullNameBeside({ ...second, validTo: '2024-01-01' }, [full])).toBeUndefined();
  expect(fullNameBeside({ ...second, kind: 'VARIANT' }, [full])).toBeUndefined();
  expect(fullNameBeside(second, [{ ...full, kind: 'SHORT' }])).toBeUndefined();
});

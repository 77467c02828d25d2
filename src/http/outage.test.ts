import { expect, it } from '@jest/globals';
import { outageOf } from './outage.js';

const failing = (code: string) => Object.assign(new Error('said by pg'), { code });

it.each([
  [failing('ECONNREFUSED'), 'UNAVAILABLE'],
  [failing('57P01'), 'UNAVAILABLE'],
  [failing('08006'), 'UNAVAILABLE'],
  [failing('57014'), 'TIMEOUT'],
  [new Error('Connection terminated unexpectedly'), 'UNAVAILABLE'],
  [new Error('Connection terminated due to connection timeout'), 'UNAVAILABLE'],
  [new Error('timeout exceeded when trying to connect'), 'UNAVAILABLE'],
  [new Error('Wrapped', { cause: failing('ECONNRESET') }), 'UNAVAILABLE'],
  [failing('23505'), null],
  [failing('42P01'), null],
  [new TypeError('x is not a function'), null],
  ['ECONNREFUSED', null],
])('takes %s for %s', (thrown, outage) => {
  expect(outageOf(thrown)).toBe(outage);
});

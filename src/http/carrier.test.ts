import { expect, it } from '@jest/globals';
import type { Context } from '../context.js';
import { Carrier } from './carrier.js';

const context = { requestId: 'one' } as Context;

it('hands on the context of a request until it has ended', () => {
  const carrier = new Carrier(context);
  expect(carrier.context).toBe(context);
  carrier.letGo();
  expect(() => carrier.context).toThrow('The request has ended');
});

it('lets go of what was answered, too', () => {
  const carrier = new Carrier(context);
  const response = { body: { kind: 'single', singleResult: { data: { targets: [] } } } };
  carrier.response = response as unknown as Carrier['response'];
  carrier.letGo();
  expect(response.body).toBeNull();
});

import { registerEnumType } from 'type-graphql';
import type { OrderDirection as Direction } from './order.js';

export const OrderDirection: { [D in Direction]: D } = { ASC: 'ASC', DESC: 'DESC' };
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description:
    'ASC the first, smallest or earliest in front; DESC the other way. The unknown comes last in both.',
});

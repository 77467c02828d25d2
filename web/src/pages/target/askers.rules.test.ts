import { expect, it } from '@jest/globals';
import type { DutyRole } from '../../generated/graphql';
import { askersOf } from './askers.rules';

const CITY = { id: 'city', parent: null };
const TOWN = { id: 'town', parent: { id: 'city' } };
const office = { id: 'office' };
const by = (id: string, region = 'city') => [{ id, region: { id: region } }];
const duty = (role: DutyRole, id: string, region?: string) => ({ role, answeredBy: by(id, region) });

it.each([
  ['who leads it', [duty('LEAD', 'office')], CITY, true],
  ['not who helps a lead', [duty('LEAD', 'other'), duty('JOINT', 'office')], CITY, false],
  ['who answers jointly where nobody leads', [duty('JOINT', 'office'), duty('JOINT', 'other')], CITY, true],
  ['not who has no duty in it', [duty('LEAD', 'other')], CITY, false],
  ['who leads it for a division of its region', [duty('LEAD', 'office')], TOWN, true],
  ['not who leads it for another region', [duty('LEAD', 'office', 'elsewhere')], TOWN, false],
])('lets ask %s', (_, duties, region, may) => {
  expect(askersOf([office], [{ duties }], region)).toEqual(may ? [office] : []);
});

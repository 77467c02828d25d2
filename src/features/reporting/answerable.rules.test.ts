import { expect, it } from '@jest/globals';
import { answersFor, type Claim, type Duty } from './answerable.rules.js';

const city = { id: 'city', parentId: null };
const division = { id: 'division', parentId: 'city' };
const duty = (role: Duty['role'], hasLead = false): Partial<Claim> => ({ duties: [{ role, hasLead }] });

it.each<[boolean, string, Partial<Claim>]>([
  [false, 'nothing to do with it', {}],
  [true, 'the owner', { isOwner: true }],
  [true, 'the owner, for a division of its region', { isOwner: true, region: division }],
  [false, 'the owner, for the region above its own', { isOwner: true, departmentRegionId: 'division' }],
  [false, 'the owner, for another city', { isOwner: true, departmentRegionId: 'another' }],
  [true, 'a lead', duty('LEAD', true)],
  [true, 'a lead, for a division', { ...duty('LEAD', true), region: division }],
  [true, 'jointly, no lead named', duty('JOINT')],
  [true, 'by duty, no lead named', duty('BY_DUTY')],
  [false, 'jointly beside a lead', duty('JOINT', true)],
  [false, 'by duty beside a lead', duty('BY_DUTY', true)],
  [false, 'in support', duty('SUPPORT')],
  [
    true,
    'local, in its own region',
    { ...duty('LOCAL', true), departmentRegionId: 'division', region: division },
  ],
  [false, 'local, for the city', { ...duty('LOCAL'), departmentRegionId: 'division' }],
  [false, 'local, for a division of its region', { ...duty('LOCAL'), region: division }],
  [
    true,
    'one duty of several',
    {
      duties: [
        { role: 'SUPPORT', hasLead: true },
        { role: 'LEAD', hasLead: true },
      ],
    },
  ],
])('%s: %s', (answers, _, claim) => {
  expect(answersFor({ isOwner: false, duties: [], departmentRegionId: 'city', region: city, ...claim })).toBe(
    answers,
  );
});

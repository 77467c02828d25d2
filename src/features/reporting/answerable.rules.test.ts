import { expect, it } from '@jest/globals';
import { type Claim, type Duty, type Part, partIn } from './answerable.rules.js';

const city = { id: 'city', parentId: null };
const division = { id: 'division', parentId: 'city' };
const duty = (role: Duty['role'], hasLead = false, reads = true): Partial<Claim> => ({
  duties: [{ role, hasLead, reads }],
});

it.each<[Part, string, Partial<Claim>]>([
  ['NONE', 'nothing to do with it', {}],
  ['REPORTS', 'the owner', { isOwner: true }],
  ['REPORTS', 'the owner, for a division of its region', { isOwner: true, region: division }],
  ['NONE', 'the owner, for the region above its own', { isOwner: true, departmentRegionId: 'division' }],
  ['NONE', 'the owner, for another city', { isOwner: true, departmentRegionId: 'another' }],
  ['REPORTS', 'a lead', duty('LEAD', true)],
  ['REPORTS', 'a lead, for a division', { ...duty('LEAD', true), region: division }],
  ['REPORTS', 'jointly, no lead named', duty('JOINT')],
  ['REPORTS', 'by duty, no lead named', duty('BY_DUTY')],
  ['NONE', 'jointly beside a lead', duty('JOINT', true)],
  ['NONE', 'by duty beside a lead', duty('BY_DUTY', true)],
  ['NONE', 'in support', duty('SUPPORT')],
  [
    'REPORTS',
    'local, in its own region',
    { ...duty('LOCAL', true), departmentRegionId: 'division', region: division },
  ],
  ['NONE', 'local, for the city', { ...duty('LOCAL'), departmentRegionId: 'division' }],
  ['NONE', 'local, for a division of its region', { ...duty('LOCAL'), region: division }],
  [
    'REPORTS',
    'one duty of several',
    {
      duties: [
        { role: 'SUPPORT', hasLead: true, reads: true },
        { role: 'LEAD', hasLead: true, reads: true },
      ],
    },
  ],
  ['REPORTS', 'the lead of a target that reads it', { ...duty('LEAD', true), isLed: true }],
  ['REPORTS', 'the owner beside a lead', { isOwner: true, isLed: true }],
  ['HELPS', 'the lead of another target, beside that lead', { ...duty('LEAD', true, false), isLed: true }],
  ['HELPS', 'jointly by another measure, beside a lead', { ...duty('JOINT'), isLed: true }],
  ['HELPS', 'in support of a lead', { ...duty('SUPPORT', true), isLed: true }],
  ['HELPS', 'local, beside a lead', { ...duty('LOCAL', true), isLed: true }],
  [
    'NONE',
    'local elsewhere, beside a lead',
    { ...duty('LOCAL'), departmentRegionId: 'division', isLed: true },
  ],
  ['NONE', 'nothing to do with it, beside a lead', { isLed: true }],
])('%s: %s', (part, _, claim) => {
  const nothing = { isOwner: false, duties: [], departmentRegionId: 'city', region: city, isLed: false };
  expect(partIn({ ...nothing, ...claim })).toBe(part);
});

import { expect, it } from '@jest/globals';
import type { Role } from '../../shared/session.js';
import { conflictOf } from './separated-duties.rules.js';

it.each<[Role[], ReturnType<typeof conflictOf>]>([
  [[], null],
  [['REPORTER'], null],
  [['AUDITOR', 'LEADER', 'PARTNER'], null],
  [['REPORTER', 'LEADER'], null],
  [['EDITOR', 'REVIEWER'], null],
  [
    ['REVIEWER', 'LEADER', 'REPORTER'],
    ['REPORTER', 'REVIEWER'],
  ],
  [
    ['ADMINISTRATOR', 'REPORTER'],
    ['ADMINISTRATOR', 'REPORTER'],
  ],
  [
    ['REVIEWER', 'ADMINISTRATOR'],
    ['ADMINISTRATOR', 'REVIEWER'],
  ],
  [
    ['EDITOR', 'AUDITOR'],
    ['AUDITOR', 'EDITOR'],
  ],
  [
    ['ADMINISTRATOR', 'AUDITOR'],
    ['AUDITOR', 'ADMINISTRATOR'],
  ],
])('%j conflict in %j', (roles, conflict) => {
  expect(conflictOf(roles)).toEqual(conflict);
});

import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../shared/session.js';
import { beyond, keyState, rolesFault } from './granted.rules.js';

const now = new Date('2026-01-15T04:00:00Z');
const before = new Date(now.getTime() - 1);
const after = new Date(now.getTime() + 1);

describe('the roles of an account', () => {
  it.each<[Role[], ReturnType<typeof rolesFault>]>([
    [[], { code: 'INVALID_ROLES' }],
    [['PUBLIC'], { code: 'INVALID_ROLES' }],
    [['LEADER', 'PUBLIC'], { code: 'INVALID_ROLES' }],
    [['LEADER', 'EDITOR'], null],
    [['REVIEWER', 'REPORTER'], { code: 'CONFLICTING_ROLES', one: 'REPORTER', other: 'REVIEWER' }],
  ])('%j: %j', (roles, fault) => {
    expect(rolesFault(roles)).toEqual(fault);
  });
});

it.each<[Role[], Role[], Role | null]>([
  [['LEADER'], ['LEADER', 'EDITOR'], null],
  [[], ['LEADER'], null],
  [['LEADER', 'EDITOR'], ['LEADER'], 'EDITOR'],
])('a key of %j goes beyond %j by %j', (roles, granted, role) => {
  expect(beyond(roles, granted)).toBe(role);
});

it.each([
  [{}, 'IN_FORCE'],
  [{ expiresAt: after }, 'IN_FORCE'],
  [{ expiresAt: now }, 'EXPIRED'],
  [{ expiresAt: before }, 'EXPIRED'],
  [{ expiresAt: before, revokedAt: before }, 'REVOKED'],
  [{ expiresAt: null, revokedAt: null }, 'IN_FORCE'],
])('a key with %j is %s', (key, state) => {
  expect(keyState(key, now)).toBe(state);
});

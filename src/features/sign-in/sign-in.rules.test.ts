import { expect, it } from '@jest/globals';
import { isInForce, isUseStale } from './sign-in.rules.js';

const at = (time: string) => new Date(`2026-01-15T${time}Z`);
const signIn = { lastUsedAt: at('08:00:00'), expiresAt: at('20:00:00'), endedAt: null };

it.each([
  ['used just now', signIn, '08:00:00', true],
  ['idle for less than the limit', signIn, '09:59:59', true],
  ['idle for the limit', signIn, '10:00:00', false],
  ['in use when its longest time is over', { ...signIn, lastUsedAt: at('19:59:00') }, '20:00:00', false],
  ['ended', { ...signIn, endedAt: at('08:30:00') }, '08:30:01', false],
])('%s', (_, times, now, inForce) => {
  expect(isInForce(times, at(now), 120)).toBe(inForce);
});

it.each([
  ['08:00:59', false],
  ['08:01:00', true],
])('writes the use at %s: %s', (now, stale) => {
  expect(isUseStale(signIn, at(now))).toBe(stale);
});

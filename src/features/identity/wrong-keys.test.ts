import { describe, expect, it } from '@jest/globals';
import { LOCK_MS, MOST_WRONG, wrongKeys } from './wrong-keys.js';

const now = new Date('2026-01-15T04:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const LOCKED = expect.objectContaining({ code: 'TOO_MANY_WRONG_KEYS' });

function lockedFrom(ip: string, times = MOST_WRONG) {
  const keys = wrongKeys();
  for (let time = 0; time < times; time += 1) keys.wrong(ip, now);
  return (from: string, hash = 'another', at = now) => {
    try {
      keys.assertMayTry(from, hash, at);
      return 'open';
    } catch (thrown) {
      expect(thrown).toEqual(LOCKED);
      return 'shut';
    }
  };
}

describe('wrong keys', () => {
  it('shut out the address that sent them, for a while, and no other', () => {
    const tries = lockedFrom('198.51.100.7');
    expect(tries('198.51.100.7')).toBe('shut');
    expect(tries('198.51.100.8')).toBe('open');
    expect(tries('198.51.100.7', 'another', later(LOCK_MS - 1))).toBe('shut');
    expect(tries('198.51.100.7', 'another', later(LOCK_MS))).toBe('open');
  });

  it('shut out nobody while they are few', () => {
    expect(lockedFrom('198.51.100.7', MOST_WRONG - 1)('198.51.100.7')).toBe('open');
  });

  it('are forgotten when they are old, so that slips of a year never add up', () => {
    const keys = wrongKeys();
    for (let day = 0; day < 50; day += 1) keys.wrong('198.51.100.7', later(day * 2 * LOCK_MS));
    expect(() => keys.assertMayTry('198.51.100.7', 'x', later(100 * LOCK_MS))).not.toThrow();
  });

  it('shut out the whole network of an IPv6 address, which its owner has', () => {
    const tries = lockedFrom('2001:db8:1:2::1');
    expect(tries('2001:db8:1:2:ffff:1:2:3')).toBe('shut');
    expect(tries('2001:db8:1:3::1')).toBe('open');
    expect(lockedFrom('::ffff:198.51.100.7')('::ffff:198.51.100.8')).toBe('open');
    expect(lockedFrom('::1')('2001::1')).toBe('open');
  });

  it('never shut out a key that was right before, from wherever it comes', () => {
    const keys = wrongKeys();
    keys.right('known');
    for (let time = 0; time < 100; time += 1) keys.wrong('198.51.100.7', now);
    expect(() => keys.assertMayTry('198.51.100.7', 'known', now)).not.toThrow();
    expect(() => keys.assertMayTry('198.51.100.7', 'guess', now)).toThrow();
  });

  it('from a million addresses fill no memory, and keep those before them shut only as long as they fit', () => {
    const keys = wrongKeys();
    for (let at = 0; at < 30_000; at += 1) keys.wrong(`10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`, now);
    for (let time = 0; time < MOST_WRONG; time += 1) keys.wrong('198.51.100.7', now);
    expect(() => keys.assertMayTry('198.51.100.7', 'x', now)).toThrow();
  });
});

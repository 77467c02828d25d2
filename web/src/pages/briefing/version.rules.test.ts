import { expect, it } from '@jest/globals';
import { versionAt } from './version.rules';

const VERSIONS = [
  { version: 3, publishedAt: null },
  { version: 2, publishedAt: '2026-06-10T04:00:00Z' },
  { version: 1, publishedAt: '2026-01-05T04:00:00Z' },
];

it.each([
  ['by all that is known today, the newest that is published', null, '2026-11-30T00:00:00Z', 2],
  ['by what was known before that', null, '2026-06-10T03:59:59Z', 1],
  ['at the very instant', null, '2026-06-10T04:00:00Z', 2],
  ['about a day before, by all that is known today', '2026-06-09', '2026-11-30T00:00:00Z', 1],
  ['about the day itself', '2026-06-10', '2026-11-30T00:00:00Z', 2],
  ['before any was published, the first', '2025-01-01', '2026-11-30T00:00:00Z', 1],
])('finds the version %s', (_, asOf, knownAt, version) => {
  expect(versionAt(VERSIONS, { asOf, knownAt })).toBe(version);
});

it('finds none where none is published', () => {
  expect(versionAt(VERSIONS.slice(0, 1), { asOf: null, knownAt: '2026-11-30T00:00:00Z' })).toBeNull();
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../shared/dates.js';
import { forceOn, POLICY_FORCES, type StatedDays } from './policy.rules.js';

const none = { issuedOn: null, effectiveFrom: null, effectiveTo: null };
const term = { ...none, effectiveFrom: '2025-02-01', effectiveTo: '2027-12-31' };
const open = { ...none, effectiveFrom: '2025-02-01' };
const issued = { ...none, issuedOn: '2025-01-10' };
const both = { ...term, issuedOn: '2025-01-10' };
const ending = { ...none, effectiveTo: '2027-12-31' };
const repeal = (fields: Partial<StatedDays> = {}) => [{ ...none, ...fields }];

describe('forceOn', () => {
  it.each<[string, StatedDays, StatedDays[], string]>([
    ['2025-01-31', term, [], 'NOT_YET'],
    ['2025-02-01', term, [], 'IN_FORCE'],
    ['2027-12-31', term, [], 'IN_FORCE'],
    ['2028-01-01', term, [], 'EXPIRED'],
    ['2099-01-01', open, [], 'IN_FORCE'],
    // Issued is not yet in force, where a later day is stated.
    ['2025-01-10', both, [], 'NOT_YET'],
    ['2025-01-09', issued, [], 'NOT_YET'],
    ['2025-01-10', issued, [], 'IN_FORCE'],
    ['2020-01-01', ending, [], 'IN_FORCE'],
    ['2028-01-01', ending, [], 'EXPIRED'],
    ['2026-01-01', none, [], 'UNKNOWN'],
    // Repealed from the day on which the repealing document starts.
    ['2026-02-28', term, repeal({ effectiveFrom: '2026-03-01' }), 'IN_FORCE'],
    ['2026-03-01', term, repeal({ effectiveFrom: '2026-03-01' }), 'REPEALED'],
    ['2026-03-01', term, repeal({ issuedOn: '2026-02-20', effectiveFrom: '2026-03-02' }), 'IN_FORCE'],
    ['2026-02-20', term, repeal({ issuedOn: '2026-02-20' }), 'REPEALED'],
    // The repealing document itself may end: what it repealed does not come back.
    ['2029-01-01', open, repeal({ effectiveFrom: '2026-03-01', effectiveTo: '2027-01-01' }), 'REPEALED'],
    ['2028-06-01', term, repeal({ effectiveFrom: '2026-03-01' }), 'REPEALED'],
    ['2026-01-01', none, repeal(), 'REPEALED'],
    ['2025-01-01', term, repeal(), 'NOT_YET'],
    ['2026-01-01', term, [...repeal({ effectiveFrom: '2030-01-01' }), ...repeal()], 'REPEALED'],
  ])('on %s of %j, repealed by %j, is %s', (day, days, repealedBy, force) => {
    expect(forceOn(day, days, repealedBy)).toBe(force);
  });

  it('only ever moves on as days pass', () => {
    const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2024-01-01', days));
    const days = fc.record({
      issuedOn: fc.option(day),
      effectiveFrom: fc.option(day),
      effectiveTo: fc.option(day),
    });
    const stage = { NOT_YET: 0, UNKNOWN: 1, IN_FORCE: 1, EXPIRED: 2, REPEALED: 3 };

    fc.assert(
      fc.property(day, day, days, fc.array(days, { maxLength: 2 }), (one, other, stated, repealedBy) => {
        const [early = one, late = other] = [one, other].sort();
        const [before, after] = [forceOn(early, stated, repealedBy), forceOn(late, stated, repealedBy)];
        expect(POLICY_FORCES).toContain(before);
        expect(stage[after]).toBeGreaterThanOrEqual(stage[before]);
      }),
    );
  });
});

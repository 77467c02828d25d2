import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../../test/support/target-arbitraries.js';
import { CADENCES } from '../target/target.rules.js';
import { type ExtensionFault, extensionFault } from './extension.rules.js';

describe('asking for a later deadline', () => {
  const byDeadline = { cadence: 'BY_DEADLINE', dueOn: '2026-12-31' } as const;

  it.each<[string, Parameters<typeof extensionFault>, ExtensionFault | null]>([
    ['in time', [byDeadline, '2027-06-30', '2026-11-22'], null],
    ['on the last day', [byDeadline, '2027-01-01', '2026-12-31'], null],
    ['the day after', [byDeadline, '2027-06-30', '2027-01-01'], 'EXTENSION_AFTER_END'],
    ['the same day again', [byDeadline, '2026-12-31', '2026-11-22'], 'EXTENSION_NOT_LATER'],
    ['an earlier day', [byDeadline, '2026-06-30', '2026-01-01'], 'EXTENSION_NOT_LATER'],
    ['of a total', [{ ...byDeadline, cadence: 'IN_PERIOD' }, '2027-06-30', '2026-11-22'], null],
    ['of one year', [{ ...byDeadline, cadence: 'IN_YEAR' }, '2027-06-30', '2026-11-22'], 'NOT_EXTENDABLE'],
    ['of every year', [{ ...byDeadline, cadence: 'PER_YEAR' }, '2027-06-30', '2026-11-22'], 'NOT_EXTENDABLE'],
    ['of every day', [{ ...byDeadline, cadence: 'ONGOING' }, '2027-06-30', '2026-11-22'], 'NOT_EXTENDABLE'],
    ['without a deadline', [{ ...byDeadline, dueOn: null }, '2027-06-30', '2026-11-22'], 'NO_DEADLINE'],
    ['with none stated', [{ ...byDeadline, cadence: 'UNSTATED' }, '2027-06-30', '2026-11-22'], 'NO_DEADLINE'],
  ])('%s', (_, asked, fault) => {
    expect(extensionFault(...asked)).toBe(fault);
  });

  it('is open only before the end, for a day after it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CADENCES), day, day, day, (cadence, dueOn, asked, today) => {
        if (extensionFault({ cadence, dueOn }, asked, today) !== null) return;
        expect(asked > dueOn && dueOn >= today).toBe(true);
      }),
    );
  });
});

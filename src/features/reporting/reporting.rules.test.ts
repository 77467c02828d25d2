import { describe, expect, it } from '@jest/globals';
import { inForce, mayBeWithdrawn, nextStep, REPORT_STATES, type ReportState } from './reporting.rules.js';

describe('nextStep', () => {
  it.each<[ReturnType<typeof nextStep>, ReportState[]]>([
    ['REPORT', []],
    ['REPORT', ['RETURNED']],
    ['REPORT', ['RETURNED', 'WITHDRAWN']],
    ['WAITS', ['SUBMITTED']],
    ['CORRECTION', ['VERIFIED']],
    ['WAITS', ['VERIFIED', 'SUBMITTED']],
    ['CORRECTION', ['VERIFIED', 'RETURNED']],
    ['CORRECTION', ['VERIFIED', 'WITHDRAWN', 'VERIFIED']],
  ])('is %s after %j', (step, submitted) => {
    expect(nextStep(submitted)).toBe(step);
  });
});

describe('mayBeWithdrawn', () => {
  it('only before a decision', () => {
    expect(REPORT_STATES.filter(mayBeWithdrawn)).toEqual(['DRAFT', 'SUBMITTED']);
  });
});

describe('inForce', () => {
  it.each<[ReportState[], number | undefined, number | undefined]>([
    [[], undefined, undefined],
    [['DRAFT'], undefined, undefined],
    [['SUBMITTED'], undefined, 1],
    [['VERIFIED'], 1, 1],
    [['RETURNED'], undefined, undefined],
    [['RETURNED', 'SUBMITTED'], undefined, 2],
    [['VERIFIED', 'SUBMITTED'], 1, 2],
    [['VERIFIED', 'VERIFIED'], 2, 2],
    [['VERIFIED', 'RETURNED'], 1, 1],
    [['VERIFIED', 'WITHDRAWN', 'DRAFT'], 1, 1],
  ])('of revisions %j: verified %j, reported %j', (states, verified, reported) => {
    const revisions = states.map((state, at) => ({ state, revision: at + 1 }));
    for (const order of [revisions, revisions.toReversed()]) {
      const found = inForce(order);
      expect([found.verified?.revision, found.reported?.revision]).toEqual([verified, reported]);
    }
  });
});

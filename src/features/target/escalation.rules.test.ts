import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../shared/dates.js';
import { ESCALATION_LEVELS, escalationOf } from './escalation.rules.js';
import { escalationSentence, LEVEL_WORDS } from './escalation-words.rules.js';

const days = { noticeDays: 1, warningDays: 10, leadershipDays: 30 };

describe('what was due on 15 January', () => {
  it.each([
    ['2026-01-01', null],
    ['2026-01-15', null],
    [
      '2026-01-16',
      { level: 'NOTICE', since: '2026-01-16', daysLate: 1, next: { level: 'WARNING', on: '2026-01-25' } },
    ],
    [
      '2026-01-24',
      { level: 'NOTICE', since: '2026-01-16', daysLate: 9, next: { level: 'WARNING', on: '2026-01-25' } },
    ],
    [
      '2026-01-25',
      {
        level: 'WARNING',
        since: '2026-01-25',
        daysLate: 10,
        next: { level: 'LEADERSHIP', on: '2026-02-14' },
      },
    ],
    ['2026-02-14', { level: 'LEADERSHIP', since: '2026-02-14', daysLate: 30, next: null }],
    ['2027-01-15', { level: 'LEADERSHIP', since: '2026-02-14', daysLate: 365, next: null }],
  ])('is on %s at %j', (today, expected) =>
    expect(escalationOf({ dueOn: '2026-01-15', today }, days)).toEqual(expected),
  );
});

it('never falls back while nothing happens, and comes on the day that was told', () => {
  const rank = (level: string | undefined) => (ESCALATION_LEVELS as readonly string[]).indexOf(level ?? '');
  const increasing = fc
    .uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 3, maxLength: 3 })
    .map((some) => some.sort((a, b) => a - b))
    .map(([noticeDays = 0, warningDays = 0, leadershipDays = 0]) => ({
      noticeDays,
      warningDays,
      leadershipDays,
    }));
  fc.assert(
    fc.property(increasing, fc.integer({ min: -10, max: 250 }), (of, late) => {
      const dueOn = '2026-01-15';
      const on = (today: string) => escalationOf({ dueOn, today }, of);
      const [now, then] = [on(addDays(dueOn, late)), on(addDays(dueOn, late + 1))];
      expect(rank(then?.level)).toBeGreaterThanOrEqual(rank(now?.level));
      if (now) expect(now.since <= addDays(dueOn, late)).toBe(true);
      if (now?.next) expect(on(now.next.on)).toMatchObject({ level: now.next.level, since: now.next.on });
    }),
  );
});

describe('the sentence', () => {
  const escalation = escalationOf({ dueOn: '2026-01-15', today: '2026-01-26' }, days);
  const told = escalation && { ...escalation, dueOn: '2026-01-15', ruleSetVersion: 3 };

  it('says what was due, how late it is, and by which rule set', () => {
    expect(told && escalationSentence({ ...told, subject: 'REPORT' }, 'zh')).toBe(
      '2026-01-15应报而未报，已逾期11天；按规则第3版，自2026-01-25起升级为“警示”。',
    );
    expect(told && escalationSentence({ ...told, subject: 'TARGET' }, 'en')).toBe(
      'The deadline was on 2026-01-15, 11 days ago; by rule set 3 it is at "warning" since 2026-01-25.',
    );
  });

  it('names each level in its own words', () =>
    expect(new Set(Object.values(LEVEL_WORDS).flatMap((words) => Object.values(words))).size).toBe(6));
});

import { expect, it } from '@jest/globals';
import { dailyAt } from './schedule.js';

const minute = (iso: string) => {
  const at = new Date(iso);
  return {
    min: at.getUTCMinutes(),
    hour: at.getUTCHours(),
    date: at.getUTCDate(),
    month: at.getUTCMonth() + 1,
  };
};

it.each([
  ['Asia/Shanghai', '00:01', '2026-11-30T16:01:00Z', true],
  ['Asia/Shanghai', '00:01', '2026-11-30T00:01:00Z', false],
  ['Asia/Shanghai', '08:30', '2026-11-30T00:30:00Z', true],
  ['Asia/Shanghai', '08:30', '2026-11-30T00:31:00Z', false],
  // Half an hour off, and a summer time that moves the minute.
  ['Asia/Kolkata', '00:01', '2026-11-30T18:31:00Z', true],
  ['Europe/Berlin', '08:30', '2026-01-15T07:30:00Z', true],
  ['Europe/Berlin', '08:30', '2026-07-15T07:30:00Z', false],
  ['Europe/Berlin', '08:30', '2026-07-15T06:30:00Z', true],
] as const)('in %s, %s is %s: %s', (zone, time, at, is) => {
  expect(dailyAt(time, zone, () => new Date(at))(minute(at))).toBe(is);
});

it('takes the year that is nearest, at its end too', () => {
  // 29 February has a clock time of its own only in the right year; 1 January, asked for on 31 December.
  const asked = dailyAt('00:00', 'Asia/Shanghai', () => new Date('2027-12-31T15:59:59Z'));
  expect(asked(minute('2027-12-31T16:00:00Z'))).toBe(true);
  const leap = dailyAt('00:00', 'Asia/Shanghai', () => new Date('2028-02-29T16:00:30Z'));
  expect(leap(minute('2028-02-29T16:00:00Z'))).toBe(true);
});

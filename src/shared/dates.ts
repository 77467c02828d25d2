const DAY = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

const instantOf = (day: string): number => {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(instant)) throw new RangeError(`Not a day: ${day}`);
  return instant;
};
const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Whether the text is a day of the calendar, written as `2026-03-31`. */
export const isDay = (text: string): boolean => {
  if (!DAY.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  // 30 February parses as a day of March.
  return !Number.isNaN(instant) && dayOf(instant) === text;
};

/** How many days `to` lies after `from`; negative when it lies before. */
export const daysBetween = (from: string, to: string): number =>
  (instantOf(to) - instantOf(from)) / MS_PER_DAY;

export const addDays = (day: string, days: number): string => dayOf(instantOf(day) + days * MS_PER_DAY);

export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const firstDayOf = (year: number): string => `${year}-01-01`;
export const lastDayOf = (year: number): string => `${year}-12-31`;

export const earlier = (a: string, b: string): string => (a < b ? a : b);
export const later = (a: string, b: string): string => (a > b ? a : b);

/** The day that the calendar on the wall shows in a time zone, such as `Asia/Shanghai`. */
export function todayIn(zone: string, now: Date): string {
  // Every request asks: calendars change at the turn of a minute at most.
  const minute = Math.floor(now.getTime() / MS_PER_MINUTE);
  const last = lastAsked.get(zone);
  if (last?.minute === minute) return last.day;
  const parts = calendarOf(zone).formatToParts(now);
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  lastAsked.set(zone, { minute, day });
  return day;
}
const lastAsked = new Map<string, { minute: number; day: string }>();

/** Made once a zone: it costs more than a small query. */
function calendarOf(zone: string): Intl.DateTimeFormat {
  const calendar =
    calendars.get(zone) ??
    new Intl.DateTimeFormat('en', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  calendars.set(zone, calendar);
  return calendar;
}
const calendars = new Map<string, Intl.DateTimeFormat>();

/** Days as the API writes them, reckoned without a clock: 2026-11-30. */
const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
const written = (date: Date): string => date.toISOString().slice(0, 10);

export function daysBefore(day: string, days: number): string {
  const date = at(day);
  date.setUTCDate(date.getUTCDate() - days);
  return written(date);
}

/** The ends of the months before, the last first in time, and the day itself at the end. */
export function monthEnds(day: string, count: number): string[] {
  const { year, month } = { year: at(day).getUTCFullYear(), month: at(day).getUTCMonth() };
  const ends = Array.from({ length: count }, (_, back) => written(new Date(Date.UTC(year, month - back, 0))));
  return [...ends.reverse(), day];
}

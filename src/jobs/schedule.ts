interface Minute {
  min: number;
  hour: number;
  date: number;
  /** 1 to 12. */
  month: number;
}

/** Whether a minute, as graphile-worker tells it (of UTC, without a year), is this one on the city's clocks. */
export const dailyAt =
  (time: `${number}:${number}`, zone: string, now: () => Date = () => new Date()) =>
  (minute: Minute): boolean =>
    clockIn(zone, momentOf(minute, now())) === time;

/** The year is the one that brings the minute nearest to now: on 31 December it may be the next. */
function momentOf({ min, hour, date, month }: Minute, now: Date): Date {
  const year = now.getUTCFullYear();
  const moments = [year - 1, year, year + 1].map((each) => Date.UTC(each, month - 1, date, hour, min));
  const away = (moment: number) => Math.abs(moment - now.getTime());
  return new Date(moments.reduce((nearest, moment) => (away(moment) < away(nearest) ? moment : nearest)));
}

const clockIn = (timeZone: string, moment: Date): string =>
  new Intl.DateTimeFormat('en', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    numberingSystem: 'latn',
  }).format(moment);

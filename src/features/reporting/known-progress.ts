import { previousPeriod, previousYear } from '../../shared/period.js';
import type { Viewer } from '../../shared/session.js';
import { reachOf } from '../identity/access-table.js';
import { type Known, type Series, seriesKey } from './known.read-model.js';
import type { KnownProgressType } from './known.type.js';

interface Asking {
  viewer: Viewer;
  loaders: { report: { known: { load(key: string): Promise<Known> } } };
}

/** What is known of an indicator in a region and period; null for callers who may not read standings. */
export async function knownProgress(
  { viewer, loaders }: Asking,
  series: Series,
): Promise<KnownProgressType | null> {
  if (reachOf(viewer.roles, 'readStanding') === '-') return null;
  const { values, reports, ...known } = await loaders.report.known.load(seriesKey(series));
  const inPeriod = (of: string) => values.find(({ period }) => period === of) ?? null;
  // What was taken back answers no return.
  const last = reports.find(({ submittedAt, state }) => submittedAt !== null && state !== 'WITHDRAWN');
  return {
    ...known,
    value: inPeriod(series.period),
    previous: inPeriod(previousPeriod(series.period)),
    yearBefore: inPeriod(previousYear(series.period)),
    waiting: reports.find(({ state }) => state === 'SUBMITTED') ?? null,
    returned: last?.state === 'RETURNED' ? last : null,
    drafts: reports.filter(({ state }) => state === 'DRAFT'),
  };
}

import { containing } from '../../shared/containing.js';
import { firstDayOf } from '../../shared/dates.js';
import { maybeUuidOf } from '../../shared/ids.js';
import type { Session } from '../../shared/session.js';
import { maybeText } from '../../shared/text.js';
import type { PolicyLevel } from '../policy/policy.type.js';
import type { EscalationLevel } from './escalation.rules.js';
import type { Moment } from './moment.rules.js';
import { assertMayReadStanding, assertMaySeeEscalations, type Sight } from './target.access.js';
import type { Cadence, Comparator, Light, Status } from './target.rules.js';
import type { TargetStrength } from './target.type.js';
import type { TargetFilterInput, TargetOrderInput } from './target-filter.type.js';

/** What a list of targets is narrowed to; null asks nothing. */
export interface TargetsWanted {
  policyUuid: string | null;
  departmentUuid: string | null;
  regionUuid: string | null;
  indicatorUuid: string | null;
  dueYear: number | null;
  dueFrom: string | null;
  dueTo: string | null;
  undated: boolean | null;
  status: readonly Status[] | null;
  light: readonly Light[] | null;
  comparator: readonly Comparator[] | null;
  cadence: Cadence | null;
  strength: TargetStrength | null;
  unassigned: boolean | null;
  /** Today, and `true` or `false`. */
  stale: readonly [string, string] | null;
  level: PolicyLevel | null;
  theme: string | null;
  /** A pattern of `ilike`. */
  text: string | null;
  /** Those that the newest text no longer states, in place of those that it does; at a moment the text of then. */
  dropped: boolean;
  /** Also what a total is split into over regions: where a region is asked for, its part counts. */
  parts: boolean;
  /** Those that a decision has taken back, in place of those that stand; by a moment, where one is named. */
  cancelled: boolean;
  on?: Moment;
  /** Those whose missed deadline is escalated to one of the levels on a day; none that was due before `from`. */
  escalated: { levels: readonly EscalationLevel[]; today: string; from: string } | null;
}

/** The day on which is asked, and the years that dashboards count. */
export type Asking = Pick<Session, 'today' | 'horizon'>;

/** What a filter asks for, checked and with its ids decoded. */
export function targetsWanted(
  sight: Sight,
  filter: TargetFilterInput,
  { today, horizon }: Asking,
): TargetsWanted {
  const path = (field: keyof TargetFilterInput) => ['filter', field];
  const [status, light, levels] = [some(filter.status), some(filter.light), some(filter.escalation)];
  if (status) assertMayReadStanding(sight, path('status'));
  if (light) assertMayReadStanding(sight, path('light'));
  if (filter.stale != null) assertMayReadStanding(sight, path('stale'));
  if (levels) assertMaySeeEscalations(sight, path('escalation'));
  return {
    policyUuid: maybeUuidOf('Policy', filter.policy, path('policy')),
    departmentUuid: maybeUuidOf('Department', filter.department, path('department')),
    regionUuid: maybeUuidOf('Region', filter.region, path('region')),
    indicatorUuid: maybeUuidOf('Indicator', filter.indicator, path('indicator')),
    dueYear: filter.dueYear ?? null,
    dueFrom: filter.dueFrom ?? null,
    dueTo: filter.dueTo ?? null,
    undated: filter.undated ?? null,
    status,
    light,
    comparator: some(filter.comparator),
    cadence: filter.cadence ?? null,
    strength: filter.strength ?? null,
    unassigned: filter.unassigned ?? null,
    stale: filter.stale == null ? null : [today, `${filter.stale}`],
    level: filter.level ?? null,
    theme: maybeText(filter.theme, { field: 'theme', max: 100, path: path('theme') }),
    text: containing(filter.text, path('text')),
    dropped: filter.dropped ?? false,
    cancelled: filter.cancelled ?? false,
    parts: filter.region != null,
    escalated: levels && { levels, today, from: firstDayOf(horizon.from) },
  };
}

const some = <Item>(list: Item[] | null | undefined): Item[] | null => (list?.length ? list : null);

const BY_STANDING = ['SEVERITY', 'ATTAINMENT', 'GAP'];

/** Refuses an order that would tell how targets stand. */
export function assertMayOrder(sight: Sight, orderBy: readonly TargetOrderInput[]): void {
  if (orderBy.some(({ field }) => BY_STANDING.includes(field))) assertMayReadStanding(sight, ['orderBy']);
}

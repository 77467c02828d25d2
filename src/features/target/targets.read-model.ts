import { narrowedBy } from '../../shared/narrow.js';
import { type OrderBy, orderOf } from '../../shared/order.js';
import type { Condition, List } from '../../shared/page.js';
import { type Read, type Shown, showing } from '../../shared/view.js';
import { deadlineInForce } from './deadline.read-model.js';
import { type GivenVerdict, givenAs } from './given-verdicts.read-model.js';
import { happenedUntil, momentValues } from './moment.read-model.js';
import type { Moment } from './moment.rules.js';
import { registerOf, registerValues } from './register.read-model.js';
import { reachedLevel } from './rule-sets.read-model.js';
import { answeredBy, dutiesOf, spansOf, unanswered } from './stated.read-model.js';
import type { Sight } from './target.access.js';
import type { TargetOrderField } from './target-filter.type.js';
import { TARGET_ORDERS } from './target-orders.read-model.js';
import { TARGET_FROM, targetView } from './target-row.read-model.js';
import type { TargetsWanted } from './targets-wanted.js';

/** Whatever the verdict. */
export const UNJUDGED = { status: null, light: null, stale: null, escalated: null } as const;

type Narrowing = Omit<
  TargetsWanted,
  'departmentUuid' | 'dropped' | 'cancelled' | 'parts' | 'on' | 'escalated'
>;
type Narrowed = { [Field in keyof Narrowing]: string };

/** Today, and whether the stale are wanted or the others. */
const stale = (since: string, endsOn: string): string => `
  (coalesce(${since} <= (?::text[])[1]::date, false) and coalesce(${endsOn} >= (?::text[])[1]::date, true))
    = (?::text[])[2]::boolean`;

/** The SQL of each condition, of `target t` with its indicator `i` and standing `s`. */
const conditions = (sight: Sight): Narrowed => ({
  policyUuid: `(t.policy_id = ? or exists (select ${spansOf(sight)} and pt.policy_id = ?))`,
  regionUuid: 't.region_id = ?',
  indicatorUuid: 't.indicator_id = ?',
  dueYear: 'extract(year from t.due_on) = ?::int',
  dueFrom: 't.due_on >= ?::date',
  dueTo: 't.due_on <= ?::date',
  undated: '(t.due_on is null) = ?',
  status: `coalesce(s.status, 'NO_DATA') = any(?::text[])`,
  light: `coalesce(s.light, 'GREY') = any(?::text[])`,
  comparator: 't.comparator = any(?::text[])',
  cadence: 't.cadence = ?',
  strength: 't.strength = ?',
  unassigned: `(not exists (select ${dutiesOf(sight)})) = ?`,
  stale: stale('s.stale_on', deadlineInForce('t')),
  level: 'exists (select from policy lp where lp.id = t.policy_id and lp.level = ?)',
  theme: 'exists (select from policy_theme th where th.policy_id = t.policy_id and th.theme_code = ?)',
  text: `(i.name ilike ? or i.name_en ilike ? or t.scope ilike ?
    or exists (select ${spansOf(sight)} and ss.quote ilike ?))`,
});

/** The same where what a row tells of itself stands in `t`, the figure of a target: no text, no duty is read. */
const figured: Partial<Narrowed> = {
  status: 't.status = any(?::text[])',
  light: 't.light = any(?::text[])',
  unassigned: '(t.answering_id is null) = ?',
  stale: stale('t.stale_on', 't.ends_on'),
};

/** What figures know nothing of. */
const UNFIGURED = ['comparator', 'cadence', 'strength', 'text'] as const satisfies (keyof Narrowing)[];

/** What must be true of the figures `t` that are counted; null where figures alone cannot tell. */
export function figureConditions(sight: Sight, wanted: TargetsWanted): Condition[] | null {
  const { departmentUuid, dropped, cancelled, parts, on, escalated, ...narrowing } = wanted;
  if (sight.drafts || on || dropped || cancelled || escalated) return null;
  if (UNFIGURED.some((field) => wanted[field] !== null)) return null;
  return [
    ['t.listed'],
    ...(parts ? [] : [['not t.is_part'] as const]),
    ...ofDepartment(sight, departmentUuid, null),
    ...narrowedBy(narrowing, { ...conditions(sight), ...figured }),
  ];
}

/** A group is asked for by its own name, too. */
const ofDepartment = (sight: Sight, departmentUuid: string | null, day: string | null): Condition[] =>
  departmentUuid === null ? [] : [answeredBy(sight, { departmentUuid, day }, false)];

const BY_THEN = happenedUntil({ day: '(?::text[])[1]', zone: '(?::text[])[2]', knownAt: '(?::text[])[3]' });

/** Whether a target is not yet cancelled, or dropped, by a moment where one is named; or the opposite of it. */
function standsOn(on: Moment | undefined, column: 'cancelled_at' | 'dropped_at', ended: boolean): Condition {
  const not = ended ? 'not ' : '';
  if (!on) return [`t.${column} is ${not}null`];
  return [`${not}(t.${column} is null or t.${column} >= ${BY_THEN})`, momentValues(on)];
}

/** A part is none beside its whole; and before the split, where a moment is named, there was none. */
function partsOn(on: Moment | undefined, parts: boolean): Condition[] {
  if (!parts) return [['t.part_of_id is null']];
  return on ? [['(t.part_of_id is null or t.split_on <= ?::date)', on.asOf]] : [];
}

/** What `isOpenAfterDeadline` says of one target, of many: and that its level is one of those wanted. */
function escalatedTo(
  { levels, today, from }: NonNullable<TargetsWanted['escalated']>,
  on?: Moment,
): Condition {
  const day = '(?::text[])[1]::date';
  return [
    `(t.cadence <> 'UNSTATED' and t.due_on >= (?::text[])[2]::date and coalesce(s.status, 'NO_DATA') <> 'ACHIEVED'
      and p.state = 'PUBLISHED' and ${reachedLevel(`(${deadlineInForce('t')})`, day, '(?::text[])[3]::timestamptz')} = any((?::text[])[4:]))`,
    [on?.asOf ?? today, from, on?.knownAt ?? null, ...levels],
  ];
}

/** What a list of targets must fulfil; a target of a draft is unseen on every path. */
export const targetConditions = (
  sight: Sight,
  { departmentUuid, dropped, cancelled, parts, on, escalated, ...wanted }: TargetsWanted,
): Condition[] => [
  ...partsOn(on, parts),
  standsOn(on, 'dropped_at', dropped),
  standsOn(on, 'cancelled_at', cancelled),
  ...(sight.drafts ? [] : [[`p.state = 'PUBLISHED'`] as const]),
  ...ofDepartment(sight, departmentUuid, on?.asOf ?? null),
  // The verdicts of a moment bring their own deadline.
  ...narrowedBy(wanted, {
    ...conditions(sight),
    ...(on && {
      stale: stale('s.stale_on', 's.ends_on'),
      unassigned: `(${unanswered(sight)}) = ?`,
    }),
  }),
  ...(escalated ? [escalatedTo(escalated, on)] : []),
];

/** Lists are by stored standings, or by verdicts of a moment, of what was recorded then. */
export interface Past {
  moment: Moment;
  verdicts: readonly GivenVerdict[];
}

export interface TargetsAsked {
  wanted: TargetsWanted;
  orderBy: readonly OrderBy<TargetOrderField>[];
  shown: Shown;
}

/** What is read of a target at a moment: how it stood then is looked up by its key; a stored standing is not that. */
export function readThen({ own, parts }: Read): Read {
  const { standing: _, ...others } = parts;
  return { own: own && [...new Set([...own, 'uuid'])].sort(), parts: others };
}

/** The targets that the caller may see, as far as they are wanted; in the order of the documents where no other is asked. */
export const targets = (
  sight: Sight,
  { wanted, orderBy, shown }: TargetsAsked,
  past: Past | null = null,
): List => ({
  name: 'target.list',
  ...showing(targetView(sight, past !== null), 't', past ? { ...shown, read: readThen(shown.read) } : shown),
  from: TARGET_FROM,
  wide: { key: 't.id', alias: 't' },
  ...(past && {
    from: TARGET_FROM.replace('left join standing s', `join ${givenAs(1)}`),
    values: [JSON.stringify(past.verdicts), ...registerValues(past.moment)],
    with: registerOf(past.moment, 2),
  }),
  where: targetConditions(sight, past ? { ...wanted, on: past.moment } : wanted),
  order: orderOf(TARGET_ORDERS, orderBy, [
    { sql: 't.ordinal', type: 'int' },
    { sql: 't.id', type: 'uuid' },
  ]),
});

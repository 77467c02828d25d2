import { type CarriedOver, type Confirmed, sureness, unsure, updated } from './carried.rules.js';
import type { Carried } from './carry.rules.js';
import { overlaps, paired } from './overlap.rules.js';
import type { Place, TargetPlace, TargetProposal } from './proposal.rules.js';

interface Given {
  confirmed: readonly Confirmed<TargetProposal>[];
  /** What is read of the two texts today, by the same rules. */
  before: readonly TargetProposal[];
  after: readonly TargetProposal[];
  carry: (span: Place) => Carried;
  pathAt: (at: number) => string;
}

interface CarriedTargets {
  carried: CarriedOver<TargetProposal>[];
  /** What the new text states and no confirmed target does. */
  rest: TargetProposal[];
}

/** Terms that a text states; what its document says for all of them is carried with the document's facts. */
const TERMS = [
  'scope',
  'regionId',
  'comparator',
  'value',
  'valueHigh',
  'unit',
  'unitAsWritten',
  'dueOn',
  'duePrecision',
  'cadence',
  'strength',
  'hedges',
] as const;

/** Finds every confirmed target in a new text: by its words, and by what is read of them. */
export function carryTargets({ confirmed, before, after, carry, pathAt }: Given): CarriedTargets {
  const places = confirmed.map(({ says }) => says.spans.map((span) => ({ span, is: carry(span) })));
  const found = places.map((each) => each.flatMap(({ is }) => is.place ?? []));
  const was = paired(
    confirmed.map(({ says }) => says.spans),
    before.map(({ spans }) => spans),
    (one, other) => sameTerms(confirmed[one]?.says, before[other]),
  );
  const reads = (at: number | undefined) => (at === undefined ? undefined : before[at]);
  const is = paired(
    found,
    after.map(({ spans }) => spans),
    (one, other) => sameTerms(reads(was[one]) ?? confirmed[one]?.says, after[other]),
  );

  const carried = confirmed.map(({ id, says }, at): CarriedOver<TargetProposal> => {
    const now = is[at] === undefined ? undefined : after[is[at]];
    const kept = placed(places[at] ?? [], now, pathAt);
    if (kept.length === 0) {
      const proposal = { ...says, spans: [], confidence: unsure(says.confidence) };
      return { id, fate: 'LOST', confirmed: says, proposal };
    }
    const then = reads(was[at]);
    const more = placedAnew(kept, then, now);
    const { proposal, changed } = restated(says, then, now);
    const worded = (places[at] ?? []).every((each) => each.is.state === 'EXACT');
    // Words that stay and are no longer read as a target, or only now, stand among other words.
    const seen = (then === undefined) === (now === undefined);
    const fate = worded && seen && !changed && more.length === 0 ? 'UNCHANGED' : 'CHANGED';
    const confidence = sureness(fate, says, now);
    return {
      id,
      fate,
      confirmed: says,
      proposal: { ...proposal, confidence, spans: inOrder([...kept, ...more]) },
    };
  });

  const taken = new Set(is);
  const stated = carried.flatMap(({ proposal }) => proposal.spans);
  const rest = after.filter(
    ({ spans }, at) =>
      !taken.has(at) && !spans.every((span) => stated.some((place) => overlaps(span, place))),
  );
  return { carried, rest };
}

const sameTerms = (one?: TargetProposal, other?: TargetProposal): boolean =>
  one !== undefined && other !== undefined && one.value === other.value && one.unit === other.unit;

/** The confirmed terms, and in place of those that the new text states otherwise, what it states. */
function restated(says: TargetProposal, then: TargetProposal | undefined, now: TargetProposal | undefined) {
  if (!now) return { proposal: says, changed: false };
  const { says: proposal, changed } = updated(TERMS, { confirmed: says, before: then ?? says, after: now });
  const renamed = then !== undefined && then.indicator.name !== now.indicator.name;
  // Other words for an indicator are most often the same one: what was confirmed stays, unless they name a known one.
  const another = renamed && now.indicator.id !== null && now.indicator.id !== then.indicator.id;
  const differs = changed.length > 0 || renamed;
  return {
    proposal: {
      ...proposal,
      indicator: another ? now.indicator : says.indicator,
    },
    changed: differs,
  };
}

/** Where it stands now: what is read there knows its bounds; else what was carried. A place that is lost is left out. */
function placed(
  places: readonly { span: TargetPlace; is: Carried }[],
  now: TargetProposal | undefined,
  pathAt: (at: number) => string,
): TargetPlace[] {
  return places.flatMap(({ span: { context }, is: { state, place } }): TargetPlace[] => {
    if (!place) return [];
    const read = now?.spans.find((other) => overlaps(place, other));
    const { start, end } = state === 'EXACT' || !read ? place : read;
    return [
      { start, end, path: pathAt(start), context: state === 'EXACT' ? context : (read?.context ?? context) },
    ];
  });
}

/** The new text may state it in more places than the old one did. */
function placedAnew(
  kept: readonly TargetPlace[],
  then: TargetProposal | undefined,
  now: TargetProposal | undefined,
): TargetPlace[] {
  if (!now || now.spans.length <= (then?.spans.length ?? 0)) return [];
  return now.spans.filter((span) => !kept.some((place) => overlaps(place, span)));
}

function inOrder(places: readonly TargetPlace[]): TargetPlace[] {
  const once = new Map(places.map((place) => [`${place.start} ${place.end}`, place]));
  return [...once.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

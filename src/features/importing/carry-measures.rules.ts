import { type CarriedOver, type Confirmed, NOWHERE, sureness, unsure } from './carried.rules.js';
import type { Carried } from './carry.rules.js';
import { paired } from './overlap.rules.js';
import type { DutyProposal, MeasureProposal, Place } from './proposal.rules.js';

interface Given {
  confirmed: readonly Confirmed<MeasureProposal>[];
  before: readonly MeasureProposal[];
  after: readonly MeasureProposal[];
  carry: (span: Place) => Carried;
  pathAt: (at: number) => string;
}

interface CarriedMeasures {
  carried: CarriedOver<MeasureProposal>[];
  rest: MeasureProposal[];
}

/** Finds every confirmed measure in a new text: by its words, and by whom they are read to name. */
export function carryMeasures({ confirmed, before, after, carry, pathAt }: Given): CarriedMeasures {
  const places = confirmed.map(({ says }) => carry(says.span));
  const was = paired(
    confirmed.map(({ says }) => [says.span]),
    before.map(({ span }) => [span]),
  );
  const is = paired(
    places.map(({ place }) => (place ? [place] : [])),
    after.map(({ span }) => [span]),
  );
  const carried = confirmed.map(({ id, says }, at): CarriedOver<MeasureProposal> => {
    const carriedTo = places[at];
    if (!carriedTo?.place) return { id, fate: 'LOST', confirmed: says, proposal: nowhere(says) };
    const [then, now] = [before[was[at] ?? -1], after[is[at] ?? -1]];
    const exact = carriedTo.state === 'EXACT';
    const duties = dutiesOf({ says, then, now, carry });
    const span = exact ? carriedTo.place : (now?.span ?? carriedTo.place);
    const within = (place: Place | null) => (place && inside(carry(place).place, span)) ?? null;
    const moved = {
      ...says,
      path: now?.path ?? pathAt(span.start),
      title: then && now && then.title !== now.title ? now.title : says.title,
      span,
      noteSpan: now?.noteSpan ? inside(now.noteSpan, span) : within(says.noteSpan),
      openTailSpan: now ? now.openTailSpan && inside(now.openTailSpan, span) : within(says.openTailSpan),
      duties: duties.named,
    };
    const fate = exact && !duties.changed && moved.title === says.title ? 'UNCHANGED' : 'CHANGED';
    const proposal = { ...moved, confidence: sureness(fate, says, now) };
    return { id, fate, confirmed: says, proposal };
  });
  const taken = new Set(is);
  return { carried, rest: after.filter((_, at) => !taken.has(at)) };
}

const nowhere = (says: MeasureProposal): MeasureProposal => ({
  ...says,
  span: NOWHERE,
  noteSpan: null,
  openTailSpan: null,
  duties: says.duties.map((duty) => ({ ...duty, span: NOWHERE })),
  confidence: unsure(says.confidence),
});

const inside = (place: Place | null, { start, end }: Place): Place | null =>
  place && start <= place.start && place.end <= end ? place : null;

interface Named {
  says: MeasureProposal;
  then: MeasureProposal | undefined;
  now: MeasureProposal | undefined;
  carry: (span: Place) => Carried;
}

/** Who answers: as confirmed, unless the texts name others; then as the new one does, with what is known of each name. */
function dutiesOf({ says, then, now, carry }: Named): { named: DutyProposal[]; changed: boolean } {
  const kept = says.duties.map((duty) => ({ ...duty, is: carry(duty.span) }));
  const sameNames = (then === undefined) === (now === undefined) && rosterOf(then) === rosterOf(now);
  if (sameNames && kept.every(({ is }) => is.state === 'EXACT')) {
    return {
      named: kept.map(({ is, ...duty }) => ({ ...duty, span: is.place ?? duty.span })),
      changed: false,
    };
  }
  if (!now) {
    const found = kept.flatMap(({ is, ...duty }) => (is.place ? [{ ...duty, span: is.place }] : []));
    return { named: found, changed: true };
  }
  const known = new Map(says.duties.map((duty) => [duty.name, duty.resolution]));
  const read = now.duties.map((duty) => ({ ...duty, resolution: known.get(duty.name) ?? duty.resolution }));
  // What an editor added, and no text was read to name, stays while its words do.
  const names = new Set([...(then?.duties ?? []), ...now.duties].map(({ name }) => name));
  const added = kept.flatMap(({ is, ...duty }) =>
    is.state === 'EXACT' && !names.has(duty.name) ? [{ ...duty, span: is.place }] : [],
  );
  const named = [...read, ...added];
  // A standing rule stands in another measure: its words may have changed where those of this one have not.
  const reworded = kept.some(({ is }) => is.state !== 'EXACT');
  return { named, changed: reworded || rosterOf({ duties: named }) !== rosterOf(says) };
}

const rosterOf = (measure: Pick<MeasureProposal, 'duties'> | undefined): string =>
  JSON.stringify(measure?.duties.map(({ name, role, origin }) => [name, role, origin]) ?? []);

import type { CarriedOver, ConfirmedObjects, Fate } from './carried.rules.js';
import { carrier } from './carry.rules.js';
import { carryFacts } from './carry-facts.rules.js';
import { carryMeasures } from './carry-measures.rules.js';
import { carryTargets } from './carry-targets.rules.js';
import { type ClauseChange, clauseDiff } from './clause-diff.rules.js';
import { compare } from './compared.rules.js';
import type { FactsProposal, MeasureProposal, TargetProposal } from './proposal.rules.js';
import type { Reading } from './reading.rules.js';
import type { GivenFacts } from './register.rules.js';

interface Given {
  /** Both texts as they are read today, by the same registers. */
  before: Reading;
  after: Reading;
  confirmed: ConfirmedObjects;
  given: GivenFacts;
}

/** What a new version of a text makes of what was confirmed, and what in it is new. */
export interface CarryOver {
  diff: ClauseChange[];
  facts: { fate: Fate; confirmed: FactsProposal; proposal: FactsProposal };
  measures: CarriedOver<MeasureProposal>[];
  targets: CarriedOver<TargetProposal>[];
  newMeasures: MeasureProposal[];
  newTargets: TargetProposal[];
}

/** Takes everything confirmed of a policy over into a new version of its text. */
export function carryOver({ before, after, confirmed, given }: Given): CarryOver {
  const compared = compare(before, after);
  const carry = carrier(compared);
  const pathAt = (at: number) =>
    after.clauses.findLast(({ start, end }) => start <= at && at < end)?.path ?? '';
  const measures = carryMeasures({
    confirmed: confirmed.measures,
    before: before.measures,
    after: after.measures,
    carry,
    pathAt,
  });
  const targets = carryTargets({
    confirmed: confirmed.targets,
    before: before.targets,
    after: after.targets,
    carry,
    pathAt,
  });
  // What is another policy's is not changed from here: this text states it as before, or states something new.
  const foreign = new Set(confirmed.targets.flatMap(({ id, isOwn }) => (isOwn ? [] : [id])));
  const estranged = targets.carried.filter(({ id, fate }) => fate !== 'UNCHANGED' && foreign.has(id));
  return {
    diff: clauseDiff(compared),
    facts: {
      ...carryFacts({ confirmed: confirmed.facts, before: before.facts, after: after.facts, given }),
      confirmed: confirmed.facts,
    },
    measures: measures.carried,
    targets: targets.carried.filter((each) => !estranged.includes(each)),
    newMeasures: measures.rest,
    newTargets: [
      ...targets.rest,
      ...estranged.filter(({ fate }) => fate === 'CHANGED').map(({ proposal }) => proposal),
    ].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)),
  };
}

/** How many measures and targets fared how, and how many are new. */
export function fatesOf({ measures, targets, newMeasures, newTargets }: CarryOver) {
  const count = (fate: Fate) => [...measures, ...targets].filter((each) => each.fate === fate).length;
  return {
    unchanged: count('UNCHANGED'),
    changed: count('CHANGED'),
    lost: count('LOST'),
    added: newMeasures.length + newTargets.length,
  };
}

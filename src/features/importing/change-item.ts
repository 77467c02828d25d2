import { DomainError, Refusals } from '../../shared/errors.js';
import { onlyOne } from '../../shared/one-of.js';
import type { Setting } from './change-setting.js';
import { changedFacts, changedMeasure, changedTarget } from './changes.rules.js';
import type { Said } from './decided.rules.js';
import type { ChangeItemInput } from './draft-decision.type.js';
import { readFactsChange } from './read-facts-change.js';
import { readMeasureChange } from './read-measure-change.js';
import { readTargetChange } from './read-target-change.js';
import { faultsOf } from './sound.rules.js';

type Path = readonly string[];

/** What an item says once an editor has corrected it; refused where that cannot be. */
export function changeItem(
  said: Said,
  { facts, measure, target }: ChangeItemInput,
  setting: Setting,
  path: Path,
): Said {
  const [asked] = onlyOne({ facts, measure, target }, path);
  const at = [...path, asked];
  const changed = merged(said, { facts, measure, target }, setting, at);
  if (!changed) throw new DomainError('WRONG_ITEM_KIND', { kind: said.kind, asked: asked.toUpperCase() }, at);
  assertSound(changed, setting, at);
  return changed;
}

/** Null where an item of another kind was meant. */
function merged(said: Said, input: Omit<ChangeItemInput, 'itemId'>, setting: Setting, at: Path): Said | null {
  const { kind, says } = said;
  if (kind === 'FACTS') {
    return input.facts ? { kind, says: changedFacts(says, readFactsChange(setting, input.facts, at)) } : null;
  }
  if (kind === 'MEASURE') {
    const given = input.measure && { input: input.measure, before: says };
    return given ? { kind, says: changedMeasure(says, readMeasureChange(setting, given, at)) } : null;
  }
  const given = input.target && { input: input.target, before: says };
  return given ? { kind, says: changedTarget(says, readTargetChange(setting, given, at)) } : null;
}

/** Refuses what contradicts itself, the text or the register; each fault by its place in the input. */
export function assertSound(said: Said, { known }: Setting, path: Path): void {
  const [first, ...others] = faultsOf(said, known).map(
    ({ code, params, path: place }) => new DomainError(code, params, [...path, ...place]),
  );
  if (first) throw new Refusals([first, ...others]);
}

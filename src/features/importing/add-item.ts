import { onlyOne } from '../../shared/one-of.js';
import { assertSound } from './change-item.js';
import type { Setting } from './change-setting.js';
import type { Deciding } from './decide-item.js';
import type { Said } from './decided.rules.js';
import type { AddItemInput } from './draft-decision.type.js';
import { DraftItem } from './draft-item.entity.js';
import { readMeasureAddition } from './read-measure-change.js';
import { readTargetAddition } from './read-target-change.js';

/** Adds what the reading overlooked: whoever adds it has accepted it. */
export function addItem(
  { em, draft, items, by, setting }: Deciding,
  { measure, target }: AddItemInput,
  path: readonly string[],
): DraftItem {
  const known = setting();
  const [kind] = onlyOne({ measure, target }, path);
  const at = [...path, kind];
  const said = read(known, { measure, target }, at);
  assertSound(said, known, at);
  const ordinals = [...items.values()].map(({ ordinal }) => ordinal);
  const item = em.create(DraftItem, {
    draft,
    kind: said.kind,
    origin: 'ADDED',
    ordinal: Math.max(-1, ...ordinals) + 1,
    ...standing(said),
    proposal: said.says,
    confidence: '1',
    state: 'ACCEPTED',
    ...by,
  });
  items.set(item.id, item);
  return item;
}

function read(setting: Setting, { measure, target }: AddItemInput, path: readonly string[]): Said {
  if (measure) return { kind: 'MEASURE', says: readMeasureAddition(setting, measure, path) };
  if (target) return { kind: 'TARGET', says: readTargetAddition(setting, target, path) };
  throw new Error('One of them is given');
}

/** Where an item is listed: its measure, or the first place that states its target. */
function standing({ kind, says }: Said) {
  if (kind === 'FACTS') return { start: null, end: null, path: null };
  const place = kind === 'MEASURE' ? { ...says.span, path: says.path } : says.spans[0];
  return { start: place?.start ?? null, end: place?.end ?? null, path: place?.path ?? null };
}

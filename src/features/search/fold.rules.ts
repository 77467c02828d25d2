/**
 * A text as it is compared: full-width as half-width, capitals as small letters. Unit by unit, so that places in it are
 * places in the text; what would become longer or shorter stays as it is.
 */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += foldedUnit(text[at] ?? '');
  return folded;
}

const UNITS = new Map<string, string>();

function foldedUnit(unit: string): string {
  const known = UNITS.get(unit);
  if (known !== undefined) return known;
  const folded = unit.normalize('NFKC').toLowerCase();
  const kept = folded.length === 1 ? folded : unit;
  UNITS.set(unit, kept);
  return kept;
}

import type { Level, Levels, Numberings } from './docx-numbering.js';
import { listNumeral } from './list-numerals.js';

/** Which list a paragraph belongs to, and how deep; a level that is not said follows from the style. */
export interface ListPlace {
  list: string;
  level: number | null;
  style: string | null;
}

/** Numbers paragraphs as Word shows them, in the order in which they are asked for. */
export class ListCounter {
  readonly #numberings: Numberings;
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();
  /** Formats met that are not known; digits stood in for them. */
  readonly unknown = new Set<string>();

  constructor(numberings: Numberings) {
    this.#numberings = numberings;
  }

  /** The label of the next paragraph of a list, such as （三）; empty for a bullet or no list. */
  next(place: ListPlace): string {
    const list = this.#numberings.lists.get(place.list);
    if (!list) return '';
    const levels = new Map([...(this.#numberings.definitions.get(list.definition) ?? []), ...list.overrides]);
    const at = place.level ?? levelOfStyle(levels, place.style) ?? 0;
    const level = levels.get(at);
    if (!level) return '';

    const counts = this.#counts.get(list.definition) ?? new Map<number, number>();
    this.#counts.set(list.definition, counts);
    if (!this.#begun.has(place.list)) {
      this.#begun.add(place.list);
      for (const depth of list.starts.keys()) counts.delete(depth);
    }
    counts.set(at, (counts.get(at) ?? (list.starts.get(at) ?? level.start) - 1) + 1);
    for (const depth of counts.keys()) {
      const restart = levels.get(depth)?.restart ?? depth;
      if (depth > at && restart > at) counts.delete(depth);
    }
    return level.format === 'bullet' ? '' : this.#labelOf(level, levels, counts);
  }

  #labelOf({ pattern, digitsOnly }: Level, levels: Levels, counts: Map<number, number>): string {
    const label = pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const depth = Number(digit) - 1;
      const { format = 'decimal', start = 1 } = levels.get(depth) ?? {};
      const number = counts.get(depth) ?? start;
      const written = listNumeral(number, digitsOnly ? 'decimal' : format);
      if (written === null) this.unknown.add(format);
      return written ?? String(number);
    });
    return label.trim();
  }
}

function levelOfStyle(levels: Levels, style: string | null): number | null {
  if (style === null) return null;
  return [...levels].find(([, level]) => level.style === style)?.[0] ?? null;
}

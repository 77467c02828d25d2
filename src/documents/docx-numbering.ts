import { attributeOf, walkXml } from './markup.js';

/** One level of a numbered list: where it begins, how its numbers are written, and what stands around them. */
export interface Level {
  start: number;
  format: string;
  /** `第%1条`, `%1.%2`: the place of each level's number. */
  pattern: string;
  /** Upper levels are written in digits here, whatever their own format. */
  digitsOnly: boolean;
  /** After which level it begins anew; 0 is never, null is after any above it. */
  restart: number | null;
  style: string | null;
}

export type Levels = Map<number, Level>;

export interface List {
  /** Lists of one definition go on counting together. */
  definition: string;
  overrides: Levels;
  /** By level, the number from which this list counts instead. */
  starts: Map<number, number>;
}

/** The numbering of a Word document (`word/numbering.xml`). */
export interface Numberings {
  definitions: Map<string, Levels>;
  lists: Map<string, List>;
}

/** Reads which lists there are and how each level is numbered; without the part there are none. */
export function readNumberings(xml: string | null): Numberings {
  const definitions: Numberings['definitions'] = new Map();
  const lists: Numberings['lists'] = new Map();
  let levels: Levels | null = null;
  let list: List | null = null;
  let level: Level | null = null;
  let overridden = 0;

  if (xml === null) return { definitions, lists };
  walkXml(xml, {
    open(name, attributes) {
      const value = attributeOf(attributes, 'val') ?? '';
      if (name === 'abstractNum') {
        levels = new Map();
        definitions.set(attributeOf(attributes, 'abstractNumId') ?? '', levels);
      } else if (name === 'num') {
        list = { definition: '', overrides: new Map(), starts: new Map() };
        lists.set(attributeOf(attributes, 'numId') ?? '', list);
      } else if (name === 'abstractNumId' && list) list.definition = value;
      else if (name === 'lvlOverride') overridden = Number(attributeOf(attributes, 'ilvl'));
      else if (name === 'startOverride') list?.starts.set(overridden, Number(value));
      else if (name === 'lvl') {
        const into = list?.overrides ?? levels;
        level = { start: 0, format: 'decimal', pattern: '', digitsOnly: false, restart: null, style: null };
        // Some writers leave the level's number out: then they are in order.
        into?.set(Number(attributeOf(attributes, 'ilvl') ?? into.size), level);
      } else if (level) readLevel(level, name, value);
    },
    close(name) {
      if (name === 'lvl') level = null;
      if (name === 'num') list = null;
      if (name === 'abstractNum') levels = null;
    },
    text() {},
  });
  return { definitions, lists };
}

function readLevel(level: Level, name: string, value: string): void {
  if (name === 'start') level.start = Number(value);
  else if (name === 'numFmt') level.format = value;
  else if (name === 'lvlText') level.pattern = value;
  else if (name === 'isLgl') level.digitsOnly = value !== '0' && value !== 'false';
  else if (name === 'lvlRestart') level.restart = Number(value);
  else if (name === 'pStyle') level.style = value;
}

import { attributeOf, walkXml } from './markup.js';

/** What a paragraph style says of numbering, its parents asked too. */
export interface ParagraphStyle {
  list: string | null;
  level: number | null;
  /** A line of a table of contents: it repeats a heading. */
  contents: boolean;
}

interface Style extends ParagraphStyle {
  parent: string | null;
}

/** The paragraph styles of a Word document (`word/styles.xml`), and the one that paragraphs have by default. */
export interface Styles {
  styleOf(id: string | null): ParagraphStyle;
}

const plain: ParagraphStyle = { list: null, level: null, contents: false };

export function readStyles(xml: string | null): Styles {
  const styles = new Map<string, Style>();
  let byDefault: string | null = null;
  let style: Style | null = null;

  if (xml !== null) {
    walkXml(xml, {
      open(name, attributes) {
        const value = attributeOf(attributes, 'val');
        if (name === 'style' && attributeOf(attributes, 'type') === 'paragraph') {
          style = { ...plain, parent: null };
          const id = attributeOf(attributes, 'styleId') ?? '';
          styles.set(id, style);
          if (['1', 'true'].includes(attributeOf(attributes, 'default') ?? '')) byDefault = id;
        } else if (!style || value === null) return;
        else if (name === 'name') style.contents = /^toc \d/i.test(value);
        else if (name === 'basedOn') style.parent = value;
        else if (name === 'numId') style.list = value;
        else if (name === 'ilvl') style.level = Number(value);
      },
      close(name) {
        if (name === 'style') style = null;
      },
      text() {},
    });
  }

  /** Parents may form a ring in a broken file: ten steps are more than any has. */
  const resolve = (id: string | null, steps = 10): ParagraphStyle => {
    const found = id === null ? undefined : styles.get(id);
    if (!found || steps === 0) return plain;
    const { list, level, contents, parent } = found;
    if (list !== null) return { list, level, contents };
    const above = resolve(parent, steps - 1);
    return { list: above.list, level: level ?? above.level, contents: contents || above.contents };
  };
  return { styleOf: (id) => resolve(id ?? byDefault) };
}

import { Parser } from 'htmlparser2';
import { DomainError } from '../shared/errors.js';
import { LIMITS } from './limits.js';

export type Attributes = Readonly<Record<string, string>>;

/** What happens while a text with tags is read from its beginning to its end. */
export interface MarkupHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Reads XML in one pass, without a tree; names come without their prefix, and no entity is fetched or expanded. */
export const walkXml = (xml: string, handler: MarkupHandler): void => walk(xml, handler, true);

/** Reads HTML in one pass as browsers would nest it, more or less; names come in lower case. */
export const walkHtml = (html: string, handler: MarkupHandler): void => walk(html, handler, false);

function walk(markup: string, handler: MarkupHandler, xmlMode: boolean): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > LIMITS.depth) throw new DomainError('FILE_TOO_COMPLEX');
        handler.open(localName(name), attributes);
      },
      onclosetag(name) {
        depth -= 1;
        handler.close(localName(name));
      },
      ontext: (text) => handler.text(text),
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(markup);
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An attribute by its name without prefix. */
export function attributeOf(attributes: Attributes, name: string): string | null {
  for (const key in attributes) if (localName(key) === name) return attributes[key] ?? null;
  return null;
}

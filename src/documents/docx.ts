import { DomainError } from '../shared/errors.js';
import type { ReadDocument } from './document.js';
import { readBody } from './docx-body.js';
import { readNumberings } from './docx-numbering.js';
import { readStyles } from './docx-styles.js';
import { ListCounter } from './list-counter.js';
import { attributeOf, walkXml } from './markup.js';
import { openZip, type Zip } from './zip.js';

/** Other documents that are zips, by a part that only they have. */
const others: [RegExp, string][] = [
  [/^xl\//, '.xlsx'],
  [/^ppt\//, '.pptx'],
  [/^OFD\.xml$/i, '.ofd'],
  [/^content\.xml$/, '.odt'],
  [/^META-INF\/container\.xml$/, '.epub'],
];

/** A Word document as text: paragraphs, automatic numbers, tables; changes as if accepted. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  const zip = await openZip(bytes, '.docx');
  const main = (await relations(zip, '_rels/.rels')).get('officeDocument') ?? 'word/document.xml';
  const xml = await zip.read(main);
  const other = others.find(([part]) => zip.names.some((name) => part.test(name)));
  if (other) throw new DomainError('FILE_UNSUPPORTED', { kind: other[1] });
  if (xml === null) throw new DomainError('FILE_UNSUPPORTED', { kind: '.zip' });

  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const parts = await relations(zip, `${folder}_rels/${main.slice(folder.length)}.rels`, folder);
  const part = (kind: string) => zip.read(parts.get(kind) ?? `${folder}${kind}.xml`);
  const styles = readStyles(await part('styles'));
  const counter = new ListCounter(readNumberings(await part('numbering')));
  const { text, notes } = readBody(xml, { styles, counter });
  if (text.trim() === '') throw new DomainError('FILE_WITHOUT_TEXT', { kind: '.docx' });
  return { kind: 'docx', text, notes };
}

/** Where the parts stand, by the last word of their kind: `…/relationships/styles` is styles. */
async function relations(zip: Zip, name: string, folder = ''): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  walkXml((await zip.read(name)) ?? '', {
    open(element, attributes) {
      if (element !== 'Relationship' || attributeOf(attributes, 'TargetMode') === 'External') return;
      const kind = (attributeOf(attributes, 'Type') ?? '').split('/').at(-1) ?? '';
      const target = attributeOf(attributes, 'Target') ?? '';
      found.set(kind, target.startsWith('/') ? target.slice(1) : folder + target);
    },
    close() {},
    text() {},
  });
  return found;
}

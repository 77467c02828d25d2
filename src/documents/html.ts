import { DomainError } from '../shared/errors.js';
import { decode } from './decode.js';
import type { ReadDocument } from './document.js';
import { HtmlReader } from './html-reader.js';
import { walkHtml } from './markup.js';

const declaration =
  /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]{1,40})|<\?xml[^>]{1,100}?encoding\s*=\s*["']([\w-]{1,40})/i;

/** The main text of a page, without what stands around it on a site. */
export async function readHtml(bytes: Uint8Array): Promise<ReadDocument> {
  const [, meta, xml] = declaration.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1')) ?? [];
  const html = decode(bytes, meta ?? xml ?? null);
  const reader = new HtmlReader();
  walkHtml(html, reader);
  const text = reader.mainText();
  if (text.trim() === '') throw new DomainError('FILE_WITHOUT_TEXT', { kind: '.html' });
  return { kind: 'html', text, notes: [] };
}

import type { DocumentKind, ReadDocument } from './document.js';

/** One reader a kind; each brings its library along only when it is asked for. */
export const readers: Record<
  Exclude<DocumentKind, 'txt'>,
  () => Promise<(bytes: Uint8Array) => Promise<ReadDocument>>
> = {
  docx: async () => (await import('./docx.js')).readDocx,
  html: async () => (await import('./html.js')).readHtml,
  pdf: async () => (await import('./pdf.js')).readPdf,
};

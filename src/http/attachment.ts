/** What RFC 8187 lets stand as it is. */
const KEPT = /[^A-Za-z0-9!#$&+.^_`|~-]/g;
/** What may stand between quotes for readers that know ASCII alone. */
const PLAIN = /[^\x20-\x7e]|["\\%]/g;

/** A Content-Disposition that makes a browser save the answer under this name. */
export function attachment(name: string): string {
  const encoded = encodeURIComponent(name).replace(/%[0-9A-F]{2}|./g, (part) =>
    part.length === 3 ? part : part.replace(KEPT, hex),
  );
  return `attachment; filename="${name.replace(PLAIN, '_')}"; filename*=UTF-8''${encoded}`;
}

const hex = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

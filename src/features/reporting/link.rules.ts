/** Characters of an address. */
const MAX_LINK = 2000;

/** A web address as everybody may follow it: https, whole, without a user or password; null where a text is none. */
export function linkOf(text: string): string | null {
  if (text.length > MAX_LINK || !URL.canParse(text)) return null;
  const { protocol, username, password, href } = new URL(text);
  return protocol === 'https:' && !username && !password && href.length <= MAX_LINK ? href : null;
}

/** What of a token may stand for an account. */
export type LinkKind = 'SUBJECT' | 'GROUP';

/** Groups that are looked at; a token may bring hundreds. */
const MOST_GROUPS = 200;

/** The groups that a claim names: one text, or a list of them; anything else names none. */
export function groupsIn(claim: unknown): string[] {
  const values = Array.isArray(claim) ? claim : [claim];
  return values.filter((value) => typeof value === 'string').slice(0, MOST_GROUPS);
}

/** Whether a text has the form of a token rather than of a key. */
export const isToken = (text: string): boolean => /^ey[\w-]+\.[\w-]*\.[\w-]*$/.test(text);

/**
 * The account that a token stands for: that of its subject, else the one of its groups. Null where nothing is linked;
 * groups of several accounts leave it open.
 */
export function accountOf(
  links: readonly { kind: LinkKind; accountId: string }[],
): string | 'SEVERAL' | null {
  const subject = links.find(({ kind }) => kind === 'SUBJECT');
  if (subject) return subject.accountId;
  const accounts = new Set(links.map(({ accountId }) => accountId));
  const [only = null] = accounts;
  return accounts.size > 1 ? 'SEVERAL' : only;
}

import { DomainError } from '../../shared/errors.js';
import type { Session } from '../../shared/session.js';
import { assertMaySendFiles } from './file.access.js';
import { extensionOf, SENT_AS } from './file-kind.rules.js';
import { decodedName, MAX_NAME } from './file-name.rules.js';

export interface FileHeaders {
  contentType: string | undefined;
  /** Percent-encoded. */
  name: string | undefined;
}

/** What a file claims to be: nothing of it is believed before its bytes were read. */
export interface Claim {
  name: string;
  declared: string;
}

/** Looks at who sends and what the headers say, before a byte of the body is read. */
export function admitFile({ viewer }: Pick<Session, 'viewer'>, { contentType, name }: FileHeaders): Claim {
  if (!viewer.accountId) throw new DomainError('UNAUTHENTICATED');
  if (viewer.readOnly) throw new DomainError('READ_ONLY_KEY');
  assertMaySendFiles(viewer);
  const declared = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!SENT_AS.has(declared)) throw new DomainError('FILE_CONTENT_TYPE', { type: declared.slice(0, 80) });
  const decoded = decodedName(name);
  if (!decoded || !extensionOf(decoded)) throw new DomainError('FILE_NAME', { max: MAX_NAME });
  return { name: decoded, declared };
}

import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { rows } from '../../shared/rows.js';
import type { Viewer } from '../../shared/session.js';
import type { SignInTimes } from './sign-in.rules.js';

const BY_HASH = {
  name: 'signIn.byHash',
  text: `
    select s.id, s.last_used_at as "lastUsedAt", s.expires_at as "expiresAt", s.ended_at as "endedAt",
           a.id as "accountId", a.name, a.name_en as "nameEn", a.roles, a.is_demo as "isDemo", false as "readOnly",
           array(select ad.department_id
                   from account_department ad
                   join department d on d.id = ad.department_id
                  where ad.account_id = a.id order by d.ordinal, d.id) as "departmentIds"
      from sign_in s
      join account a on a.id = s.account_id
     where s.hash = $1 and ($2 or not a.is_demo)`,
};

const USE = {
  name: 'signIn.use',
  text: 'update sign_in set last_used_at = $2 where id = $1 and ended_at is null and last_used_at < $2',
};

/** What is stored of the text that a browser has. */
export const signInHash = (token: string): string => createHash('sha256').update(token).digest('hex');

export interface Found extends SignInTimes {
  id: string;
  viewer: Viewer;
}

/** The sign-in of a browser, in force or not; none of a demo account where no demo is played. */
export async function signInOf(
  em: EntityManager,
  token: string,
  { demo }: { demo: boolean },
): Promise<Found | null> {
  type Row = SignInTimes & { id: string; lastUsedAt: Date | string } & Viewer;
  const [row] = await rows<Row>(em, BY_HASH, [signInHash(token), demo]);
  if (!row) return null;
  const { id, lastUsedAt, expiresAt, endedAt, ...viewer } = row;
  return {
    id,
    lastUsedAt: new Date(lastUsedAt),
    expiresAt: new Date(expiresAt),
    endedAt: endedAt && new Date(endedAt),
    // A script that got into a page can ask nothing with its visitor's session but what our pages ask.
    viewer: { ...viewer, onlyTrusted: true },
  };
}

/** Writes that it was used. */
export async function noteUse(em: EntityManager, id: string, now: Date): Promise<void> {
  await rows(em, USE, [id, now]);
}

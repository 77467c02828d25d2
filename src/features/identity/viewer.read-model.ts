import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors.js';
import { rows } from '../../shared/rows.js';
import { PUBLIC_VIEWER, type Viewer } from '../../shared/session.js';

const BY_KEY = {
  name: 'identity.viewerByKey',
  text: `
    select a.id as "accountId", a.name, a.name_en as "nameEn", a.roles, a.is_demo as "isDemo",
           array(select ad.department_id
                   from account_department ad
                   join department d on d.id = ad.department_id
                  where ad.account_id = a.id order by d.ordinal, d.id) as "departmentIds"
      from api_key k
      join account a on a.id = k.account_id
     where k.hash = $1 and k.revoked_at is null and (k.expires_at is null or k.expires_at > $2)
       and ($3 or not a.is_demo)`,
};

/** What is stored of a key: keys are long and random, so that a plain digest cannot be guessed back. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/**
 * Who sends this Authorization header; without one, the public. A key that is not in force is refused, and so is a
 * demo key, which anybody knows, by a service that does not play the demo.
 */
export async function viewerOf(
  em: EntityManager,
  authorization: string | undefined,
  { now, demo }: { now: Date; demo: boolean },
): Promise<Viewer> {
  if (!authorization) return PUBLIC_VIEWER;
  const [, key] = /^Bearer\s+(\S{1,255})$/i.exec(authorization) ?? [];
  const [viewer] = key ? await rows<Viewer>(em, BY_KEY, [hashOf(key), now, demo]) : [];
  if (!viewer) throw new DomainError('UNAUTHENTICATED');
  return viewer;
}

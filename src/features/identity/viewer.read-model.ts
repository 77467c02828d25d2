import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { rows } from '../../shared/rows.js';
import type { Viewer } from '../../shared/session.js';

const BY_KEY = {
  name: 'identity.viewerByKey',
  text: `
    select a.id as "accountId", a.name, a.name_en as "nameEn", a.is_demo as "isDemo", k.read_only as "readOnly",
           k.aggregates_only as "aggregatesOnly",
           array(select given.role from unnest(a.roles) with ordinality given (role, ordinal)
                  where k.roles is null or given.role = any(k.roles) order by given.ordinal) as roles,
           array(select ad.department_id
                   from account_department ad
                   join department d on d.id = ad.department_id
                  where ad.account_id = a.id order by d.ordinal, d.id) as "departmentIds",
           k.id as "keyId", k.last_used_on::text as "lastUsedOn"
      from api_key k
      join account a on a.id = k.account_id
     where k.hash = $1 and k.revoked_at is null and (k.expires_at is null or k.expires_at > $2)
       and ($3 or not a.is_demo)`,
};

/** What is stored of a key: keys are long and random, so that a plain digest cannot be guessed back. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

export interface KeyHolder {
  viewer: Viewer;
  key: { id: string; lastUsedOn: string | null };
}

/**
 * Whose key has this hash, if it is in force: with those of the account's roles that the key has. A demo key, which
 * anybody knows, is not in force in a service that does not play the demo.
 */
export async function holderOf(
  em: EntityManager,
  hash: string,
  { now, demo }: { now: Date; demo: boolean },
): Promise<KeyHolder | null> {
  const [found] = await rows<Viewer & { keyId: string; lastUsedOn: string | null }>(em, BY_KEY, [
    ...[hash, now, demo],
  ]);
  if (!found) return null;
  const { keyId, lastUsedOn, ...viewer } = found;
  return { viewer, key: { id: keyId, lastUsedOn } };
}

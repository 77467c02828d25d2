import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { rows } from '../../shared/rows.js';
import type { Viewer } from '../../shared/session.js';
import type { LinkKind } from './claims.rules.js';

const LINKS = {
  name: 'identity.links',
  text: `
    select l.kind, l.account_id as "accountId" from identity_link l
      join account a on a.id = l.account_id
     where l.hash = any($1) and ($2 or not a.is_demo)`,
};

const VIEWER = {
  name: 'identity.viewerById',
  text: `
    select a.id as "accountId", a.name, a.name_en as "nameEn", a.roles, a.is_demo as "isDemo", false as "readOnly",
           array(select ad.department_id
                   from account_department ad
                   join department d on d.id = ad.department_id
                  where ad.account_id = a.id order by d.ordinal, d.id) as "departmentIds"
      from account a where a.id = $1`,
};

/** What is stored of a subject or group: who has the database still has to guess who it is. */
export const linkHash = (issuer: string, kind: LinkKind, value: string): string =>
  createHash('sha256')
    .update(JSON.stringify([issuer, kind, value]))
    .digest('hex');

/** The links that there are among these. */
export const linksAmong = (
  em: EntityManager,
  hashes: readonly string[],
  { demo }: { demo: boolean },
): Promise<{ kind: LinkKind; accountId: string }[]> => rows(em, LINKS, [hashes, demo]);

/** An account as a caller, with all that it may. */
export async function accountViewer(em: EntityManager, accountId: string): Promise<Viewer | null> {
  const [viewer = null] = await rows<Viewer>(em, VIEWER, [accountId]);
  return viewer;
}

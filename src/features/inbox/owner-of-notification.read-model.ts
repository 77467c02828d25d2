import type { EntityManager } from '@mikro-orm/postgresql';
import { rows } from '../../shared/rows.js';

const OWNER = {
  name: 'inbox.ownerOf',
  text: 'select n.account_id as "accountId" from notification n where n.id = $1',
};

/** Whose notification it is. */
export async function ownerOfNotification(em: EntityManager, id: string): Promise<string | null> {
  const [found] = await rows<{ accountId: string }>(em, OWNER, [id]);
  return found?.accountId ?? null;
}

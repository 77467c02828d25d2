import type { EntityManager } from '@mikro-orm/postgresql';
import { rows } from '../../shared/rows.js';

/** The last seal: what was sealed up to there cannot change unseen as long as somebody keeps this elsewhere. */
export interface ChainHead {
  position: number;
  hash: string;
  sealedAt: string;
}

const HEAD = {
  name: 'audit.chainHead',
  text: `
    select s.to_position::float8 as position, s.hash, s.sealed_at as "sealedAt"
      from audit_seal s order by s.number desc limit 1`,
};

/** The end of the sealed record; null while nothing is sealed. */
export async function chainHead(em: EntityManager): Promise<ChainHead | null> {
  const [head] = await rows<ChainHead>(em, HEAD);
  return head ?? null;
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { connectEach } from '../../shared/connection.js';
import { type AuditEntryRow, trailOfObject } from './audit-entries.read-model.js';

export const auditLoaders = (em: EntityManager) => ({
  /** A page of the trail of each object; for who may read it. */
  trailOf: connectEach<AuditEntryRow>(em, () => trailOfObject),
});

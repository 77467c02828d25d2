import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connect } from '../../shared/connection.js';
import type { Connection } from '../../shared/connection.type.js';
import { DomainError } from '../../shared/errors.js';
import { globalId, maybeUuidOf, type NodeType, PREFIX, parseId } from '../../shared/ids.js';
import { PageArgsType } from '../../shared/page.args.js';
import { assertMayReadAudit } from './audit.access.js';
import { auditEntries } from './audit-entries.read-model.js';
import {
  AuditChainType,
  AuditChangeType,
  AuditEntryConnectionType,
  AuditEntryFilterInput,
  AuditEntryType,
  AuditRefusalType,
} from './audit-entry.type.js';
import { AuditedInterface } from './audited.type.js';
import { chainHead } from './chain-head.read-model.js';
import { type Change, changesOf } from './changes.rules.js';
import { unsealed } from './unsealed.read-model.js';

@Resolver(() => AuditEntryType)
export class AuditResolver {
  @Query(() => AuditEntryConnectionType, {
    description: 'The record of changes and refused attempts, the newest first; for auditors (审计员).',
  })
  async auditEntries(
    @Arg('filter', () => AuditEntryFilterInput, { nullable: true }) filter: AuditEntryFilterInput | null,
    @Args(() => PageArgsType) args: PageArgsType,
    @Ctx() { em, viewer }: Context,
  ): Promise<Connection<AuditEntryType>> {
    assertMayReadAudit(viewer);
    const wanted = {
      operation: filter?.operation ?? null,
      outcome: filter?.outcome ?? null,
      accountUuid: maybeUuidOf('ManagedAccount', filter?.accountId, ['filter', 'accountId']),
      from: filter?.from ?? null,
      to: filter?.to ?? null,
      subjectUuid: subjectOf(filter?.subjectId),
    };
    return connect(em, auditEntries(wanted), args);
  }

  @Query(() => AuditChainType, { description: 'How far the record is sealed, and its head; for auditors.' })
  async auditChain(@Ctx() { em, viewer }: Context): Promise<AuditChainType> {
    assertMayReadAudit(viewer);
    const { entries: unsealedEntries, oldestAt: oldestUnsealedAt } = await unsealed(em);
    const head = (await chainHead(em)) ?? { position: null, hash: null, sealedAt: null };
    return { ...head, unsealedEntries, oldestUnsealedAt };
  }

  @FieldResolver(() => [AuditRefusalType], { description: 'Why nothing was written; none of what was done.' })
  refusals(@Root() { refusals }: AuditEntryType): readonly AuditRefusalType[] {
    return refusals ?? [];
  }

  @FieldResolver(() => [AuditChangeType], { description: 'What was changed, or what a new object says.' })
  changes(@Root() { before, after }: AuditEntryType): Change[] {
    return changesOf(before, after);
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'What was changed, or aimed at; null where that is nothing, or nothing that has an id here.',
  })
  subjectId(@Root() { subjectType, subjectUuid }: AuditEntryType): string | null {
    return subjectUuid && isNodeType(subjectType) ? globalId(subjectType, subjectUuid) : null;
  }
}

@Resolver(() => AuditedInterface)
export class AuditTrailResolver {
  @FieldResolver(() => AuditEntryConnectionType, {
    nullable: true,
    description: `What was done to it and to what belongs to it, and what was tried (审计), the newest first; for
auditors.`,
  })
  @Extensions({ reads: ['uuid'] })
  async auditTrail(
    @Root() { uuid }: AuditedInterface,
    @Args(() => PageArgsType) { first, after, last, before }: PageArgsType,
    @Ctx() { viewer, loaders }: Context,
  ): Promise<Connection<AuditEntryType>> {
    assertMayReadAudit(viewer);
    return loaders.audit.trailOf({ first, after, last, before }).load(uuid);
  }
}

/** The trail of any object that has an id. */
function subjectOf(id: string | null | undefined): string | null {
  if (id == null) return null;
  const parsed = parseId(id);
  if (parsed) return parsed.uuid;
  throw new DomainError('INVALID_ID', { value: id.slice(0, 80), type: 'Node' }, ['filter', 'subjectId']);
}

const isNodeType = (type: string | null): type is NodeType => type !== null && Object.hasOwn(PREFIX, type);

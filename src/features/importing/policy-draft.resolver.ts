import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connect } from '../../shared/connection.js';
import type { Connection } from '../../shared/connection.type.js';
import { uuidOf } from '../../shared/ids.js';
import { required } from '../../shared/loader.js';
import { PageArgsType } from '../../shared/page.args.js';
import { PolicyType } from '../policy/policy.type.js';
import { PolicyTextType } from '../policy/policy-text.type.js';
import { DraftItemConnectionType, DraftItemFilterInput, type DraftItemInterface } from './draft-item.type.js';
import {
  DraftCountType,
  DraftState,
  PolicyDraftConnectionType,
  PolicyDraftType,
} from './policy-draft.type.js';
import { policyDrafts } from './policy-drafts.read-model.js';
import { ReadingWarningType } from './reading.type.js';
import { shownWarnings } from './shown-reading.js';

@Resolver(() => PolicyDraftType)
export class PolicyDraftResolver {
  @Query(() => PolicyDraftType, {
    nullable: true,
    description: 'One draft, or null. Everybody sees that of a published text, the others are for editors.',
  })
  async policyDraft(
    @Arg('id', () => ID) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<PolicyDraftType | null> {
    return loaders.policyDraft.byId.load(uuidOf('PolicyDraft', id, ['id']));
  }

  @Query(() => PolicyDraftConnectionType, { description: 'Drafts (草稿), the newest first.' })
  async policyDrafts(
    @Arg('state', () => DraftState, { nullable: true }) state: DraftState | null,
    @Args(() => PageArgsType) args: PageArgsType,
    @Ctx() { em, viewer }: Context,
  ): Promise<Connection<PolicyDraftType>> {
    return connect(em, policyDrafts(viewer, state ?? null), args);
  }

  @FieldResolver(() => PolicyType)
  async policy(@Root() { policyUuid }: PolicyDraftType, @Ctx() { loaders }: Context): Promise<PolicyType> {
    return required(loaders.policy.byId, policyUuid);
  }

  @FieldResolver(() => PolicyTextType, { description: 'The version of the text that was read.' })
  async text(
    @Root() { policyUuid, policyTextUuid }: PolicyDraftType,
    @Ctx() { loaders }: Context,
  ): Promise<PolicyTextType> {
    const texts = await loaders.policyText.ofPolicy.load(policyUuid);
    const read = texts.find(({ uuid }) => uuid === policyTextUuid);
    if (!read) throw new Error(`There is no text ${policyTextUuid}`);
    return read;
  }

  @FieldResolver(() => PolicyTextType, {
    nullable: true,
    description: 'The version that it is to follow; null for the first.',
  })
  async baseText(
    @Root() { policyUuid, baseTextUuid }: PolicyDraftType,
    @Ctx() { loaders }: Context,
  ): Promise<PolicyTextType | null> {
    if (!baseTextUuid) return null;
    const texts = await loaders.policyText.ofPolicy.load(policyUuid);
    return texts.find(({ uuid }) => uuid === baseTextUuid) ?? null;
  }

  @FieldResolver(() => [ReadingWarningType], { description: 'What was seen and not decided.' })
  warnings(@Root() { noted, policyTextUuid }: PolicyDraftType): ReadingWarningType[] {
    return shownWarnings(noted, { textUuid: policyTextUuid });
  }

  @FieldResolver(() => [DraftCountType], { description: 'Its items by kind and state.' })
  async counts(@Root() { uuid }: PolicyDraftType, @Ctx() { loaders }: Context): Promise<DraftCountType[]> {
    return loaders.policyDraft.counts.load(uuid);
  }

  @FieldResolver(() => DraftItemConnectionType, {
    description: "The document's facts, then measures and targets as they stand in the text.",
  })
  async items(
    @Root() { uuid }: PolicyDraftType,
    @Arg('filter', () => DraftItemFilterInput, { nullable: true }) filter: DraftItemFilterInput | null,
    @Args(() => PageArgsType) { first, after, last, before }: PageArgsType,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<DraftItemInterface>> {
    const { kind = null, state = null, origin = null, belowConfidence = null, lost = null } = filter ?? {};
    const wanted = { kind, state, origin, belowConfidence, lost };
    return loaders.policyDraft.items(wanted)({ first, after, last, before }).load(uuid);
  }
}

@Resolver(() => PolicyType)
export class PolicyDraftOfPolicyResolver {
  @FieldResolver(() => PolicyDraftType, {
    nullable: true,
    description: 'What was read from a text of it and is not confirmed yet; null where nothing is open.',
  })
  async draft(@Root() { uuid }: PolicyType, @Ctx() { loaders }: Context): Promise<PolicyDraftType | null> {
    return loaders.policyDraft.openOf.load(uuid);
  }
}

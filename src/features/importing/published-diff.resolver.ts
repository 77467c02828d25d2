import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { PolicyType } from '../policy/policy.type.js';
import { ClauseDiffArgs } from './clause-change.args.js';
import { ClauseChangeType } from './clause-change.type.js';
import { ofClauses } from './clause-cost.js';

/** What a published version changed. */
@Resolver(() => PolicyType)
export class PublishedDiffResolver {
  @FieldResolver(() => [ClauseChangeType], {
    nullable: true,
    complexity: ofClauses,
    description: `Clause by clause, what that version of its text says otherwise than the version before; null for the
first, and where the caller sees no such version.`,
  })
  async diff(
    @Root() { uuid }: PolicyType,
    @Arg('version', () => Int) version: number,
    @Args(() => ClauseDiffArgs) { kinds }: ClauseDiffArgs,
    @Ctx() { loaders }: Context,
  ): Promise<ClauseChangeType[] | null> {
    const texts = await loaders.policyText.ofPolicy.load(uuid);
    const at = texts.findIndex((text) => text.version === version);
    const [text, before] = [texts[at], texts[at + 1]];
    if (!text || !before) return null;
    const changes = await loaders.draftDiff.load({ policyTextUuid: text.uuid, baseTextUuid: before.uuid });
    return changes.filter(({ kind }) => kinds.includes(kind));
  }
}

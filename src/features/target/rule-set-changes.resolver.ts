import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { toPayload } from '../../shared/mutation-error.js';
import { rows } from '../../shared/rows.js';
import { adoptRuleSet } from './adopt-rule-set.js';
import { proposeRuleSet } from './propose-rule-set.js';
import { RuleSetType } from './rule-set.type.js';
import {
  AdoptRuleSetInput,
  AdoptRuleSetPayload,
  ProposeRuleSetInput,
  ProposeRuleSetPayload,
} from './rule-set-changes.type.js';
import { ALL_RULE_SETS, RULE_SET_BY_ID, type RuleSetRow } from './rule-sets.read-model.js';
import { assertMayReadStanding } from './target.access.js';

/** Which rule sets there are, and how another comes into force. */
@Resolver()
export class RuleSetChangesResolver {
  @Query(() => [RuleSetType], {
    description: `The newest hundred versions of the rules for lights and escalation (督办规则), the newest first; those that are
only proposed for callers who read every standing.`,
  })
  async ruleSets(@Ctx() { em, loaders }: Context): Promise<RuleSetType[]> {
    const { sight } = loaders.target;
    assertMayReadStanding(sight);
    return rows<RuleSetRow>(em, ALL_RULE_SETS, [sight.standing === 'ALL']);
  }

  @Query(() => RuleSetType, {
    nullable: true,
    description:
      'One version, or the one in force today where none is named; null where the caller sees no such.',
  })
  async ruleSet(
    @Arg('version', () => Int, { nullable: true }) version: number | null,
    @Ctx() { loaders, today }: Context,
  ): Promise<RuleSetType | null> {
    const { sight } = loaders.target;
    assertMayReadStanding(sight);
    if (version == null) return loaders.ruleSet.inForce.load(today);
    const found = await loaders.ruleSet.byVersion.load(`${version}`);
    return found && (found.adoptedOn !== null || sight.standing === 'ALL') ? found : null;
  }

  @Mutation(() => ProposeRuleSetPayload, {
    description: `Propose a rule set (提出督办规则), for who supervises: it judges nothing until another account adopts it, and is
never edited; another idea is another version.`,
  })
  async proposeRuleSet(
    @Arg('input', () => ProposeRuleSetInput) input: ProposeRuleSetInput,
    @Ctx() context: Context,
  ): Promise<ProposeRuleSetPayload> {
    return toPayload(context, async () => answer(context, await proposeRuleSet(context, input)));
  }

  @Mutation(() => AdoptRuleSetPayload, {
    description: `Adopt a proposed rule set from a day on (批准施行), for leaders who did not propose it. Days before it keep the
rules that judged them.`,
  })
  async adoptRuleSet(
    @Arg('input', () => AdoptRuleSetInput) input: AdoptRuleSetInput,
    @Ctx() context: Context,
  ): Promise<AdoptRuleSetPayload> {
    return toPayload(context, async () => answer(context, await adoptRuleSet(context, input)));
  }
}

const answer = async ({ em }: Context, uuid: string) => ({
  ruleSet: (await rows<RuleSetRow>(em, RULE_SET_BY_ID, [uuid]))[0] ?? null,
});

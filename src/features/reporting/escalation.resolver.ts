import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { firstDayOf } from '../../shared/dates.js';
import { required } from '../../shared/loader.js';
import { escalationOf } from '../target/escalation.rules.js';
import { EscalationType } from '../target/escalation.type.js';
import { escalationSentence } from '../target/escalation-words.rules.js';
import { isOpenAfterDeadline } from '../target/open-deadline.rules.js';
import { TargetType } from '../target/target.type.js';
import { ObligationType } from './obligation.type.js';

/** What is late, on which day, and of which kind it is. */
interface Late {
  dueOn: string;
  subject: EscalationType['subject'];
}

async function escalated(
  { loaders, today }: Context,
  { dueOn, subject }: Late,
): Promise<EscalationType | null> {
  const { version, ...days } = await required(loaders.ruleSet.inForce, today);
  const escalation = escalationOf({ dueOn, today }, days);
  if (!escalation) return null;
  const { level, since, daysLate, next } = escalation;
  const coming = { nextLevel: next?.level ?? null, nextOn: next?.on ?? null };
  return { level, since, dueOn, daysLate, ...coming, ruleSetVersion: version, subject, escalation };
}

@Resolver(() => EscalationType)
class EscalationResolver {
  @FieldResolver(() => String, {
    description: 'Why, in one sentence: in Chinese, or in English where Accept-Language prefers it.',
  })
  why(@Root() { escalation, ...told }: EscalationType, @Ctx() { language }: Context): string {
    return escalationSentence({ ...told, ...escalation }, language);
  }
}

@Resolver(() => ObligationType)
class ObligationEscalationResolver {
  @FieldResolver(() => EscalationType, {
    nullable: true,
    description: `How far up it has to be told that nothing is reported (升级督办); null while it is not late, and once a
report has come, sent back or not.`,
  })
  async escalation(
    @Root() { state, dueOn }: ObligationType,
    @Ctx() context: Context,
  ): Promise<EscalationType | null> {
    return state === 'LATE' ? escalated(context, { dueOn, subject: 'REPORT' }) : null;
  }
}

@Resolver(() => TargetType)
class TargetEscalationResolver {
  @FieldResolver(() => EscalationType, {
    nullable: true,
    description: `How far up it has to be told that it was not achieved by its deadline in force (升级督办); null while there
is time, once it is achieved, for deadlines before the planning horizon, and for callers who may not read the
obligations of all.`,
  })
  @Extensions({ reads: ['uuid', 'cadence', 'dueOn', 'effectiveDueOn', 'droppedAt', 'cancelledAt'] })
  async escalation(@Root() target: TargetType, @Ctx() context: Context): Promise<EscalationType | null> {
    const { loaders, today, horizon } = context;
    if (!loaders.target.sight.escalations) return null;
    const { effectiveDueOn: dueOn } = target;
    if (dueOn === null || dueOn >= today || (target.dueOn ?? dueOn) < firstDayOf(horizon.from)) return null;
    const { standing, policy } = await required(loaders.target.byId, target.uuid);
    const open = isOpenAfterDeadline({
      ...target,
      dueOn,
      today,
      status: standing?.status ?? 'NO_DATA',
      isPublished: policy?.state === 'PUBLISHED',
    });
    return open ? escalated(context, { dueOn, subject: 'TARGET' }) : null;
  }
}

/** What shows escalation, on its own type and on what is late. */
export const escalationResolvers = [
  EscalationResolver,
  ObligationEscalationResolver,
  TargetEscalationResolver,
] as const;

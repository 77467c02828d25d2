import { Arg, Args, Ctx, Extensions, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Connection } from '../../shared/connection.type.js';
import { required } from '../../shared/loader.js';
import { toPayload } from '../../shared/mutation-error.js';
import { PageArgsType } from '../../shared/page.args.js';
import { DepartmentType } from '../department/department.type.js';
import { IndicatorType } from '../indicator/indicator.type.js';
import { RegionType } from '../region/region.type.js';
import { TargetType } from '../target/target.type.js';
import { remind } from './remind.js';
import { ReminderConnectionType, ReminderType, RemindInput, RemindPayload } from './reminder.type.js';

@Resolver(() => ReminderType)
export class ReminderResolver {
  @Mutation(() => RemindPayload, {
    description: `Remind a department (催办) of a target or of an obligation that it answers for. Nothing is asked twice: for
a few days after a reminder another one of the same is refused, and says who sent it.`,
  })
  async remind(
    @Arg('input', () => RemindInput) input: RemindInput,
    @Ctx() context: Context,
  ): Promise<RemindPayload> {
    return toPayload(context, async () => {
      const uuid = await remind(context, input);
      return { reminder: await context.freshLoaders().reminder.byId.load(uuid) };
    });
  }

  @FieldResolver(() => DepartmentType, { description: 'Who was reminded.' })
  async department(
    @Root() { departmentUuid }: ReminderType,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType> {
    return required(loaders.department.byId, departmentUuid);
  }

  @FieldResolver(() => TargetType, { nullable: true, description: 'Null where it is about an obligation.' })
  async target(
    @Root() { targetUuid }: ReminderType,
    @Ctx() { loaders }: Context,
  ): Promise<TargetType | null> {
    return targetUuid ? loaders.target.byId.load(targetUuid) : null;
  }

  @FieldResolver(() => IndicatorType, { nullable: true, description: 'Of the obligation; null of a target.' })
  async indicator(
    @Root() { indicatorUuid }: ReminderType,
    @Ctx() { loaders }: Context,
  ): Promise<IndicatorType | null> {
    return indicatorUuid ? required(loaders.indicator.byId, indicatorUuid) : null;
  }

  @FieldResolver(() => RegionType, { nullable: true, description: 'Of the obligation; null of a target.' })
  async region(
    @Root() { regionUuid }: ReminderType,
    @Ctx() { loaders }: Context,
  ): Promise<RegionType | null> {
    return regionUuid ? required(loaders.region.byId, regionUuid) : null;
  }
}

const SEEN =
  'that the caller may see, the newest first: all for who supervises, those it was sent for a department.';

/** The field that reminders add to Target. */
@Resolver(() => TargetType)
export class TargetRemindersResolver {
  @FieldResolver(() => ReminderConnectionType, { description: `The reminders (催办) of it ${SEEN}` })
  @Extensions({ reads: ['uuid'] })
  async reminders(
    @Root() { uuid }: TargetType,
    @Args(() => PageArgsType) args: PageArgsType,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<ReminderType>> {
    return loaders.reminder.ofTarget(args).load(uuid);
  }
}

/** The field that reminders add to Department. */
@Resolver(() => DepartmentType)
export class DepartmentRemindersResolver {
  @FieldResolver(() => ReminderConnectionType, { description: `The reminders (催办) to it ${SEEN}` })
  async reminders(
    @Root() { uuid }: DepartmentType,
    @Args(() => PageArgsType) args: PageArgsType,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<ReminderType>> {
    return loaders.reminder.ofDepartment(args).load(uuid);
  }
}

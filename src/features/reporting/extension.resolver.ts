import { Arg, Args, Ctx, Extensions, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connect } from '../../shared/connection.js';
import type { Connection } from '../../shared/connection.type.js';
import { required } from '../../shared/loader.js';
import { toPayload } from '../../shared/mutation-error.js';
import { PageArgsType } from '../../shared/page.args.js';
import { DepartmentType } from '../department/department.type.js';
import { TargetType } from '../target/target.type.js';
import { decideExtension } from './decide-extension.js';
import {
  DecideExtensionInput,
  DecideExtensionPayload,
  ExtensionConnectionType,
  ExtensionState,
  ExtensionType,
  RequestExtensionInput,
  RequestExtensionPayload,
} from './extension.type.js';
import { extensions } from './extensions.read-model.js';
import { assertMayListExtensions } from './reporting.access.js';
import { requestExtension } from './request-extension.js';

@Resolver(() => ExtensionType)
export class ExtensionResolver {
  @Query(() => ExtensionConnectionType, {
    description: `Extensions that the caller may see, the one that has waited longest first: all of them for who supervises,
else what was granted and those of the own departments.`,
  })
  async extensions(
    @Arg('state', () => [ExtensionState], { nullable: true, description: 'In any of these states.' })
    state: ExtensionState[] | null,
    @Args(() => PageArgsType) args: PageArgsType,
    @Ctx() { em, viewer }: Context,
  ): Promise<Connection<ExtensionType>> {
    assertMayListExtensions(viewer);
    return connect(em, extensions(viewer, state?.length ? state : null), args);
  }

  @Mutation(() => RequestExtensionPayload, {
    description: `Ask for a later deadline of a target (申请延期), as a department that reports it; it then waits for a
reviewer. The deadline of the text stays as it is.`,
  })
  async requestExtension(
    @Arg('input', () => RequestExtensionInput) input: RequestExtensionInput,
    @Ctx() context: Context,
  ): Promise<RequestExtensionPayload> {
    return toPayload(context, async () => answer(context, await requestExtension(context, input)));
  }

  @Mutation(() => DecideExtensionPayload, {
    description: `Grant a later deadline or refuse it (批复延期), as somebody who did not ask for it. A grant moves the end of
the schedule from today on; what is reached after the first deadline is still reached late.`,
  })
  async decideExtension(
    @Arg('input', () => DecideExtensionInput) input: DecideExtensionInput,
    @Ctx() context: Context,
  ): Promise<DecideExtensionPayload> {
    return toPayload(context, async () => answer(context, await decideExtension(context, input)));
  }

  @FieldResolver(() => TargetType)
  async target(@Root() { targetUuid }: ExtensionType, @Ctx() { loaders }: Context): Promise<TargetType> {
    return required(loaders.target.byId, targetUuid);
  }

  @FieldResolver(() => DepartmentType, { description: 'Who asked.' })
  async department(
    @Root() { departmentUuid }: ExtensionType,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType> {
    return required(loaders.department.byId, departmentUuid);
  }
}

/** The field that extensions add to Target. */
@Resolver(() => TargetType)
export class TargetExtensionsResolver {
  @FieldResolver(() => ExtensionConnectionType, {
    description: 'The later deadlines asked for, granted or not, that the caller may see; the oldest first.',
  })
  @Extensions({ reads: ['uuid'] })
  async extensions(
    @Root() { uuid }: TargetType,
    @Args(() => PageArgsType) args: PageArgsType,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<ExtensionType>> {
    return loaders.extension.ofTarget(args).load(uuid);
  }
}

const answer = async (context: Context, uuid: string) => ({
  extension: await context.freshLoaders().extension.byId.load(uuid),
});

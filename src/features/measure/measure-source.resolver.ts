import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { required } from '../../shared/loader.js';
import { SourceSpanType } from '../policy/policy-text.type.js';
import { MeasureType } from './measure.type.js';
import { ResponsibilityType } from './responsibility.type.js';

/** The characters that a measure was read from. */
@Resolver(() => MeasureType)
export class MeasureSourceResolver {
  @FieldResolver(() => SourceSpanType, { description: 'What it says.' })
  async span(@Root() { spanUuid }: MeasureType, @Ctx() { loaders }: Context): Promise<SourceSpanType> {
    return required(loaders.policyText.spanById, spanUuid);
  }

  @FieldResolver(() => SourceSpanType, {
    nullable: true,
    description: 'The note that names who answers: （责任单位：…）.',
  })
  async note(
    @Root() { noteSpanUuid }: MeasureType,
    @Ctx() { loaders }: Context,
  ): Promise<SourceSpanType | null> {
    return noteSpanUuid ? required(loaders.policyText.spanById, noteSpanUuid) : null;
  }

  @FieldResolver(() => SourceSpanType, {
    nullable: true,
    description:
      'Where the note goes on to bodies that it does not name (等相关部门): nobody can say whom it means.',
  })
  async openTail(
    @Root() { openTailSpanUuid }: MeasureType,
    @Ctx() { loaders }: Context,
  ): Promise<SourceSpanType | null> {
    return openTailSpanUuid ? required(loaders.policyText.spanById, openTailSpanUuid) : null;
  }
}

@Resolver(() => ResponsibilityType)
export class ResponsibilityResolver {
  @FieldResolver(() => SourceSpanType, {
    description: 'The characters that say so: a name in the note, or the standing rule further up.',
  })
  async span(@Root() { spanUuid }: ResponsibilityType, @Ctx() { loaders }: Context): Promise<SourceSpanType> {
    return required(loaders.policyText.spanById, spanUuid);
  }
}

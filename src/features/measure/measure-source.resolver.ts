import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { given, type Now, required } from '../../shared/loader.js';
import { DepartmentType } from '../department/department.type.js';
import { SourceSpanType } from '../policy/policy-text.type.js';
import { MeasureType } from './measure.type.js';
import { ResponsibilityType } from './responsibility.type.js';

/** The characters that a measure was read from. */
@Resolver(() => MeasureType)
export class MeasureSourceResolver {
  @FieldResolver(() => SourceSpanType, { description: 'What it says.' })
  @Extensions({ reads: ['spanUuid'], withRow: true })
  span(@Root() { span, spanUuid }: MeasureType, @Ctx() { loaders }: Context): Now<SourceSpanType> {
    return given(span, () => required(loaders.policyText.spanById, spanUuid));
  }

  @FieldResolver(() => SourceSpanType, {
    nullable: true,
    description: 'The note that names who answers: （责任单位：…）.',
  })
  @Extensions({ reads: ['noteSpanUuid'], withRow: true })
  note(
    @Root() { note, noteSpanUuid: uuid }: MeasureType,
    @Ctx() { loaders }: Context,
  ): Now<SourceSpanType | null> {
    return given(note, async () => (uuid ? required(loaders.policyText.spanById, uuid) : null));
  }

  @FieldResolver(() => SourceSpanType, {
    nullable: true,
    description:
      'Where the note goes on to bodies that it does not name (等相关部门): nobody can say whom it means.',
  })
  @Extensions({ reads: ['openTailSpanUuid'], withRow: true })
  openTail(
    @Root() { openTail, openTailSpanUuid: uuid }: MeasureType,
    @Ctx() { loaders }: Context,
  ): Now<SourceSpanType | null> {
    return given(openTail, async () => (uuid ? required(loaders.policyText.spanById, uuid) : null));
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

  @FieldResolver(() => [DepartmentType], {
    description: `Who answers for it now: whom the text names, or to whom reforms (机构改革) gave it since. \`department\` stays what
the text says.`,
  })
  async answeredBy(
    @Root() { uuid }: ResponsibilityType,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType[]> {
    return loaders.responsibility.holdersOf.load(uuid);
  }
}

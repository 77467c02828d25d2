import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { MutationErrorType } from '../../shared/mutation-error.type.js';
import { Day } from '../../shared/scalars.js';
import { DepartmentReformType } from './reform.type.js';

@InputType('ReformShareInput', {
  description: 'What one department answers for from the day of a reform on.',
})
export class ReformShareInput {
  @Field(() => ID, { description: 'A successor; of a SPLIT also the department itself, which then goes on.' })
  departmentId!: string;

  @Field(() => [ID], { nullable: true, description: 'Measures: all that the department did for them.' })
  measureIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Indicators that it owned.' })
  indicatorIds?: string[] | null;
}

@InputType('ReformSharesInput', { description: 'Who answers for what from the day of a reform on.' })
export class ReformSharesInput {
  @Field(() => [ReformShareInput], { description: 'Each department once, at most 20.' })
  shares!: ReformShareInput[];

  @Field(() => ID, {
    nullable: true,
    description: `Who answers for all that no share names: one of the shares' departments. Where it is left out, what no share
names is refused; an only successor of a department that is dissolved has it all.`,
  })
  restTo?: string | null;
}

@Directive('@oneOf')
@InputType('DepartmentReformInput', { description: 'What a reform (机构改革) does. Exactly one is given.' })
export class DepartmentReformInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Rename it (更名): the new full name. It stays who it is, and the old name is one of its former.',
  })
  renameTo?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Merge it (并入) into a department that has all from then on.',
  })
  mergeInto?: string | null;

  @Field(() => ReformSharesInput, {
    nullable: true,
    description: `Split it by function (拆分): departments share what it answers for. It goes on (职能划转) where it has a share
itself or the rest, else it is no more.`,
  })
  split?: ReformSharesInput | null;

  @Field(() => ReformSharesInput, {
    nullable: true,
    description: 'Dissolve it (撤销): one successor or several answer for what it answered for.',
  })
  dissolve?: ReformSharesInput | null;
}

@InputType('ReformAccountInput', { description: 'For whom an account of the department speaks afterwards.' })
export class ReformAccountInput {
  @Field(() => ID)
  accountId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A successor, or the department itself where it goes on; null: for nobody.',
  })
  departmentId?: string | null;
}

@InputType('ReformDepartmentInput', { description: 'A reform (机构改革) of a department of the register.' })
export class ReformDepartmentInput {
  @Field(() => ID)
  departmentId!: string;

  @Field(() => Day, {
    description: 'From which day on: today or an earlier one, not before its last reform.',
  })
  on!: string;

  @Field(() => String, { description: 'The decision and its number; at most 200 characters.' })
  basis!: string;

  @Field(() => DepartmentReformInput)
  reform!: DepartmentReformInput;

  @Field(() => [ReformAccountInput], {
    nullable: true,
    description: `For whoever administers accounts. An account that is not named follows an only successor, stays with a
department that goes on, and else speaks for nobody.`,
  })
  accounts?: ReformAccountInput[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only answers what would happen, with what is left over; nothing is written.',
  })
  dryRun!: boolean;

  @Field(() => String, {
    description:
      'New for each change, 1 to 255 characters: sent again, it changes nothing. A dry run does not take it.',
  })
  idempotencyKey!: string;
}

@ObjectType('ReformDepartmentPayload')
export class ReformDepartmentPayload {
  @Field(() => DepartmentReformType, { nullable: true })
  reform?: DepartmentReformType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}

import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MutationErrorType } from '../../shared/mutation-error.type.js';
import { Day } from '../../shared/scalars.js';
import { DepartmentKind, DepartmentLevel, DepartmentType } from '../department/department.type.js';
import { DepartmentNameKind } from '../department/department-history.type.js';

const KEY = 'New for each change, 1 to 255 characters: sent again, it changes nothing.';
const NAME = 'At most 100 characters; nobody else of the region bears it on any of these days.';
const FROM = 'The first day of it; left out where no start is known.';
const TO = 'The first day without it; left out while it is borne.';

@InputType('DepartmentNameInput', { description: 'A name, at all times or for a time.' })
export class DepartmentNameInput {
  @Field(() => String, { description: NAME })
  name!: string;

  @Field(() => DepartmentNameKind)
  kind!: DepartmentNameKind;

  @Field(() => Day, { nullable: true, description: FROM })
  validFrom?: string | null;

  @Field(() => Day, { nullable: true, description: TO })
  validTo?: string | null;
}

@InputType('AddDepartmentInput', {
  description: 'A body (单位), group or collective that the register lacks.',
})
export class AddDepartmentInput {
  @Field(() => String, {
    description: 'In full (全称). Borne at all times, unless `names` has it as CANONICAL with its days.',
  })
  name!: string;

  @Field(() => DepartmentKind)
  kind!: DepartmentKind;

  @Field(() => DepartmentLevel)
  level!: DepartmentLevel;

  @Field(() => ID, { description: 'Whose body it is: texts of this region mean it by its short names.' })
  regionId!: string;

  @Field(() => [DepartmentNameInput], {
    nullable: true,
    description: 'How texts write it (简称、别称), and what it was called before; at most 50.',
  })
  names?: DepartmentNameInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Whom a GROUP stands for: one at least, at most 200; nothing else has members.',
  })
  memberIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'What a reader of the register should know; at most 1000 characters.',
  })
  note?: string | null;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ObjectType('AddDepartmentPayload')
export class AddDepartmentPayload {
  @Field(() => DepartmentType, { nullable: true })
  department?: DepartmentType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}

@InputType('AddDepartmentNameInput', { description: 'One more name of a body that the register has.' })
export class AddDepartmentNameInput {
  @Field(() => ID)
  departmentId!: string;

  @Field(() => String, { description: NAME })
  name!: string;

  @Field(() => DepartmentNameKind, {
    description: 'A body has one CANONICAL name (全称) on a day, and any number of others.',
  })
  kind!: DepartmentNameKind;

  @Field(() => Day, { nullable: true, description: FROM })
  validFrom?: string | null;

  @Field(() => Day, { nullable: true, description: TO })
  validTo?: string | null;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ObjectType('AddDepartmentNamePayload')
export class AddDepartmentNamePayload {
  @Field(() => DepartmentType, { nullable: true })
  department?: DepartmentType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}

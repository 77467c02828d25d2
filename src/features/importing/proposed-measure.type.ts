import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Decimal } from '../../shared/scalars.js';
import { DutyOrigin, DutyRole } from '../measure/responsibility.type.js';
import { FieldConfidenceType, TextPlaceType } from './proposed-place.type.js';

export const ResolutionStatus = {
  RESOLVED: 'RESOLVED',
  COLLECTIVE: 'COLLECTIVE',
  AMBIGUOUS: 'AMBIGUOUS',
  UNKNOWN: 'UNKNOWN',
} as const;
export type ResolutionStatus = keyof typeof ResolutionStatus;
registerEnumType(ResolutionStatus, {
  name: 'ResolutionStatus',
  description: 'Whether the register of departments knows whom a name means (单位识别).',
  valuesConfig: {
    RESOLVED: { description: 'One department, or a group that stands for its members.' },
    COLLECTIVE: { description: '各相关部门: nobody in particular, and nobody is guessed.' },
    AMBIGUOUS: { description: 'One of several: an editor says which.' },
    UNKNOWN: { description: 'The register has no such name.' },
  },
});

@ObjectType('DepartmentCandidate', { description: 'A department that a name may mean.' })
export class DepartmentCandidateType {
  @Field(() => String, { description: 'Why it is one: RENAMED, SAME_NAME_OTHER_REGION, …' })
  reason!: string;

  /** Not in the schema: key for the field resolver. */
  departmentUuid!: string;
}

@ObjectType('ProposedDuty', { description: 'A body as the text names it, and whom the register finds.' })
export class ProposedDutyType {
  @Field(() => String)
  name!: string;

  @Field(() => DutyRole)
  role!: DutyRole;

  @Field(() => DutyOrigin)
  origin!: DutyOrigin;

  @Field(() => TextPlaceType, { description: 'Where it is named; of an inherited duty the standing rule.' })
  place!: TextPlaceType;

  @Field(() => ResolutionStatus)
  status!: ResolutionStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is that department, or none: NAME, ABBREVIATION, NOT_IN_REGISTER, …',
  })
  reason!: string | null;

  @Field(() => Decimal)
  confidence!: string;

  @Field(() => [DepartmentCandidateType])
  candidates!: DepartmentCandidateType[];

  /** Not in the schema: key for the field resolver. */
  departmentUuid!: string | null;
}

@ObjectType('ProposedMeasure', { description: 'A measure (举措) as it was read, with who answers for it.' })
export class ProposedMeasureType {
  @Field(() => String, { description: 'Its clause in the outline: 三/（一）/1; empty where it is in none.' })
  path!: string;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => TextPlaceType)
  place!: TextPlaceType;

  @Field(() => TextPlaceType, { nullable: true, description: 'The note: （责任单位：…）.' })
  note!: TextPlaceType | null;

  @Field(() => TextPlaceType, { nullable: true, description: '等相关部门: others that nobody names.' })
  openTail!: TextPlaceType | null;

  @Field(() => [ProposedDutyType])
  duties!: ProposedDutyType[];

  @Field(() => [FieldConfidenceType])
  fields!: FieldConfidenceType[];
}

import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.type.js';
import { NodeInterface } from '../../shared/node.type.js';
import { Day } from '../../shared/scalars.js';
import { AuditedInterface } from '../audit/audited.type.js';
import type { DepartmentType } from '../department/department.type.js';
import type { RegionType } from '../region/region.type.js';
import type { PolicyForce as Force } from './policy.rules.js';

export const PolicyKind = {
  MEASURES: 'MEASURES',
  ACTION_PLAN: 'ACTION_PLAN',
  OPINIONS: 'OPINIONS',
  NOTICE: 'NOTICE',
  INTERPRETATION: 'INTERPRETATION',
  WORK_PLAN: 'WORK_PLAN',
  REGULATION: 'REGULATION',
  TASK_TABLE: 'TASK_TABLE',
  PLANNING: 'PLANNING',
} as const;
export type PolicyKind = keyof typeof PolicyKind;
registerEnumType(PolicyKind, {
  name: 'PolicyKind',
  description: 'What sort of document a policy is (文种).',
  valuesConfig: {
    MEASURES: { description: '若干措施、政策' },
    ACTION_PLAN: { description: '行动计划' },
    OPINIONS: { description: '意见' },
    NOTICE: { description: '通知' },
    INTERPRETATION: { description: '政策解读' },
    WORK_PLAN: { description: '工作要点、工作方案' },
    REGULATION: { description: '办法、规章' },
    TASK_TABLE: { description: '任务分解表' },
    PLANNING: { description: '规划、纲要' },
  },
});

export const PolicyLevel = { CITY: 'CITY', DISTRICT: 'DISTRICT' } as const;
export type PolicyLevel = keyof typeof PolicyLevel;
registerEnumType(PolicyLevel, {
  name: 'PolicyLevel',
  description: 'CITY 市级, DISTRICT 县区级: whose document it is.',
});

export const PolicyState = { DRAFT: 'DRAFT', PUBLISHED: 'PUBLISHED' } as const;
export type PolicyState = keyof typeof PolicyState;
registerEnumType(PolicyState, {
  name: 'PolicyState',
  description: 'DRAFT is seen by editors alone; PUBLISHED by everybody.',
});

export type PolicyForce = Force;
export const PolicyForce: { [F in Force]: F } = {
  NOT_YET: 'NOT_YET',
  IN_FORCE: 'IN_FORCE',
  EXPIRED: 'EXPIRED',
  REPEALED: 'REPEALED',
  UNKNOWN: 'UNKNOWN',
};
registerEnumType(PolicyForce, {
  name: 'PolicyForce',
  description: 'Whether a policy applies on a day (效力).',
  valuesConfig: {
    NOT_YET: { description: 'Its first day is still to come (尚未施行).' },
    IN_FORCE: { description: 'It applies (有效).' },
    EXPIRED: { description: 'Its last day is past (已失效).' },
    REPEALED: { description: 'Another published policy repealed it (已废止).' },
    UNKNOWN: { description: 'It states no day at all, so nobody can tell.' },
  },
});

@ObjectType('Policy', {
  implements: [NodeInterface, AuditedInterface],
  description: 'A policy document (政策文件): what it says of itself, its text, and what was read from it.',
})
export class PolicyType extends NodeInterface {
  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: 'The number it was issued under (文号).' })
  documentNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who issued it, as the document writes it (发文机关).',
  })
  issuer!: string | null;

  @Field(() => PolicyKind)
  kind!: PolicyKind;

  @Field(() => PolicyLevel)
  level!: PolicyLevel;

  @Field(() => PolicyState)
  state!: PolicyState;

  @Field(() => Day, { nullable: true, description: 'When it was written out (成文日期).' })
  issuedOn!: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day in force, where the text names one.' })
  effectiveFrom!: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day in force, where the text names one.' })
  effectiveTo!: string | null;

  @Field(() => Boolean, {
    description: 'The text says 自印发之日起施行: in force from the day of its issue.',
  })
  effectiveOnIssue!: boolean;

  @Field(() => Boolean, { description: 'Whether somebody confirmed what was read from the text.' })
  reviewed!: boolean;

  /** Not in the schema: keys for field resolvers. */
  uuid!: string;
  regionUuid!: string;
  issuerDepartmentUuid!: string | null;
  region?: RegionType;
  issuerDepartment?: DepartmentType | null;
}

export const PolicyConnectionType = connectionOf('Policy', () => PolicyType);

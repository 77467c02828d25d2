import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.type.js';
import { NodeInterface } from '../../shared/node.type.js';
import { DateTime, Day, Period } from '../../shared/scalars.js';
import { AuditedInterface } from '../audit/audited.type.js';
import type { DepartmentType } from '../department/department.type.js';
import { AccountType } from '../identity/viewer.type.js';
import type { IndicatorType } from '../indicator/indicator.type.js';
import type { RegionType } from '../region/region.type.js';
import type { ReportState as State } from './reporting.rules.js';
import type { Warning } from './warning.rules.js';

export const ReportState: { [S in State]: S } = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  VERIFIED: 'VERIFIED',
  RETURNED: 'RETURNED',
  WITHDRAWN: 'WITHDRAWN',
};
registerEnumType(ReportState, {
  name: 'ReportState',
  description: 'How far a report has come.',
  valuesConfig: {
    DRAFT: { description: 'Begun (草稿); only its department sees it.' },
    SUBMITTED: { description: 'Waits for a reviewer (待审核); its value is self-reported.' },
    VERIFIED: { description: 'Accepted (已核实): its value counts.' },
    RETURNED: { description: 'Sent back with a reason (已退回); a new revision may follow.' },
    WITHDRAWN: { description: 'Taken back before a decision (已撤回); a new revision may follow.' },
  },
});

@ObjectType('ProgressReport', {
  implements: [NodeInterface, AuditedInterface],
  description: 'One revision of what an indicator stood at in a region and period (填报).',
})
export class ProgressReportType extends NodeInterface {
  @Field(() => Period)
  period!: string;

  @Field(() => Day)
  periodEndsOn!: string;

  @Field(() => Int, {
    description: '1 for the first report of its period, then one more each; of a draft, what it would be.',
  })
  revision!: number;

  @Field(() => String, { nullable: true, description: 'What the department says of it.' })
  narrative!: string | null;

  @Field(() => ReportState)
  state!: State;

  @Field(() => DateTime, { nullable: true })
  submittedAt!: string | null;

  @Field(() => AccountType, { description: 'Of a draft: who saved it last.' })
  submittedBy!: AccountType;

  @Field(() => DateTime, { nullable: true, description: 'When it was verified or returned.' })
  decidedAt!: string | null;

  @Field(() => AccountType, { nullable: true })
  decidedBy!: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When its department took it back.' })
  withdrawnAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was returned or withdrawn, or a remark on verifying it.',
  })
  reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it corrects what was verified before; null where it is no correction.',
  })
  correctionReason!: string | null;

  @Field(() => Boolean, {
    description: 'Whether its value is the verified one in force; that of a correction comes in its place.',
  })
  isInForce!: boolean;

  @Field(() => Boolean, { description: 'Whether it is an invention of the demo.' })
  isDemo!: boolean;

  @Field(() => Int, {
    description: 'Raised by each change: pass it as expectedVersion to decide on what you saw.',
  })
  version!: number;

  /** Not in the schema: what field resolvers are made of. */
  uuid!: string;
  indicatorUuid!: string;
  regionUuid!: string;
  departmentUuid!: string;
  indicator?: IndicatorType;
  region?: RegionType;
  department?: DepartmentType;
  correctsUuid!: string | null;
  unusual!: Warning[];
  quantity!: string | null;
  unitCode!: string;
  unitFactor!: string;
}

export const ProgressReportConnectionType = connectionOf('ProgressReport', () => ProgressReportType);

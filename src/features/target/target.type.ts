import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.type.js';
import { NodeInterface } from '../../shared/node.type.js';
import { DateTime, Day } from '../../shared/scalars.js';
import { AuditedInterface } from '../audit/audited.type.js';
import type { DepartmentType } from '../department/department.type.js';
import type { IndicatorType } from '../indicator/indicator.type.js';
import type { QuantityType } from '../indicator/quantity.type.js';
import type { PolicyType } from '../policy/policy.type.js';
import type { RegionType } from '../region/region.type.js';
import type { Moment } from './moment.rules.js';
import type { StandingType } from './standing.type.js';
import type { Cadence as CadenceRule, Comparator as ComparatorRule } from './target.rules.js';

export const Comparator: { [C in ComparatorRule]: C } = {
  AT_LEAST: 'AT_LEAST',
  MORE_THAN: 'MORE_THAN',
  AT_MOST: 'AT_MOST',
  LESS_THAN: 'LESS_THAN',
  EQUAL: 'EQUAL',
  APPROXIMATELY: 'APPROXIMATELY',
  BETWEEN: 'BETWEEN',
  INCREASE_BY: 'INCREASE_BY',
  MULTIPLY: 'MULTIPLY',
  RANK: 'RANK',
  FULL_COVERAGE: 'FULL_COVERAGE',
};
export type Comparator = ComparatorRule;
registerEnumType(Comparator, {
  name: 'Comparator',
  description: 'How a quantity binds.',
  valuesConfig: {
    AT_LEAST: { description: '以上、不少于、不低于、达' },
    MORE_THAN: { description: '超、突破' },
    AT_MOST: { description: '以内、不超过、降至' },
    LESS_THAN: { description: '低于' },
    EQUAL: { description: 'A bare count; more than was planned counts as reached.' },
    APPROXIMATELY: { description: '左右、约' },
    BETWEEN: { description: '2～3家: from value to valueHigh.' },
    INCREASE_BY: { description: '增长20%: against the baseline or the year before.' },
    MULTIPLY: { description: '翻番 is 2倍 of the baseline or the year before.' },
    RANK: { description: '前三、首位: this place or a better one.' },
    FULL_COVERAGE: { description: '全覆盖' },
  },
});

export const TargetCadence: { [C in CadenceRule]: C } = {
  BY_DEADLINE: 'BY_DEADLINE',
  PER_YEAR: 'PER_YEAR',
  IN_YEAR: 'IN_YEAR',
  IN_PERIOD: 'IN_PERIOD',
  ONGOING: 'ONGOING',
  UNSTATED: 'UNSTATED',
};
export type TargetCadence = CadenceRule;
registerEnumType(TargetCadence, {
  name: 'TargetCadence',
  description: 'When a quantity binds.',
  valuesConfig: {
    BY_DEADLINE: { description: 'A level on the day of the deadline.' },
    PER_YEAR: { description: '每年、年均: each year anew.' },
    IN_YEAR: { description: 'Within the one year of the deadline.' },
    IN_PERIOD: { description: 'Added up since the start.' },
    ONGOING: { description: 'Every day.' },
    UNSTATED: { description: 'The text names no day, and none is guessed.' },
  },
});

export const TargetStrength = { BINDING: 'BINDING', ASPIRATIONAL: 'ASPIRATIONAL' } as const;
export type TargetStrength = keyof typeof TargetStrength;
registerEnumType(TargetStrength, {
  name: 'TargetStrength',
  description: 'ASPIRATIONAL where the text says 力争, else BINDING.',
});

export const DuePrecision = { YEAR: 'YEAR', QUARTER: 'QUARTER', MONTH: 'MONTH', DAY: 'DAY' } as const;
export type DuePrecision = keyof typeof DuePrecision;
registerEnumType(DuePrecision, {
  name: 'DuePrecision',
  description: 'How exactly the text names the deadline: 2027年 is YEAR, and due on 2027-12-31.',
});

@ObjectType('Milestone', { description: 'What is expected on a day on the way (年度分解).' })
export class MilestoneType {
  @Field(() => Day)
  on!: string;

  /** Not in the schema: what the field is made of. */
  quantity!: string;
  levelCode!: string;
  levelFactor!: string;
}

@ObjectType('Target', {
  implements: [NodeInterface, AuditedInterface],
  description:
    'Where an indicator must stand in a region, and by when (目标), with the characters that say so.',
})
export class TargetType extends NodeInterface {
  @Field(() => String, {
    nullable: true,
    description: 'As written, where it is not simply the region: 各县级市（区）.',
  })
  scope!: string | null;

  @Field(() => Comparator)
  comparator!: Comparator;

  @Field(() => TargetCadence)
  cadence!: TargetCadence;

  @Field(() => TargetStrength)
  strength!: TargetStrength;

  @Field(() => [String], {
    description: 'The words that weaken or strengthen it, as written: 力争, 超, 左右.',
  })
  hedges!: string[];

  @Field(() => Day, { description: 'From when progress counts.' })
  startsOn!: string;

  @Field(() => Day, {
    nullable: true,
    description: `The deadline as the text states it, null where it states none. It never changes by an extension: lists and
dashboards by deadline go by this one.`,
  })
  dueOn!: string | null;

  @Field(() => Day, {
    nullable: true,
    description: `The deadline in force (执行期限): the last that an extension granted, else \`dueOn\`. Verdicts go by it, and
still say what was reached only after \`dueOn\`.`,
  })
  effectiveDueOn!: string | null;

  @Field(() => DuePrecision, { nullable: true })
  duePrecision!: DuePrecision | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when a newer version of the text no longer states it; null while the text does.',
  })
  droppedAt!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: `Since when a decision has taken it back (取消): it counts nowhere from then on, and everything of it stays. Which
decision, its \`changes\` say.`,
  })
  cancelledAt!: string | null;

  @Field(() => Int, {
    description: 'How often editors have changed something of it; for `expectedVersion`.',
  })
  version!: number;

  /** Not in the schema: keys for field resolvers, and what those answer at once where it was read with the target. */
  uuid!: string;
  indicatorUuid!: string;
  regionUuid!: string;
  policyUuid!: string;
  partOfUuid!: string | null;
  quantity!: string;
  quantityHigh!: string | null;
  unitCode!: string;
  unitFactor!: string;
  baseline!: string | null;
  levelCode!: string;
  levelFactor!: string;
  value?: QuantityType;
  indicator?: IndicatorType;
  region?: RegionType;
  policy?: PolicyType;
  leadDepartment?: DepartmentType | null;
  standing?: StandingType;
  /** At which its standing is shown, where no other is asked for; left out: the present. */
  moment?: Moment;
}

export const TargetConnectionType = connectionOf('Target', () => TargetType);

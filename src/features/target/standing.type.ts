import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day, Decimal, Period } from '../../shared/scalars.js';
import { QuantityType } from '../indicator/quantity.type.js';
import { BASIS_CODES, type BasisCode as BasisCodeRule } from './basis.rules.js';
import type { GoalTerms } from './goal.rules.js';
import type { StoredRuleSet } from './rule-set.rules.js';
import { RuleSetKind } from './rule-set.type.js';
import type { Light as LightRule, Status } from './target.rules.js';
import type { TargetTermsType } from './target-terms.type.js';
import { BASIS_WORDS, LIGHT_WORDS, STATUS_WORDS } from './why-words.rules.js';

/** Each name with its words in both languages. */
const described = <Name extends string>(words: { [N in Name]: { zh: string; en: string } }) =>
  Object.fromEntries(
    Object.entries<{ zh: string; en: string }>(words).map(([name, { zh, en }]) => [
      name,
      { description: `${zh}: ${en}` },
    ]),
  ) as { [N in Name]: { description: string } };

export const TargetStatus: { [S in Status]: S } = {
  NOT_STARTED: 'NOT_STARTED',
  NO_DATA: 'NO_DATA',
  UNSCHEDULED: 'UNSCHEDULED',
  ON_TRACK: 'ON_TRACK',
  AT_RISK: 'AT_RISK',
  OFF_TRACK: 'OFF_TRACK',
  ACHIEVED: 'ACHIEVED',
  MISSED: 'MISSED',
};
export type TargetStatus = Status;
registerEnumType(TargetStatus, {
  name: 'TargetStatus',
  description: 'How a target stands (进展状态).',
  valuesConfig: described(STATUS_WORDS),
});

export const Light: { [L in LightRule]: L } = { GREEN: 'GREEN', YELLOW: 'YELLOW', RED: 'RED', GREY: 'GREY' };
export type Light = LightRule;
registerEnumType(Light, {
  name: 'Light',
  description: 'The light of a target (红黄绿灯); GREY where nothing can be said.',
  valuesConfig: described(LIGHT_WORDS),
});

export const BasisCode = Object.fromEntries(BASIS_CODES.map((code) => [code, code])) as {
  [C in BasisCodeRule]: C;
};
export type BasisCode = BasisCodeRule;
registerEnumType(BasisCode, {
  name: 'BasisCode',
  description: 'What a verdict rests on beside the numbers. A code never changes its meaning.',
  valuesConfig: described(BASIS_WORDS),
});

@ObjectType('Why', { description: 'Why a target stands as it does (亮灯依据).' })
export class WhyType {
  @Field(() => String, { description: 'In Chinese, or in English where Accept-Language prefers it.' })
  sentence!: string;

  @Field(() => [BasisCode])
  basis!: BasisCode[];

  @Field(() => Int)
  ruleSetVersion!: number;

  @Field(() => Decimal, { nullable: true, description: 'The share of the way that is done: 1 is reached.' })
  attainment!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'The share of the way that is due by schedule.' })
  expected!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Percentage points behind schedule; below zero is ahead.',
  })
  gapPoints!: string | null;

  @Field(() => QuantityType, { nullable: true, description: 'The value that it rests on.' })
  current!: QuantityType | null;

  @Field(() => Period, { nullable: true, description: 'The last period that counts.' })
  period!: string | null;

  @Field(() => RuleSetKind, {
    description: 'By what the light is given; the thresholds are those of `ruleSet`.',
  })
  kind!: RuleSetKind;

  @Field(() => Int, {
    nullable: true,
    description: `Months missed in a row up to the last report that was due (连续未达序时); null by a rule set that does not
count them, and where the target is settled.`,
  })
  missedMonths!: number | null;

  @Field(() => Day, { nullable: true, description: 'The first day of those months.' })
  missedSince!: string | null;

  @Field(() => [ID], { description: 'The reports that it rests on.' })
  reportIds!: string[];
}

@ObjectType('SelfReportedStanding', {
  description:
    'The verdict by what departments reported last, verified or not: never merged with the verified one.',
})
export class SelfReportedStandingType {
  @Field(() => TargetStatus)
  status!: TargetStatus;

  @Field(() => Light)
  light!: Light;

  @Field(() => Decimal, { nullable: true })
  attainment!: string | null;

  @Field(() => Period, { nullable: true })
  period!: string | null;

  /** Not in the schema: what `current` is made of. */
  quantity!: string | null;
  levelCode!: string;
  levelFactor!: string;
}

type StandingRuleSet = Omit<StoredRuleSet, 'noticeDays' | 'warningDays' | 'leadershipDays'>;

@ObjectType('Standing', {
  description:
    'How a target stands by verified values: the verdict of the rules, stored whenever it changes.',
})
export class StandingType {
  @Field(() => TargetStatus)
  status!: TargetStatus;

  @Field(() => Light)
  light!: Light;

  @Field(() => Decimal, {
    nullable: true,
    description: 'The share of the way that is done: 1 is reached. Null where it cannot be told.',
  })
  attainment!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'The share of the way that is due by schedule (序时进度).',
  })
  expected!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Percentage points behind schedule; below zero is ahead.',
  })
  gapPoints!: string | null;

  @Field(() => Period, { nullable: true, description: 'The last period that counts.' })
  period!: string | null;

  @Field(() => Boolean, {
    description: 'Reached after the first deadline (逾期后完成), extended or not: it stays visible.',
  })
  reachedLate!: boolean;

  @Field(() => SelfReportedStandingType, {
    nullable: true,
    description: 'Null for callers who see only what was verified.',
  })
  selfReported!: SelfReportedStandingType | null;

  @Field(() => Day, {
    nullable: true,
    description: 'The day on which time alone changes a verdict; null where it never does.',
  })
  changesOn!: string | null;

  /** Not in the schema: what field resolvers answer from. */
  targetUuid!: string;
  isDemo?: boolean;
  quantity!: string | null;
  current?: QuantityType | null;
  basis!: BasisCode[];
  reportIds!: string[];
  reckonedOn!: string | null;
  ruleSetVersion!: number;
  thresholds!: StandingRuleSet;
  missedMonths!: number | null;
  missedSince!: string | null;
  levelCode!: string;
  levelFactor!: string;
  goal!: GoalTerms;
  dueOn!: string | null;
  extendedTo!: string | null;
  firstPromise!: TargetTermsType | null;
}

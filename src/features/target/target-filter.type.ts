import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { OrderDirection as Direction } from '../../shared/order.js';
import { OrderDirection } from '../../shared/order.type.js';
import { PageArgsType } from '../../shared/page.args.js';
import { Day } from '../../shared/scalars.js';
import { PolicyLevel } from '../policy/policy.type.js';
import { EscalationLevel } from './escalation.type.js';
import { Light, TargetStatus } from './standing.type.js';
import { Comparator, TargetCadence, TargetStrength } from './target.type.js';

@InputType('TargetFilter', {
  description: 'Only targets for which all of this is true. A list left empty asks nothing.',
})
export class TargetFilterInput {
  @Field(() => ID, { nullable: true, description: 'Stated anywhere in this policy, if only restated there.' })
  policy?: string | null;

  @Field(() => ID, { nullable: true, description: 'For which this department answers, in whatever role.' })
  department?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: `Of this region, not of its divisions. What falls to it of a total that is split over regions (分解到区县) counts
where a region is named, and nowhere else: there the total does.`,
  })
  region?: string | null;

  @Field(() => ID, { nullable: true })
  indicator?: string | null;

  @Field(() => Int, { nullable: true, description: 'With the deadline in this year.' })
  dueYear?: number | null;

  @Field(() => Day, { nullable: true, description: 'With the deadline on this day or later.' })
  dueFrom?: string | null;

  @Field(() => Day, { nullable: true, description: 'With the deadline on this day or earlier.' })
  dueTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: without a deadline; false: with one.' })
  undated?: boolean | null;

  @Field(() => [TargetStatus], {
    nullable: true,
    description: 'By verified values. For callers who may read standings.',
  })
  status?: TargetStatus[] | null;

  @Field(() => [Light], {
    nullable: true,
    description: 'By verified values. For callers who may read standings.',
  })
  light?: Light[] | null;

  @Field(() => [EscalationLevel], {
    nullable: true,
    description: `Not achieved by the deadline in force, and so late today, or on the past day of an overview, that one of
these levels is reached (升级督办). For callers who may read the obligations of all.`,
  })
  escalation?: EscalationLevel[] | null;

  @Field(() => [Comparator], { nullable: true })
  comparator?: Comparator[] | null;

  @Field(() => TargetCadence, { nullable: true })
  cadence?: TargetCadence | null;

  @Field(() => TargetStrength, { nullable: true })
  strength?: TargetStrength | null;

  @Field(() => Boolean, { nullable: true, description: 'True: nobody answers for it; false: somebody does.' })
  unassigned?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: `True: stale (长期未填报): its deadline is not past, and of two whole periods of its indicator's cadence nothing
was reported. For callers who may read standings.`,
  })
  stale?: boolean | null;

  @Field(() => PolicyLevel, { nullable: true, description: 'Of a policy that this level has issued.' })
  level?: PolicyLevel | null;

  @Field(() => String, { nullable: true, description: 'The code of a theme of its policy.' })
  theme?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the indicator, of the words that state it or of its scope; at most 100 characters.',
  })
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only what a newer version of the text no longer states, and no list shows otherwise.',
  })
  dropped?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only what a decision has taken back (取消), and no list shows otherwise.',
  })
  cancelled?: boolean | null;
}

export const TargetOrderField = {
  DUE_ON: 'DUE_ON',
  INDICATOR: 'INDICATOR',
  POLICY: 'POLICY',
  SEVERITY: 'SEVERITY',
  ATTAINMENT: 'ATTAINMENT',
  GAP: 'GAP',
  REGISTER: 'REGISTER',
} as const;
export type TargetOrderField = keyof typeof TargetOrderField;
registerEnumType(TargetOrderField, {
  name: 'TargetOrderField',
  description: 'INDICATOR by pinyin (拼音), POLICY and REGISTER in the order in which they were taken in.',
  valuesConfig: {
    SEVERITY: { description: 'The worst status first. For callers who may read standings.' },
    ATTAINMENT: { description: 'For callers who may read standings.' },
    GAP: {
      description: 'Descending: the farthest behind schedule first. For callers who may read standings.',
    },
  },
});

@InputType('TargetOrder', { description: 'One thing to sort targets by.' })
export class TargetOrderInput {
  @Field(() => TargetOrderField)
  field!: TargetOrderField;

  @Field(() => OrderDirection, { defaultValue: 'ASC' })
  direction!: Direction;
}

/** What every list of targets can be asked. */
@ArgsType()
export class TargetListArgsType extends PageArgsType {
  @Field(() => TargetFilterInput, { nullable: true })
  filter?: TargetFilterInput | null;

  @Field(() => [TargetOrderInput], {
    nullable: true,
    description: 'As the documents state them where left out.',
  })
  orderBy?: TargetOrderInput[] | null;
}

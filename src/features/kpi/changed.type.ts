import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.type.js';
import { Day } from '../../shared/scalars.js';
import { Light } from '../target/standing.type.js';
import type { Compared, ChangedKind as Rule } from './changed.rules.js';
import { HorizonType } from './horizon.type.js';

export const ChangedKind: { [K in Rule]: K } = {
  NEWLY_PROMISED: 'NEWLY_PROMISED',
  ACHIEVED: 'ACHIEVED',
  RETURNED_TO_GREEN: 'RETURNED_TO_GREEN',
  TURNED_YELLOW: 'TURNED_YELLOW',
  TURNED_RED: 'TURNED_RED',
  BECAME_OVERDUE: 'BECAME_OVERDUE',
  BECAME_STALE: 'BECAME_STALE',
  WITHDRAWN: 'WITHDRAWN',
};
export type ChangedKind = Rule;
registerEnumType(ChangedKind, {
  name: 'ChangedKind',
  description:
    'What has become of a target between two days, by verified values. One may have several of these.',
  valuesConfig: {
    NEWLY_PROMISED: {
      description: `新增: its document was issued after the first day, or the later version of a text that first states it
published.`,
    },
    ACHIEVED: { description: '新完成: achieved, which it was not on the first day.' },
    RETURNED_TO_GREEN: { description: '转绿: green, and yellow or red on the first day.' },
    TURNED_YELLOW: { description: '转黄: yellow, from whatever light it showed on the first day.' },
    TURNED_RED: { description: '转红: red, from whatever light it showed on the first day.' },
    BECAME_OVERDUE: {
      description: '新逾期: past its deadline in force and not achieved, which it was not on the first day.',
    },
    BECAME_STALE: { description: '新转长期未填报: stale, which it was not on the first day.' },
    WITHDRAWN: {
      description:
        '取消或不再列入: taken back by a decision, or no longer stated by a newer text, since the first day.',
    },
  },
});

@ObjectType('ChangedCount', { description: 'Of how many targets something has become.' })
export class ChangedCountType {
  @Field(() => ChangedKind)
  kind!: Rule;

  @Field(() => Int)
  count!: number;
}

@ObjectType('LightChange', {
  description: 'How many targets showed a light on two days: `until` - `since` is `entered` - `left`.',
})
export class LightChangeType {
  @Field(() => Light)
  light!: Light;

  @Field(() => Int, { description: 'As `overview` counts it on the first day.' })
  since!: number;

  @Field(() => Int, { description: 'As `overview` counts it on the last day.' })
  until!: number;

  @Field(() => Int, { description: 'How many show it on the last day that did not on the first.' })
  entered!: number;

  @Field(() => Int, { description: 'How many showed it on the first day that do not on the last.' })
  left!: number;
}

@ObjectType('ChangedTarget', {
  description: 'What has become of a target between two days, with both verdicts.',
})
export class ChangedTargetType {
  @Field(() => [ChangedKind], {
    description: 'None where it only came into or went out of what was asked for.',
  })
  kinds!: Rule[];

  /** Not in the schema: what field resolvers answer from. */
  compared!: Compared;
  uuid!: string;
}

export const ChangedTargetConnectionType = connectionOf('ChangedTarget', () => ChangedTargetType);

@ObjectType('Changed', {
  description:
    'What has become of targets between two days (动态变化), as `overview` counts them on the one and on the other.',
})
export class ChangedType {
  @Field(() => Day, { description: 'The first day.' })
  since!: string;

  @Field(() => Day, { description: 'The last day.' })
  until!: string;

  @Field(() => HorizonType, {
    nullable: true,
    description: 'What was compared; null where the filter itself says which deadlines count.',
  })
  horizon!: HorizonType | null;

  @Field(() => Int, { description: 'Of how many targets anything has become.' })
  total!: number;

  @Field(() => [ChangedCountType], {
    description:
      'Every kind, if only with zero. A target counts in each that it has: these do not add up to the total.',
  })
  kinds!: ChangedCountType[];

  @Field(() => [LightChangeType], { description: 'Every light, if only with zero.' })
  byLight!: LightChangeType[];
}

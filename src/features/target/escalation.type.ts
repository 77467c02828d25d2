import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from '../../shared/scalars.js';
import type { Escalation, EscalationLevel as Level } from './escalation.rules.js';

export const EscalationLevel: { [L in Level]: L } = {
  NOTICE: 'NOTICE',
  WARNING: 'WARNING',
  LEADERSHIP: 'LEADERSHIP',
};
export type EscalationLevel = Level;
registerEnumType(EscalationLevel, {
  name: 'EscalationLevel',
  description:
    'How far up lateness has to be told (升级督办); from how many days on, the rule set in force says.',
  valuesConfig: {
    NOTICE: { description: '提醒: the department is reminded.' },
    WARNING: { description: '警示: the supervision office takes it up.' },
    LEADERSHIP: { description: '报告领导: it is put before the leaders in charge.' },
  },
});

@ObjectType('Escalation', {
  description: 'That something is late, and since when so late that it has to be told higher up (升级督办).',
})
export class EscalationType {
  @Field(() => EscalationLevel)
  level!: EscalationLevel;

  @Field(() => Day, { description: 'The day on which it reached the level.' })
  since!: string;

  @Field(() => Day, {
    description: 'When it was due: the due day of the report, or the deadline in force of the target.',
  })
  dueOn!: string;

  @Field(() => Int, { description: 'Days after that day; more than 0.' })
  daysLate!: number;

  @Field(() => EscalationLevel, {
    nullable: true,
    description: 'The level that comes next; null at the highest.',
  })
  nextLevel!: EscalationLevel | null;

  @Field(() => Day, { nullable: true, description: 'When it comes, if nothing happens before.' })
  nextOn!: string | null;

  @Field(() => Int, { description: 'The rule set whose days these are.' })
  ruleSetVersion!: number;

  /** Not in the schema: of which the sentence speaks. */
  subject!: 'REPORT' | 'TARGET';
  escalation!: Escalation;
}

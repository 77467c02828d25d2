import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Period } from '../../shared/scalars.js';
import type { WarningCode } from './warning.rules.js';

export const ReportWarningCode: { [C in WarningCode]: C } = {
  TEN_TIMES: 'TEN_TIMES',
  TENTH: 'TENTH',
  BELOW_ZERO: 'BELOW_ZERO',
};
registerEnumType(ReportWarningCode, {
  name: 'ReportWarningCode',
  description: 'What is unusual about a value.',
  valuesConfig: {
    TEN_TIMES: { description: 'Ten times the value verified for the period before, or more.' },
    TENTH: { description: 'A tenth of the value verified for the period before, or less.' },
    BELOW_ZERO: { description: 'Negative, of an indicator that adds up or counts.' },
  },
});

export const WARNED = `What is unusual about the value; also where that is why it was refused (COMMENT_REQUIRED): said
again with a narrative, it is accepted, and its reviewer sees the warnings.`;

@ObjectType('ReportWarning', {
  description:
    'Something unusual about a reported value (异常提示); it is accepted once its department says why.',
})
export class ReportWarningType {
  @Field(() => ReportWarningCode)
  code!: WarningCode;

  @Field(() => Period, { nullable: true, description: 'Whose verified value it was held against.' })
  period!: string | null;

  /** Not in the schema: what field resolvers are made of. */
  quantity!: string | null;
  unitCode!: string;
  unitFactor!: string;
}

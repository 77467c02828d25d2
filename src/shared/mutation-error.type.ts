import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { ERRORS, type ErrorCode } from './errors.js';

const codes = Object.keys(ERRORS) as ErrorCode[];
export const ErrorCodes = Object.fromEntries(codes.map((code) => [code, code])) as { [C in ErrorCode]: C };
registerEnumType(ErrorCodes, {
  name: 'ErrorCode',
  description: 'Why something was refused. A code never changes its meaning; docs/errors.md says what to do.',
  valuesConfig: Object.fromEntries(codes.map((code) => [code, { description: ERRORS[code].en }])),
});

@ObjectType('MutationError', { description: 'Why a change was refused; nothing was written.' })
export class MutationErrorType {
  @Field(() => ErrorCodes)
  code!: ErrorCode;

  @Field(() => String, { description: 'In Chinese, or in English where Accept-Language prefers it.' })
  message!: string;

  @Field(() => [String], { description: 'Where in the arguments: ["input", "period"].' })
  path!: readonly string[];
}

import { Field, ObjectType } from 'type-graphql';
import type { ErrorCode } from '../../shared/errors.js';
import { ErrorCodes } from '../../shared/mutation-error.type.js';

@ObjectType('ItemObstacle', {
  description: 'What keeps an item of a draft from being published as it stands.',
})
export class ItemObstacleType {
  @Field(() => ErrorCodes)
  code!: ErrorCode;

  @Field(() => String, { description: 'In Chinese, or in English where Accept-Language prefers it.' })
  message!: string;

  @Field(() => [String], { description: 'Which field an editor has to change: ["unit"].' })
  path!: string[];
}

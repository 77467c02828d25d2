import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('Horizon', { description: 'The years whose deadlines a dashboard counts (规划期).' })
export class HorizonType {
  @Field(() => Int, { description: 'The first year.' })
  from!: number;

  @Field(() => Int, { description: 'The last year.' })
  to!: number;
}

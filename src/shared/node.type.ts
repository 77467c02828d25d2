import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', {
  description: 'Anything with an id of its own.',
  resolveType: ({ __typename }: { __typename: string }) => __typename,
})
export abstract class NodeInterface {
  @Field(() => ID, { description: 'Good for ever, and in `node`: region_…, target_….' })
  id!: string;
}

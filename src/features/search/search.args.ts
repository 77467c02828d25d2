import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { SearchKind } from './search-hit.type.js';

@InputType('SearchFilter', { description: 'Only what all of this is true of.' })
export class SearchFilterInput {
  @Field(() => ID, { nullable: true, description: 'In this policy.' })
  policy?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this region, not of its divisions.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of a theme of its policy.' })
  theme?: string | null;
}

@ArgsType()
export class SearchArgsType {
  @Field(() => String, {
    description:
      'At most 200 characters. All the words are sought (数据 养老); "…", “…” or 《…》 as it is written; 苏府规字〔2025〕3号 finds the policy of this number.',
  })
  query!: string;

  @Field(() => [SearchKind], { nullable: true, description: 'All kinds where left out.' })
  kinds?: SearchKind[] | null;

  @Field(() => SearchFilterInput, { nullable: true })
  filter?: SearchFilterInput | null;

  @Field(() => Int, { nullable: true, description: 'How many, 1 to 100; 20 when left out.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what follows this cursor.' })
  after?: string | null;
}

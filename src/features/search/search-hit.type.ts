import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Connection } from '../../shared/connection.type.js';
import { PageInfoType } from '../../shared/connection.type.js';
import { NodeInterface } from '../../shared/node.type.js';
import type { SearchKind as Kind } from './entries.rules.js';
import type { Match } from './query.rules.js';

export type SearchKind = Kind;
export const SearchKind: { [K in Kind]: K } = {
  POLICY: 'POLICY',
  CLAUSE: 'CLAUSE',
  MEASURE: 'MEASURE',
  TARGET: 'TARGET',
  DEPARTMENT: 'DEPARTMENT',
  INDICATOR: 'INDICATOR',
};
registerEnumType(SearchKind, { name: 'SearchKind', description: 'What can be searched for.' });

export type SearchMatch = Match;
export const SearchMatch: { [M in Match]: M } = { ALL: 'ALL', ANY: 'ANY', PREFIX: 'PREFIX' };
registerEnumType(SearchMatch, {
  name: 'SearchMatch',
  description: 'How a search was understood.',
  valuesConfig: {
    ALL: { description: 'Everything found holds all the words.' },
    ANY: { description: 'Nothing holds them all: what is found holds one of them, or more.' },
    PREFIX: { description: 'Nothing holds any of them: what is found holds words that begin so.' },
  },
});

@ObjectType('TextPlaceFound', {
  description: 'A place in a text: from start to before end, in UTF-16 units.',
})
export class FoundPlaceType {
  @Field(() => Int)
  start!: number;

  @Field(() => Int)
  end!: number;
}

@ObjectType('FoundInText', { description: "Where a snippet stands in its policy's text." })
export class FoundInTextType {
  @Field(() => Int, { description: 'The version of the text.' })
  textVersion!: number;

  @Field(() => Int, { description: 'Where the snippet starts: text.slice(start, end) is the snippet.' })
  start!: number;

  @Field(() => Int, { description: 'The first unit that is no longer of it.' })
  end!: number;

  @Field(() => [FoundPlaceType], { description: 'The words found, as places in the text.' })
  highlights!: FoundPlaceType[];
}

@ObjectType('SearchHit', {
  description: 'Something that a search found, and the words for which it was found.',
})
export class SearchHitType {
  @Field(() => SearchKind)
  kind!: SearchKind;

  @Field(() => NodeInterface, { description: 'The object itself: `... on Target { statement }`.' })
  node!: NodeInterface;

  @Field(() => String, {
    description: 'The title, the name, or of a clause its heading; of a target the indicator and its scope.',
  })
  title!: string;

  @Field(() => [FoundPlaceType], { description: 'The words found in the title.' })
  titleHighlights!: FoundPlaceType[];

  @Field(() => String, {
    description:
      "The part of its text, of about 120 characters, that holds most of the words; of a department or an indicator its other names. '' where it has no text.",
  })
  snippet!: string;

  @Field(() => [FoundPlaceType], {
    description: 'The words found in the snippet. Two that touch are one place.',
  })
  highlights!: FoundPlaceType[];

  @Field(() => FoundInTextType, {
    nullable: true,
    description: 'Where the snippet stands in the text of the policy; null of a department or an indicator.',
  })
  inText!: FoundInTextType | null;

  @Field(() => Boolean, { description: 'Found in a version of a text that a newer one has superseded.' })
  superseded!: boolean;

  @Field(() => Float, { description: 'The higher the better; comparable within one search alone.' })
  rank!: number;

  /** Not in the schema: keys for field resolvers. */
  uuid!: string;
  policyUuid!: string | null;
}

@ObjectType('SearchCount', { description: 'How many of one kind were found.' })
export class SearchCountType {
  @Field(() => SearchKind)
  kind!: SearchKind;

  @Field(() => Int)
  count!: number;

  @Field(() => Boolean, {
    description: 'False where there are more: of a kind 10,000 are counted, or 1,000.',
  })
  exact!: boolean;
}

@ObjectType('SearchHitEdge')
export class SearchHitEdgeType {
  @Field(() => SearchHitType)
  node!: SearchHitType;

  @Field(() => String, { description: 'Where this item stands: pass it as `after`.' })
  cursor!: string;
}

@ObjectType('SearchHitConnection', {
  description: 'A page of what was found, the best first. The first 300 can be paged through.',
})
export class SearchHitConnectionType implements Omit<Connection<SearchHitType>, 'count'> {
  @Field(() => [SearchHitEdgeType])
  edges!: SearchHitEdgeType[];

  @Field(() => PageInfoType)
  pageInfo!: PageInfoType;

  @Field(() => Int, {
    description:
      'How many were found, of the kinds asked for. Of each kind at most 10,000 are counted, and 1,000 where characters have to stand as they were written.',
  })
  totalCount!: number;

  @Field(() => Boolean, { description: 'False where there are more than `totalCount` says.' })
  totalIsExact!: boolean;

  @Field(() => [SearchCountType], {
    description:
      'How many of each kind, whatever kinds were asked for; a kind of which there is none is left out.',
  })
  counts!: SearchCountType[];

  @Field(() => SearchMatch)
  match!: SearchMatch;
}

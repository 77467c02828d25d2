import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { ClauseChangeKind as Kind, Run } from './clause-diff.rules.js';

export const ClauseChangeKind: { [K in Kind]: K } = {
  UNCHANGED: 'UNCHANGED',
  RENUMBERED: 'RENUMBERED',
  MOVED: 'MOVED',
  CHANGED: 'CHANGED',
  ADDED: 'ADDED',
  REMOVED: 'REMOVED',
};
export type ClauseChangeKind = Kind;
registerEnumType(ClauseChangeKind, {
  name: 'ClauseChangeKind',
  description:
    'What became of a clause in a new version of a text (条款对照). White space alone is no change.',
  valuesConfig: {
    UNCHANGED: { description: 'The same words at the same place.' },
    RENUMBERED: { description: 'The same words in the same order under another number.' },
    MOVED: { description: 'The same words elsewhere in the outline.' },
    CHANGED: { description: 'Other words, wherever they stand now.' },
    ADDED: { description: 'The old text has no such clause.' },
    REMOVED: { description: 'The new text has no such clause.' },
  },
});

export const TextRunKind: { [K in Run['kind']]: K } = { KEPT: 'KEPT', REMOVED: 'REMOVED', ADDED: 'ADDED' };
registerEnumType(TextRunKind, { name: 'TextRunKind', description: 'Whether words stay, go or come.' });

@ObjectType('TextRun', { description: 'A piece of a changed clause, as it reads; numbers are never cut.' })
export class TextRunType {
  @Field(() => TextRunKind)
  kind!: Run['kind'];

  @Field(() => String)
  text!: string;
}

@ObjectType('ClauseChange', {
  description: 'One clause (条款) of a text beside what it was in the version before.',
})
export class ClauseChangeType {
  @Field(() => ClauseChangeKind)
  kind!: Kind;

  @Field(() => String, {
    nullable: true,
    description: 'Its place in the old outline; empty for the head and the end, which are in no clause.',
  })
  oldPath!: string | null;

  @Field(() => String, { nullable: true, description: 'Its place in the new outline.' })
  newPath!: string | null;

  @Field(() => String, { nullable: true })
  heading!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its own words in the old text, without its number and the clauses inside it.',
  })
  oldText!: string | null;

  @Field(() => String, { nullable: true, description: 'Its own words in the new text.' })
  newText!: string | null;

  @Field(() => [TextRunType], { description: 'How one became the other; of a changed clause alone.' })
  runs!: Run[];
}

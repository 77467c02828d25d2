import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { StoredFileType } from '../file/stored-file.type.js';

export const EvidenceKind = { FILE: 'FILE', LINK: 'LINK' } as const;
export type EvidenceKind = keyof typeof EvidenceKind;
registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'Whether evidence was sent, or lies elsewhere.',
});

@ObjectType('ReportEvidence', {
  description: 'What a report rests on (佐证材料), frozen with it when it is submitted.',
})
export class ReportEvidenceType {
  @Field(() => EvidenceKind)
  kind!: EvidenceKind;

  @Field(() => String, { nullable: true, description: 'The address of a link; null for a file.' })
  link!: string | null;

  @Field(() => StoredFileType, { nullable: true, description: 'Null for a link.' })
  file!: StoredFileType | null;

  @Field(() => String, { nullable: true, description: 'What the department says of it.' })
  note!: string | null;
}

@InputType('EvidenceLinkInput', { description: 'Evidence that lies elsewhere.' })
export class EvidenceLinkInput {
  @Field(() => String, { description: 'A whole address that begins with https://.' })
  url!: string;

  @Field(() => String, { nullable: true, description: 'At most 500 characters.' })
  note?: string | null;
}

@InputType('EvidenceFileInput', { description: 'Evidence that the caller has sent to POST /files.' })
export class EvidenceFileInput {
  @Field(() => ID, { description: 'As POST /files answered it.' })
  fileId!: string;

  @Field(() => String, { description: 'Of the bytes that the caller means: compared with what is stored.' })
  sha256!: string;

  @Field(() => String, { nullable: true, description: 'At most 500 characters.' })
  note?: string | null;
}

@Directive('@oneOf')
@InputType('EvidenceInput', { description: 'One piece of evidence (佐证材料).' })
export class EvidenceInputType {
  @Field(() => EvidenceLinkInput, { nullable: true })
  link?: EvidenceLinkInput | null;

  @Field(() => EvidenceFileInput, { nullable: true })
  file?: EvidenceFileInput | null;
}

import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { MutationErrorType } from '../../shared/mutation-error.type.js';
import { Day } from '../../shared/scalars.js';
import { PolicyKind, PolicyLevel } from '../policy/policy.type.js';
import { PolicyDraftType } from './policy-draft.type.js';
import { PolicyReadingType } from './reading.type.js';

@InputType('ImportFileInput', {
  description: 'A document as a file: .txt, .docx, .html or .pdf, by its bytes.',
})
export class ImportFileInput {
  @Field(() => String, { description: 'At most 200 characters; what the file is, its bytes say.' })
  name!: string;

  @Field(() => String, { description: 'Its bytes in Base64, at most 3 MB of them.' })
  base64!: string;
}

@Directive('@oneOf')
@InputType('ImportSourceInput', { description: 'Where the text comes from: exactly one of these.' })
export class ImportSourceInput {
  @Field(() => String, { nullable: true, description: 'The text itself, at most 300,000 characters.' })
  text?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A file that the caller has sent to POST /files; at most 20 MB.',
  })
  fileId?: string | null;

  @Field(() => ImportFileInput, { nullable: true })
  file?: ImportFileInput | null;
}

@InputType('ImportFactsInput', {
  description: 'What an editor knows of the document: it goes before what the text says.',
})
export class ImportFactsInput {
  @Field(() => String, { nullable: true, description: 'At most 500 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: '文号, at most 100 characters.' })
  documentNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Who issued it (发文机关), at most 200 characters.' })
  issuer?: string | null;

  @Field(() => PolicyKind, { nullable: true })
  kind?: PolicyKind | null;

  @Field(() => PolicyLevel, { nullable: true, description: 'Left out, that of the region.' })
  level?: PolicyLevel | null;

  @Field(() => ID, { nullable: true, description: 'Where it applies.' })
  regionId?: string | null;

  @Field(() => Day, { nullable: true })
  issuedOn?: string | null;

  @Field(() => Day, { nullable: true })
  effectiveFrom?: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day in force.' })
  effectiveTo?: string | null;
}

@InputType('ImportPolicyInput')
export class ImportPolicyInput {
  @Field(() => ImportSourceInput)
  source!: ImportSourceInput;

  @Field(() => ID, {
    nullable: true,
    description: 'The policy that the text is a new version of; left out, it is a policy of its own.',
  })
  policyId?: string | null;

  @Field(() => ImportFactsInput, { nullable: true })
  facts?: ImportFactsInput | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Read and answer, and write nothing.' })
  dryRun!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Take it in although a policy has the same letters or number.',
  })
  allowDuplicate!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'New for each import, 1 to 255 characters: sent again, it changes nothing. A dry run needs none.',
  })
  idempotencyKey?: string | null;
}

@ObjectType('ImportPolicyPayload')
export class ImportPolicyPayload {
  @Field(() => PolicyReadingType, { nullable: true })
  reading?: PolicyReadingType | null;

  @Field(() => PolicyDraftType, { nullable: true, description: 'Null in a dry run.' })
  draft?: PolicyDraftType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}

import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('StoredFile', {
  description: 'A file as it was sent to POST /files (文件); its bytes never change.',
})
export class StoredFileType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'As it was sent.' })
  name!: string;

  @Field(() => String, { description: 'What its bytes are, whatever was said of them.' })
  mediaType!: string;

  @Field(() => Int, { description: 'In bytes.' })
  size!: number;

  @Field(() => String, { description: 'Of its bytes, in hexadecimal.' })
  sha256!: string;

  @Field(() => String, { description: 'Where it is fetched, with the same key: a path of this service.' })
  url!: string;
}

import { InterfaceType } from 'type-graphql';

@InterfaceType('Audited', {
  description: 'What has a trail in the audit record (审计).',
  resolveType: ({ __typename }: { __typename: string }) => __typename,
})
export abstract class AuditedInterface {
  /** Not in the schema: key for the field resolver. */
  uuid!: string;
}

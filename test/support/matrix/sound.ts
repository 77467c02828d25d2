import { randomUUID } from 'node:crypto';
import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Things } from './world.js';

/** Which thing an id of an input means. */
const MEANT: Record<string, string> = {
  reportId: 'ProgressReport, SUBMITTED',
  draftId: 'PolicyDraft',
  accountId: 'ManagedAccount',
  linkId: 'IdentityLink',
};

/** A value that says something sound, but of a version that nobody has: what may be changed, is not. */
export function soundFor(
  type: GraphQLInputType,
  at: { field: string; name: string; things: Things },
): unknown {
  if (isNonNullType(type)) return soundFor(type.ofType, at);
  if (isListType(type)) return [soundFor(type.ofType, at)];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const wanted = type.isOneOf
      ? [fields.find((field) => String(field.type) === 'String') ?? fields[0]]
      : fields.filter(isRequiredInputField);
    return Object.fromEntries(
      wanted.flatMap((field) =>
        field ? [[field.name, soundFor(field.type, { ...at, name: field.name })]] : [],
      ),
    );
  }
  if (isEnumType(type)) return type.name === 'Role' ? 'PARTNER' : type.getValues()[0]?.name;
  if (type.name === 'ID') return idOf(at);
  const scalars: Record<string, unknown> = {
    // What is only looked at, has to be there.
    Int: at.field === 'simulateRuleSet' ? 1 : 999,
    Boolean: true,
    Decimal: '1',
    // What is changed lies ahead, what is looked back at behind.
    Date: at.name === 'since' || at.field === 'simulateRuleSet' ? '2025-12-31' : '2026-06-30',
    Period: '2025-Q4',
    String: at.name === 'idempotencyKey' ? randomUUID() : '一、发展数据产业',
  };
  return scalars[type.name];
}

function idOf({ field, name, things }: { field: string; name: string; things: Things }): string | undefined {
  if (name === 'draftId' && field.includes('Progress')) return things['ProgressReport, DRAFT'];
  const thing = `${name[0]?.toUpperCase()}${name.slice(1).replace(/Ids?$/, '')}`;
  const prefix: Record<string, string> = { File: 'file', Item: 'item' };
  return things[MEANT[name] ?? thing] ?? `${prefix[thing] ?? 'target'}_00000000-0000-4000-8000-000000000000`;
}

import {
  type BreakingChange,
  findBreakingChanges,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';

interface Member {
  /** As findBreakingChanges words its removal. */
  removed: string;
  deprecationReason: string | null | undefined;
  /** The type it leads to. */
  type: string;
}

/**
 * What breaks a client that keeps to the old schema. A member whose deprecation named a day that has come may go,
 * and with it a type to which nothing else led.
 */
export function breakingChanges(before: GraphQLSchema, now: GraphQLSchema, today: string): BreakingChange[] {
  const members = membersOf(before);
  const due = members.filter((member) => isDue(member, today));
  const mayGo = new Set(due.map(({ removed }) => removed));
  const dueTypes = new Set(due.map(({ type }) => type));
  for (const { type, removed } of members) if (!mayGo.has(removed)) dueTypes.delete(type);
  for (const type of dueTypes) mayGo.add(`${type} was removed.`);
  return findBreakingChanges(before, now).filter(
    // Float leaves a schema with the last member of its type: what breaks, if anything, is the member.
    ({ description }) => !mayGo.has(description) && !description.startsWith('Standard scalar '),
  );
}

function isDue({ deprecationReason }: Member, today: string): boolean {
  const [day] = /\d{4}-\d\d-\d\d/.exec(deprecationReason ?? '') ?? [];
  return day !== undefined && day <= today;
}

/** Everything of a schema that can be deprecated. */
function membersOf(schema: GraphQLSchema): Member[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isIntrospectionType(type)) return [];
    if (isEnumType(type)) {
      return type.getValues().map(({ name, deprecationReason }) => ({
        removed: `${name} was removed from enum type ${type.name}.`,
        deprecationReason,
        type: '',
      }));
    }
    if (isInputObjectType(type)) {
      return Object.values(type.getFields()).map((field) => ({
        removed: `${type.name}.${field.name} was removed.`,
        deprecationReason: field.deprecationReason,
        type: getNamedType(field.type).name,
      }));
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => [
      {
        removed: `${type.name}.${field.name} was removed.`,
        deprecationReason: field.deprecationReason,
        type: getNamedType(field.type).name,
      },
      ...field.args.map((arg) => ({
        removed: `${type.name}.${field.name} arg ${arg.name} was removed.`,
        // An argument goes with its field.
        deprecationReason: arg.deprecationReason ?? field.deprecationReason,
        type: getNamedType(arg.type).name,
      })),
    ]);
  });
}

/** One object for each class of resolvers; TypeGraphQL's own container looks for it in a list, for every field. */
export function instanceOf<Resolvers extends object>(resolvers: new () => Resolvers): Resolvers {
  const found = instances.get(resolvers) ?? new resolvers();
  instances.set(resolvers, found);
  return found as Resolvers;
}
const instances = new Map<unknown, object>();

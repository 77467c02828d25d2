import 'reflect-metadata/lite';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { NodeResolver } from './features/node.resolver.js';
import { RegionResolver } from './features/region/region.resolver.js';

/** The schema of the API, from the resolvers listed here by hand. */
export const createSchema = (): Promise<GraphQLSchema> =>
  buildSchema({
    resolvers: [NodeResolver, RegionResolver],
    validate: false,
  });

import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { DomainError } from '../shared/errors.js';
import type { Carried } from './carrier.js';

/**
 * The types that hold totals, or name what totals are of: all that a key for totals alone is answered, besides what
 * counts a connection. Any other type is a row until it is written here.
 */
export const TYPES_OF_TOTALS: ReadonlySet<string> = new Set([
  'Overview',
  'Tally',
  'DepartmentTally',
  'LevelTally',
  'PolicyTally',
  'RegionTally',
  'RoleTally',
  'ThemeTally',
  'YearTally',
  'StatusCount',
  'LightCount',
  'Horizon',
  'OutsideHorizon',
  'Changed',
  'ChangedCount',
  'LightChange',
  'GroupTrend',
  'TrendTally',
  'LightShare',
  'GroupOutlook',
  'OutlookCount',
  'SilenceCount',
  'ForecastCoverage',
  'ReportingFigures',
  'ObligationCounts',
  'ObligationCount',
  // Whose totals they are. Of a policy that is its head, which is open to the public.
  'Region',
  'Department',
  'DepartmentName',
  'DepartmentSuccession',
  'Policy',
  'Theme',
  'Unit',
  'Viewer',
]);

/** Refuses to callers whose key is for totals alone whatever would answer a row, before any of it runs. */
export const totalsAlone: ApolloServerPlugin<Carried> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, contextValue: { carrier } }) {
        const { viewer } = carrier.context;
        const field = viewer.aggregatesOnly ? rowIn(schema, document) : null;
        if (field === null) return;
        throw new GraphQLError('Totals alone', {
          originalError: new DomainError('AGGREGATES_ONLY', { field }),
          extensions: { http: { status: 403 } },
        });
      },
    };
  },
};

/**
 * The first field of a valid document that answers a row, as `Type.field`, or null. It goes by the types that fields
 * answer, so that no way to a row, new field or fragment is forgotten; what `@skip` leaves out is refused all the same.
 */
export function rowIn(schema: GraphQLSchema, document: DocumentNode): string | null {
  const types = new TypeInfo(schema);
  let found: string | null = null;
  const Field = () => {
    const type = getNamedType(types.getType());
    if (found === null && !(type && isOpen(type)))
      found = `${types.getParentType()?.name}.${types.getFieldDef()?.name}`;
  };
  visit(document, visitWithTypeInfo(types, { Field }));
  return found;
}

/** Of a connection its counts are: edges, and the cursors of its pageInfo, are of other types. */
const isOpen = (type: GraphQLNamedType): boolean =>
  isLeafType(type) ||
  type.name.endsWith('Connection') ||
  type.name.startsWith('__') ||
  TYPES_OF_TOTALS.has(type.name);

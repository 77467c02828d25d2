/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query FirstQuery {\n  regions {\n    name\n    nameEn\n    kind\n  }\n}": typeof types.FirstQueryDocument,
    "query Departments($filter: DepartmentFilter, $orderBy: [DepartmentOrder!], $first: Int, $after: String) {\n  departments(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        name\n      }\n    }\n  }\n}\n\nquery DepartmentsWithAll {\n  departments(first: 100) {\n    edges {\n      node {\n        id\n        kind\n        level\n        note\n        region {\n          name\n        }\n        names {\n          name\n        }\n        members {\n          name\n        }\n        memberOf {\n          name\n        }\n        predecessors {\n          department {\n            name\n          }\n        }\n        successors {\n          department {\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nquery DepartmentById($id: ID!) {\n  department(id: $id) {\n    id\n    name\n    kind\n    level\n    note\n    region {\n      name\n    }\n    names {\n      name\n      kind\n      validFrom\n      validTo\n    }\n    members {\n      name\n    }\n    memberOf {\n      name\n    }\n    predecessors {\n      ...Succession\n    }\n    successors {\n      ...Succession\n    }\n  }\n}\n\nfragment Succession on DepartmentSuccession {\n  department {\n    name\n  }\n  kind\n  happenedOn\n  precision\n  basis\n}\n\nquery DepartmentNode($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Department {\n      name\n    }\n  }\n}": typeof types.DepartmentsDocument,
};
const documents: Documents = {
    "query FirstQuery {\n  regions {\n    name\n    nameEn\n    kind\n  }\n}": types.FirstQueryDocument,
    "query Departments($filter: DepartmentFilter, $orderBy: [DepartmentOrder!], $first: Int, $after: String) {\n  departments(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        name\n      }\n    }\n  }\n}\n\nquery DepartmentsWithAll {\n  departments(first: 100) {\n    edges {\n      node {\n        id\n        kind\n        level\n        note\n        region {\n          name\n        }\n        names {\n          name\n        }\n        members {\n          name\n        }\n        memberOf {\n          name\n        }\n        predecessors {\n          department {\n            name\n          }\n        }\n        successors {\n          department {\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nquery DepartmentById($id: ID!) {\n  department(id: $id) {\n    id\n    name\n    kind\n    level\n    note\n    region {\n      name\n    }\n    names {\n      name\n      kind\n      validFrom\n      validTo\n    }\n    members {\n      name\n    }\n    memberOf {\n      name\n    }\n    predecessors {\n      ...Succession\n    }\n    successors {\n      ...Succession\n    }\n  }\n}\n\nfragment Succession on DepartmentSuccession {\n  department {\n    name\n  }\n  kind\n  happenedOn\n  precision\n  basis\n}\n\nquery DepartmentNode($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Department {\n      name\n    }\n  }\n}": types.DepartmentsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FirstQuery {\n  regions {\n    name\n    nameEn\n    kind\n  }\n}"): (typeof documents)["query FirstQuery {\n  regions {\n    name\n    nameEn\n    kind\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Departments($filter: DepartmentFilter, $orderBy: [DepartmentOrder!], $first: Int, $after: String) {\n  departments(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        name\n      }\n    }\n  }\n}\n\nquery DepartmentsWithAll {\n  departments(first: 100) {\n    edges {\n      node {\n        id\n        kind\n        level\n        note\n        region {\n          name\n        }\n        names {\n          name\n        }\n        members {\n          name\n        }\n        memberOf {\n          name\n        }\n        predecessors {\n          department {\n            name\n          }\n        }\n        successors {\n          department {\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nquery DepartmentById($id: ID!) {\n  department(id: $id) {\n    id\n    name\n    kind\n    level\n    note\n    region {\n      name\n    }\n    names {\n      name\n      kind\n      validFrom\n      validTo\n    }\n    members {\n      name\n    }\n    memberOf {\n      name\n    }\n    predecessors {\n      ...Succession\n    }\n    successors {\n      ...Succession\n    }\n  }\n}\n\nfragment Succession on DepartmentSuccession {\n  department {\n    name\n  }\n  kind\n  happenedOn\n  precision\n  basis\n}\n\nquery DepartmentNode($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Department {\n      name\n    }\n  }\n}"): (typeof documents)["query Departments($filter: DepartmentFilter, $orderBy: [DepartmentOrder!], $first: Int, $after: String) {\n  departments(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        name\n      }\n    }\n  }\n}\n\nquery DepartmentsWithAll {\n  departments(first: 100) {\n    edges {\n      node {\n        id\n        kind\n        level\n        note\n        region {\n          name\n        }\n        names {\n          name\n        }\n        members {\n          name\n        }\n        memberOf {\n          name\n        }\n        predecessors {\n          department {\n            name\n          }\n        }\n        successors {\n          department {\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nquery DepartmentById($id: ID!) {\n  department(id: $id) {\n    id\n    name\n    kind\n    level\n    note\n    region {\n      name\n    }\n    names {\n      name\n      kind\n      validFrom\n      validTo\n    }\n    members {\n      name\n    }\n    memberOf {\n      name\n    }\n    predecessors {\n      ...Succession\n    }\n    successors {\n      ...Succession\n    }\n  }\n}\n\nfragment Succession on DepartmentSuccession {\n  department {\n    name\n  }\n  kind\n  happenedOn\n  precision\n  basis\n}\n\nquery DepartmentNode($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Department {\n      name\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
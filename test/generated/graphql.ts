/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How exactly a text says when: 2027年 is YEAR, and its day is only the last one it can mean. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

/** Only departments for which all of this is true. */
export type DepartmentFilter = {
  kind?: DepartmentKind | null | undefined;
  level?: DepartmentLevel | null | undefined;
  /** Of this region, not of its divisions. */
  region?: string | number | null | undefined;
  /** Part of any name that it bears or bore, at most 100 characters. */
  text?: string | null | undefined;
};

/** Whether a name in a text stands for one body, for several known ones, or for nobody in particular. */
export type DepartmentKind =
  /** Names nobody that can be found, such as 各相关部门; it is shown, never guessed at. */
  | 'COLLECTIVE'
  /** Stands for its members: 各县级市（区）人民政府（管委会） for ten. */
  | 'GROUP'
  /** One body, such as 苏州市数据局. */
  | 'ORGANISATION';

/** Where a body stands in the order of administration (层级). */
export type DepartmentLevel =
  /** Another company (其他企业). */
  | 'COMPANY'
  /** A leading group, its office or the like (领导小组、联席会议). */
  | 'COORDINATING_BODY'
  /** A court or procuratorate (法院、检察院). */
  | 'COURT'
  /** A department of a division (县区部门). */
  | 'DISTRICT'
  /** A state enterprise (国有企业). */
  | 'ENTERPRISE'
  /** A people's government or the committee of a zone (人民政府、管委会). */
  | 'GOVERNMENT'
  /** Several bodies under one name (统称). */
  | 'GROUP'
  /** A mass organisation (群团组织). */
  | 'MASS_ORGANISATION'
  /** A department of the city (市级部门). */
  | 'MUNICIPAL'
  /** A body of the Party (党委部门). */
  | 'PARTY'
  /** A public institution (事业单位). */
  | 'PUBLIC_INSTITUTION'
  /** Of a line run from above the city (垂直管理): tax, customs, central bank. */
  | 'VERTICAL';

/** CANONICAL 全称, SHORT 简称 (市数据局), VARIANT another way in which texts write it. */
export type DepartmentNameKind =
  | 'CANONICAL'
  | 'SHORT'
  | 'VARIANT';

/** One thing to sort departments by. */
export type DepartmentOrder = {
  direction?: OrderDirection;
  field: DepartmentOrderField;
};

/** NAME by pinyin (拼音), REGISTER as the register of departments lists them. */
export type DepartmentOrderField =
  | 'NAME'
  | 'REGISTER';

/** ASC the first, smallest or earliest in front; DESC the other way. The unknown comes last in both. */
export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** CITY the city itself, COUNTY_CITY 县级市, DISTRICT 区, ZONE a development zone 开发区. */
export type RegionKind =
  | 'CITY'
  | 'COUNTY_CITY'
  | 'DISTRICT'
  | 'ZONE';

/** What a reform did: RENAME 更名, MERGE 合并, SPLIT 拆分, REORGANISATION 重组. */
export type SuccessionKind =
  | 'MERGE'
  | 'RENAME'
  | 'REORGANISATION'
  | 'SPLIT';

export type FirstQueryQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstQueryQuery = { regions: Array<{ name: string, nameEn: string, kind: RegionKind }> };

export type DepartmentsQueryVariables = Exact<{
  filter?: DepartmentFilter | null | undefined;
  orderBy?: Array<DepartmentOrder> | DepartmentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DepartmentsQuery = { departments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { name: string } }> } };

export type DepartmentsWithAllQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentsWithAllQuery = { departments: { edges: Array<{ node: { id: string, kind: DepartmentKind, level: DepartmentLevel, note: string | null, region: { name: string }, names: Array<{ name: string }>, members: Array<{ name: string }>, memberOf: Array<{ name: string }>, predecessors: Array<{ department: { name: string } }>, successors: Array<{ department: { name: string } }> } }> } };

export type DepartmentByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type DepartmentByIdQuery = { department: { id: string, name: string, kind: DepartmentKind, level: DepartmentLevel, note: string | null, region: { name: string }, names: Array<{ name: string, kind: DepartmentNameKind, validFrom: string | null, validTo: string | null }>, members: Array<{ name: string }>, memberOf: Array<{ name: string }>, predecessors: Array<{ kind: SuccessionKind, happenedOn: string | null, precision: DatePrecision, basis: string, department: { name: string } }>, successors: Array<{ kind: SuccessionKind, happenedOn: string | null, precision: DatePrecision, basis: string, department: { name: string } }> } | null };

export type SuccessionFragment = { kind: SuccessionKind, happenedOn: string | null, precision: DatePrecision, basis: string, department: { name: string } };

export type DepartmentNodeQueryVariables = Exact<{
  id: string | number;
}>;


export type DepartmentNodeQuery = { node:
    | { name: string, id: string }
    | { id: string }
   | null };

export const SuccessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Succession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DepartmentSuccession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]} as unknown as DocumentNode<SuccessionFragment, unknown>;
export const FirstQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirstQuery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<FirstQueryQuery, FirstQueryQueryVariables>;
export const DepartmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Departments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DepartmentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DepartmentOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DepartmentsQuery, DepartmentsQueryVariables>;
export const DepartmentsWithAllDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepartmentsWithAll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DepartmentsWithAllQuery, DepartmentsWithAllQueryVariables>;
export const DepartmentByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepartmentById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Succession"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Succession"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Succession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DepartmentSuccession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]} as unknown as DocumentNode<DepartmentByIdQuery, DepartmentByIdQueryVariables>;
export const DepartmentNodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepartmentNode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DepartmentNodeQuery, DepartmentNodeQueryVariables>;
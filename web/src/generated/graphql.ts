/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How a quantity binds. */
export type Comparator =
  /** 左右、约 */
  | 'APPROXIMATELY'
  /** 以上、不少于、不低于、达 */
  | 'AT_LEAST'
  /** 以内、不超过、降至 */
  | 'AT_MOST'
  /** 2～3家: from value to valueHigh. */
  | 'BETWEEN'
  /** A bare count; more than was planned counts as reached. */
  | 'EQUAL'
  /** 全覆盖 */
  | 'FULL_COVERAGE'
  /** 增长20%: against the baseline or the year before. */
  | 'INCREASE_BY'
  /** 低于 */
  | 'LESS_THAN'
  /** 超、突破 */
  | 'MORE_THAN'
  /** 翻番 is 2倍 of the baseline or the year before. */
  | 'MULTIPLY'
  /** 前三、首位: this place or a better one. */
  | 'RANK';

/** How far up lateness has to be told (升级督办); from how many days on, the rule set in force says. */
export type EscalationLevel =
  /** 报告领导: it is put before the leaders in charge. */
  | 'LEADERSHIP'
  /** 提醒: the department is reminded. */
  | 'NOTICE'
  /** 警示: the supervision office takes it up. */
  | 'WARNING';

/** The light of a target (红黄绿灯); GREY where nothing can be said. */
export type Light =
  /** 绿灯: green */
  | 'GREEN'
  /** 不亮灯: no light */
  | 'GREY'
  /** 红灯: red */
  | 'RED'
  /** 黄灯: yellow */
  | 'YELLOW';

/** ASC the first, smallest or earliest in front; DESC the other way. The unknown comes last in both. */
export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** Something that not everybody may do. */
export type Permission =
  /** 管理账号和密钥: administer accounts and keys */
  | 'ADMINISTER'
  /** 维护单位名录: keep the register of departments */
  | 'ADMINISTER_DEPARTMENTS'
  /** 对填报发表意见: comment on reports */
  | 'COMMENT_ON_REPORT'
  /** 批复延期: decide on extensions */
  | 'DECIDE_EXTENSION'
  /** 审核填报: decide on reports */
  | 'DECIDE_PROGRESS'
  /** 导入政策文件: import policies */
  | 'IMPORT_POLICIES'
  /** 设定基期值和年度分解或取消目标: set baselines and milestones or cancel targets */
  | 'PLAN_TARGETS'
  /** 查看账号和密钥: read accounts and keys */
  | 'READ_ACCOUNTS'
  /** 查看审计记录: read the audit record */
  | 'READ_AUDIT'
  /** 查看未发布的政策: read drafts */
  | 'READ_DRAFTS'
  /** 查看延期申请: read requests for extensions */
  | 'READ_EXTENSIONS'
  /** 查看邮件发送情况: see what became of mail */
  | 'READ_MAIL'
  /** 查看应报事项: read what is due to be reported */
  | 'READ_OBLIGATIONS'
  /** 查看催办: read reminders */
  | 'READ_REMINDERS'
  /** 查看填报: read reports */
  | 'READ_REPORTS'
  /** 查看目标进度: read how targets stand */
  | 'READ_STANDING'
  /** 催办: remind departments */
  | 'REMIND'
  /** 申请延期: ask for extensions */
  | 'REQUEST_EXTENSION'
  /** 上传文件: send files */
  | 'SEND_FILES'
  /** 设定填报周期和期限: set when indicators are reported */
  | 'SET_REPORTING_TERMS'
  /** 填报进度: report progress */
  | 'SUBMIT_PROGRESS';

/** CITY 市级, DISTRICT 县区级: whose document it is. */
export type PolicyLevel =
  | 'CITY'
  | 'DISTRICT';

/** What a caller may do depends on its roles. */
export type Role =
  /** Says who may call, and as what (管理员); reports and decides nothing. */
  | 'ADMINISTRATOR'
  /** Reads everything, the record of changes too, and changes nothing (审计员). */
  | 'AUDITOR'
  /** Confirms what was read from policies (政策编辑). */
  | 'EDITOR'
  /** Sees how every promise stands, verified or not (领导). */
  | 'LEADER'
  /** A system of another body (合作方): also what was verified. */
  | 'PARTNER'
  /** Everybody without a key: published policies and their targets. */
  | 'PUBLIC'
  /** Reports for its departments (填报单位). */
  | 'REPORTER'
  /** Verifies reports or returns them (督查室). */
  | 'REVIEWER';

/** When a quantity binds. */
export type TargetCadence =
  /** A level on the day of the deadline. */
  | 'BY_DEADLINE'
  /** Added up since the start. */
  | 'IN_PERIOD'
  /** Within the one year of the deadline. */
  | 'IN_YEAR'
  /** Every day. */
  | 'ONGOING'
  /** 每年、年均: each year anew. */
  | 'PER_YEAR'
  /** The text names no day, and none is guessed. */
  | 'UNSTATED';

/** Only targets for which all of this is true. A list left empty asks nothing. */
export type TargetFilter = {
  cadence?: TargetCadence | null | undefined;
  /** True: only what a decision has taken back (取消), and no list shows otherwise. */
  cancelled?: boolean | null | undefined;
  comparator?: Array<Comparator> | null | undefined;
  /** For which this department answers, in whatever role. */
  department?: string | number | null | undefined;
  /** True: only what a newer version of the text no longer states, and no list shows otherwise. */
  dropped?: boolean | null | undefined;
  /** With the deadline on this day or later. */
  dueFrom?: string | null | undefined;
  /** With the deadline on this day or earlier. */
  dueTo?: string | null | undefined;
  /** With the deadline in this year. */
  dueYear?: number | null | undefined;
  /**
   * Not achieved by the deadline in force, and so late today, or on the past day of an overview, that one of
   * these levels is reached (升级督办). For callers who may read the obligations of all.
   */
  escalation?: Array<EscalationLevel> | null | undefined;
  indicator?: string | number | null | undefined;
  /** Of a policy that this level has issued. */
  level?: PolicyLevel | null | undefined;
  /** By verified values. For callers who may read standings. */
  light?: Array<Light> | null | undefined;
  /** Stated anywhere in this policy, if only restated there. */
  policy?: string | number | null | undefined;
  /** Of this region, not of its divisions. */
  region?: string | number | null | undefined;
  /**
   * True: stale (长期未填报): its deadline is not past, and of two whole periods of its indicator's cadence nothing
   * was reported. For callers who may read standings.
   */
  stale?: boolean | null | undefined;
  /** By verified values. For callers who may read standings. */
  status?: Array<TargetStatus> | null | undefined;
  strength?: TargetStrength | null | undefined;
  /** Part of the indicator, of the words that state it or of its scope; at most 100 characters. */
  text?: string | null | undefined;
  /** The code of a theme of its policy. */
  theme?: string | null | undefined;
  /** True: nobody answers for it; false: somebody does. */
  unassigned?: boolean | null | undefined;
  /** True: without a deadline; false: with one. */
  undated?: boolean | null | undefined;
};

/** One thing to sort targets by. */
export type TargetOrder = {
  direction?: OrderDirection;
  field: TargetOrderField;
};

/** INDICATOR by pinyin (拼音), POLICY and REGISTER in the order in which they were taken in. */
export type TargetOrderField =
  /** For callers who may read standings. */
  | 'ATTAINMENT'
  | 'DUE_ON'
  /** Descending: the farthest behind schedule first. For callers who may read standings. */
  | 'GAP'
  | 'INDICATOR'
  | 'POLICY'
  | 'REGISTER'
  /** The worst status first. For callers who may read standings. */
  | 'SEVERITY';

/** How a target stands (进展状态). */
export type TargetStatus =
  /** 已完成: achieved */
  | 'ACHIEVED'
  /** 存在风险: at risk */
  | 'AT_RISK'
  /** 逾期未完成: missed */
  | 'MISSED'
  /** 尚未开始: not started */
  | 'NOT_STARTED'
  /** 暂无数据，无法判断: no data to judge by */
  | 'NO_DATA'
  /** 进度严重滞后: off track */
  | 'OFF_TRACK'
  /** 符合序时进度: on track */
  | 'ON_TRACK'
  /** 无序时进度可比，只列进展: no schedule to judge by, progress only */
  | 'UNSCHEDULED';

/** ASPIRATIONAL where the text says 力争, else BINDING. */
export type TargetStrength =
  | 'ASPIRATIONAL'
  | 'BINDING';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string | null, nameEn: string | null, roles: Array<Role>, permissions: Array<Permission>, isDemo: boolean, departments: Array<{ id: string, name: string }> } };

export type OverviewQueryVariables = Exact<{
  filter?: TargetFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type OverviewQuery = { overview: { asOf: string, isDemo: boolean, total: number, unassigned: number, meanAttainment: string | null, horizon: { from: number, to: number } | null, outsideHorizon: { past: number, later: number, undated: number }, byPolicy: Array<{ total: number, unassigned: number, meanAttainment: string | null, policy: { id: string, title: string }, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> }>, byDepartment: Array<{ total: number, unassigned: number, meanAttainment: string | null, department: { id: string, name: string } | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> }>, byRegion: Array<{ total: number, unassigned: number, meanAttainment: string | null, region: { id: string, name: string, nameEn: string }, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> }>, byYear: Array<{ year: number | null, total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> }>, nextDue: Array<{ id: string, statement: string, effectiveDueOn: string | null, indicator: { name: string }, leadDepartment: { name: string } | null, standing: { status: TargetStatus, light: Light, isDemo: boolean } | null }>, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> } };

export type OverviewThenQueryVariables = Exact<{
  filter?: TargetFilter | null | undefined;
  asOf: string;
}>;


export type OverviewThenQuery = { overview: { asOf: string, total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> } };

export type OverviewTrendQueryVariables = Exact<{
  filter?: TargetFilter | null | undefined;
  d0: string;
  d1: string;
  d2: string;
  d3: string;
  d4: string;
  d5: string;
  d6: string;
}>;


export type OverviewTrendQuery = { d0: { asOf: string, byLight: Array<{ light: Light, count: number }> }, d1: { asOf: string, byLight: Array<{ light: Light, count: number }> }, d2: { asOf: string, byLight: Array<{ light: Light, count: number }> }, d3: { asOf: string, byLight: Array<{ light: Light, count: number }> }, d4: { asOf: string, byLight: Array<{ light: Light, count: number }> }, d5: { asOf: string, byLight: Array<{ light: Light, count: number }> }, d6: { asOf: string, byLight: Array<{ light: Light, count: number }> } };

export type PointFragment = { asOf: string, byLight: Array<{ light: Light, count: number }> };

type Counts_DepartmentTally_Fragment = { total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> };

type Counts_LevelTally_Fragment = { total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> };

type Counts_Overview_Fragment = { total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> };

type Counts_PolicyTally_Fragment = { total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> };

type Counts_RegionTally_Fragment = { total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> };

type Counts_RoleTally_Fragment = { total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> };

type Counts_ThemeTally_Fragment = { total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> };

type Counts_YearTally_Fragment = { total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> };

export type CountsFragment =
  | Counts_DepartmentTally_Fragment
  | Counts_LevelTally_Fragment
  | Counts_Overview_Fragment
  | Counts_PolicyTally_Fragment
  | Counts_RegionTally_Fragment
  | Counts_RoleTally_Fragment
  | Counts_ThemeTally_Fragment
  | Counts_YearTally_Fragment
;

export type PublishedQueryVariables = Exact<{
  from: string;
}>;


export type PublishedQuery = { policies: { totalCount: number, edges: Array<{ node: { id: string, title: string, documentNumber: string | null, issuer: string | null, effectiveFrom: string | null, issuedOn: string | null } }> }, targets: { totalCount: number, edges: Array<{ node: { id: string, statement: string, dueOn: string | null, indicator: { name: string }, leadDepartment: { name: string } | null } }> } };

export type TargetsQueryVariables = Exact<{
  filter?: TargetFilter | null | undefined;
  orderBy?: Array<TargetOrder> | TargetOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type TargetsQuery = { targets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, statement: string, effectiveDueOn: string | null, scope: string | null, unassigned: boolean, indicator: { name: string }, policy: { title: string }, region: { name: string, nameEn: string }, leadDepartment: { name: string } | null, standing: { status: TargetStatus, light: Light, attainment: string | null, gapPoints: string | null, isDemo: boolean } | null } }> } };

export type TargetChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type TargetChoicesQuery = { regions: Array<{ id: string, name: string, nameEn: string }>, themes: Array<{ code: string, name: string, nameEn: string }>, policies: { edges: Array<{ node: { id: string, title: string } }> } };

export type DepartmentChoicesQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type DepartmentChoicesQuery = { departments: { edges: Array<{ node: { id: string, name: string } }> } };

export type ChosenDepartmentQueryVariables = Exact<{
  id: string | number;
}>;


export type ChosenDepartmentQuery = { department: { id: string, name: string } | null };

export const PointFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Point"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"byLight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<PointFragment, unknown>;
export const CountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tally"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"unassigned"}},{"kind":"Field","name":{"kind":"Name","value":"meanAttainment"}},{"kind":"Field","name":{"kind":"Name","value":"byStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byLight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<CountsFragment, unknown>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:1fa01a66c4ab001120f409f6e7e64dc653034c3db034314af00bae19ddbed8b6"}} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const OverviewDocument = {"__meta__":{"hash":"sha256:3d3c29677455f78dd036eb4de139db18e140526215c5549b632d3f10b439e2d5"}} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const OverviewThenDocument = {"__meta__":{"hash":"sha256:b74f936e07c70d073c394fe0a34112cecb089632fe506973a2b35ce5b1cdfe20"}} as unknown as DocumentNode<OverviewThenQuery, OverviewThenQueryVariables>;
export const OverviewTrendDocument = {"__meta__":{"hash":"sha256:d2b25e96a2f6b4159fea47dbabcc0ed245b7a0b7a1c7d219f05ba9613685e06a"}} as unknown as DocumentNode<OverviewTrendQuery, OverviewTrendQueryVariables>;
export const PublishedDocument = {"__meta__":{"hash":"sha256:e0af42db173a92f4f0db3d47f4dc68064eea60ae9d5863cbf45dbc778164a614"}} as unknown as DocumentNode<PublishedQuery, PublishedQueryVariables>;
export const TargetsDocument = {"__meta__":{"hash":"sha256:db2c080ed82bc1fd923445de785449902baaf496f05a722df8df893a72e6aebf"}} as unknown as DocumentNode<TargetsQuery, TargetsQueryVariables>;
export const TargetChoicesDocument = {"__meta__":{"hash":"sha256:1eb6e990f357159ef57228efe4523912f8694f7564ff5c2f311b646a37a4f687"}} as unknown as DocumentNode<TargetChoicesQuery, TargetChoicesQueryVariables>;
export const DepartmentChoicesDocument = {"__meta__":{"hash":"sha256:0693bd4d388bfc7168b6ad7357c65062c963be9f59bda78d8727e358c3d2b727"}} as unknown as DocumentNode<DepartmentChoicesQuery, DepartmentChoicesQueryVariables>;
export const ChosenDepartmentDocument = {"__meta__":{"hash":"sha256:c345eef4fb0c1d7746e400591965cee7ac7e1e436cdb3e40b2a64c4d9a9466aa"}} as unknown as DocumentNode<ChosenDepartmentQuery, ChosenDepartmentQueryVariables>;
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What became of a clause in a new version of a text (条款对照). White space alone is no change. */
export type ClauseChangeKind =
  /** The old text has no such clause. */
  | 'ADDED'
  /** Other words, wherever they stand now. */
  | 'CHANGED'
  /** The same words elsewhere in the outline. */
  | 'MOVED'
  /** The new text has no such clause. */
  | 'REMOVED'
  /** The same words in the same order under another number. */
  | 'RENUMBERED'
  /** The same words at the same place. */
  | 'UNCHANGED';

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

/** Whether a name in a text stands for one body, for several known ones, or for nobody in particular. */
export type DepartmentKind =
  /** Names nobody that can be found, such as 各相关部门; it is shown, never guessed at. */
  | 'COLLECTIVE'
  /** Stands for its members: 各县级市（区）人民政府（管委会） for ten. */
  | 'GROUP'
  /** One body, such as 苏州市数据局. */
  | 'ORGANISATION';

/** CANONICAL 全称, SHORT 简称 (市数据局), VARIANT another way in which texts write it. */
export type DepartmentNameKind =
  | 'CANONICAL'
  | 'SHORT'
  | 'VARIANT';

/** How a duty follows from the text. */
export type DutyOrigin =
  /** The note of the measure names the department. */
  | 'EXPLICIT'
  /** The text names a group; the department is a member of it. */
  | 'GROUP'
  /** A standing rule further up does: 以下均需…落实，不再列出. */
  | 'INHERITED';

/** In which role a department answers for a measure. */
export type DutyRole =
  /** It answers for what its office covers (按职责分工). */
  | 'BY_DUTY'
  /** It answers together with others (共同负责). */
  | 'JOINT'
  /** It leads (牵头). */
  | 'LEAD'
  /** It carries the measure out in its own region (属地落实). */
  | 'LOCAL'
  /** It supports (配合). */
  | 'SUPPORT';

/** How far up lateness has to be told (升级督办); from how many days on, the rule set in force says. */
export type EscalationLevel =
  /** 报告领导: it is put before the leaders in charge. */
  | 'LEADERSHIP'
  /** 提醒: the department is reminded. */
  | 'NOTICE'
  /** 警示: the supervision office takes it up. */
  | 'WARNING';

/** Whether a later deadline was granted. */
export type ExtensionState =
  /** Granted (同意): the deadline is the later one from the decision on. */
  | 'APPROVED'
  /** Not granted, with the reason (不同意). */
  | 'REFUSED'
  /** Waits for a reviewer (待批). */
  | 'REQUESTED';

/** How the values of periods make one: the latest holds, they add up, or they are averaged. */
export type IndicatorAggregation =
  | 'LATEST'
  | 'MEAN'
  | 'SUM';

/** Which way is better. */
export type IndicatorDirection =
  | 'FALL'
  | 'RISE';

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
  /** 批准施行督办规则: adopt rule sets */
  | 'ADOPT_RULE_SETS'
  /** 对填报发表意见: comment on reports */
  | 'COMMENT_ON_REPORT'
  /** 批复延期: decide on extensions */
  | 'DECIDE_EXTENSION'
  /** 审核填报: decide on reports */
  | 'DECIDE_PROGRESS'
  /** 导入政策文件: import policies */
  | 'IMPORT_POLICIES'
  /** 设定基期值和年度分解，调整或取消目标: set baselines and milestones, adjust or cancel targets */
  | 'PLAN_TARGETS'
  /** 提出督办规则: propose rule sets */
  | 'PROPOSE_RULE_SETS'
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
  /** 试算督办规则: simulate rule sets */
  | 'SIMULATE_RULE_SETS'
  /** 填报进度: report progress */
  | 'SUBMIT_PROGRESS';

/** Only policies for which all of this is true. */
export type PolicyFilter = {
  /** Of which `force` on this day is IN_FORCE. */
  inForceOn?: string | null | undefined;
  kind?: PolicyKind | null | undefined;
  level?: PolicyLevel | null | undefined;
  /** Of this region, not of its divisions. */
  region?: string | number | null | undefined;
  /** Whether what was read from it is confirmed. */
  reviewed?: boolean | null | undefined;
  /** Part of the title, the number or the issuer, at most 100 characters. */
  text?: string | null | undefined;
  /** The code of a theme. */
  theme?: string | null | undefined;
};

/** Whether a policy applies on a day (效力). */
export type PolicyForce =
  /** Its last day is past (已失效). */
  | 'EXPIRED'
  /** It applies (有效). */
  | 'IN_FORCE'
  /** Its first day is still to come (尚未施行). */
  | 'NOT_YET'
  /** Another published policy repealed it (已废止). */
  | 'REPEALED'
  /** It states no day at all, so nobody can tell. */
  | 'UNKNOWN';

/** What sort of document a policy is (文种). */
export type PolicyKind =
  /** 行动计划 */
  | 'ACTION_PLAN'
  /** 政策解读 */
  | 'INTERPRETATION'
  /** 若干措施、政策 */
  | 'MEASURES'
  /** 通知 */
  | 'NOTICE'
  /** 意见 */
  | 'OPINIONS'
  /** 规划、纲要 */
  | 'PLANNING'
  /** 办法、规章 */
  | 'REGULATION'
  /** 任务分解表 */
  | 'TASK_TABLE'
  /** 工作要点、工作方案 */
  | 'WORK_PLAN';

/** CITY 市级, DISTRICT 县区级: whose document it is. */
export type PolicyLevel =
  | 'CITY'
  | 'DISTRICT';

/** AMENDS 修改, REPEALS 废止, INTERPRETS 解读, FORWARDS 转发 or 印发, SAME_AS 同一文件. */
export type PolicyRelationKind =
  | 'AMENDS'
  | 'FORWARDS'
  | 'INTERPRETS'
  | 'REPEALS'
  | 'SAME_AS';

/** OUTGOING: this policy does it to the other one; INCOMING: the other one does it to this policy. */
export type RelationDirection =
  | 'INCOMING'
  | 'OUTGOING';

/** How far a report has come. */
export type ReportState =
  /** Begun (草稿); only its department sees it. */
  | 'DRAFT'
  /** Sent back with a reason (已退回); a new revision may follow. */
  | 'RETURNED'
  /** Waits for a reviewer (待审核); its value is self-reported. */
  | 'SUBMITTED'
  /** Accepted (已核实): its value counts. */
  | 'VERIFIED'
  /** Taken back before a decision (已撤回); a new revision may follow. */
  | 'WITHDRAWN';

/** How often an indicator is reported (填报周期). */
export type ReportingCadence =
  | 'HALF_YEARLY'
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'YEARLY';

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

/** What can be searched for. */
export type SearchKind =
  | 'CLAUSE'
  | 'DEPARTMENT'
  | 'INDICATOR'
  | 'MEASURE'
  | 'POLICY'
  | 'TARGET';

/** How a search was understood. */
export type SearchMatch =
  /** Everything found holds all the words. */
  | 'ALL'
  /** Nothing holds them all: what is found holds one of them, or more. */
  | 'ANY'
  /** Nothing holds any of them: what is found holds words that begin so. */
  | 'PREFIX';

/** Which chapter states a target: the goals (主要目标) or the tasks (重点任务). */
export type SpanContext =
  | 'GOALS'
  | 'MEASURE';

/** What a reform did: RENAME 更名, MERGE 合并, SPLIT 拆分, REORGANISATION 重组. */
export type SuccessionKind =
  | 'MERGE'
  | 'RENAME'
  | 'REORGANISATION'
  | 'SPLIT';

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

/** What of a target was changed. */
export type TargetChangeKind =
  /** A decision has changed the promise (调整). */
  | 'ADJUSTED'
  /** Where the indicator stood at the start (基期值). */
  | 'BASELINE'
  /** A decision has taken the target back (取消). */
  | 'CANCELLED'
  /** What is expected on the way (年度分解), all of it at once. */
  | 'MILESTONES'
  /** A new version of the text says something else. */
  | 'RESTATED'
  /** A total was split over regions (分解到区县), or is so no more. */
  | 'SPLIT';

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
  /**
   * Of this region, not of its divisions. What falls to it of a total that is split over regions (分解到区县) counts
   * where a region is named, and nowhere else: there the total does.
   */
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

/** Whether words stay, go or come. */
export type TextRunKind =
  | 'ADDED'
  | 'KEPT'
  | 'REMOVED';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string | null, nameEn: string | null, roles: Array<Role>, permissions: Array<Permission>, isDemo: boolean, departments: Array<{ id: string, name: string }> } };

export type TargetLineFragment = { id: string, statement: string, dueOn: string | null, effectiveDueOn: string | null, unassigned: boolean, scope: string | null, indicator: { id: string, name: string }, policy: { id: string, title: string }, region: { id: string, name: string, nameEn: string }, leadDepartment: { id: string, name: string } | null, standing: { status: TargetStatus, light: Light, attainment: string | null, gapPoints: string | null, isDemo: boolean } | null };

export type DepartmentQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  role?: DutyRole | null | undefined;
}>;


export type DepartmentQuery = { department: { id: string, name: string, kind: DepartmentKind, note: string | null, region: { id: string, name: string, nameEn: string }, names: Array<{ name: string, kind: DepartmentNameKind, validFrom: string | null, validTo: string | null }>, members: Array<{ id: string, name: string }>, predecessors: Array<{ kind: SuccessionKind, happenedOn: string | null, basis: string, department: { id: string, name: string } }>, successors: Array<{ kind: SuccessionKind, happenedOn: string | null, basis: string, department: { id: string, name: string } }>, reporting: { due: number, submitted: number, onTime: number, late: number, missing: number, returned: number, completeness: string | null, timeliness: string | null } | null, led: { totalCount: number }, all: { totalCount: number }, measures: { totalCount: number }, targets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, statement: string, dueOn: string | null, effectiveDueOn: string | null, unassigned: boolean, scope: string | null, indicator: { id: string, name: string }, policy: { id: string, title: string }, region: { id: string, name: string, nameEn: string }, leadDepartment: { id: string, name: string } | null, standing: { status: TargetStatus, light: Light, attainment: string | null, gapPoints: string | null, isDemo: boolean } | null } }> } } | null };

export type IndicatorQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type IndicatorQuery = { indicator: { id: string, name: string, nameEn: string | null, cadence: ReportingCadence, aggregation: IndicatorAggregation, direction: IndicatorDirection, dueDays: number, unit: { code: string, nameEn: string }, owner: { id: string, name: string } | null, observations: { edges: Array<{ node: { period: string, verified: boolean, recordedAt: string, region: { id: string, name: string, nameEn: string }, quantity: { text: string } } }> } | null, targets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, statement: string, dueOn: string | null, effectiveDueOn: string | null, unassigned: boolean, scope: string | null, indicator: { id: string, name: string }, policy: { id: string, title: string }, region: { id: string, name: string, nameEn: string }, leadDepartment: { id: string, name: string } | null, standing: { status: TargetStatus, light: Light, attainment: string | null, gapPoints: string | null, isDemo: boolean } | null } }> } } | null };

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

export type PoliciesQueryVariables = Exact<{
  filter?: PolicyFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PoliciesQuery = { policies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, documentNumber: string | null, issuedOn: string | null, effectiveTo: string | null, kind: PolicyKind, level: PolicyLevel, force: PolicyForce, reviewed: boolean, issuer: string | null, region: { name: string, nameEn: string }, targets: { totalCount: number }, measures: { totalCount: number } } }> } };

export type PolicyQueryVariables = Exact<{
  id: string | number;
}>;


export type PolicyQuery = { policy: { id: string, title: string, documentNumber: string | null, issuer: string | null, issuedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, effectiveOnIssue: boolean, kind: PolicyKind, force: PolicyForce, reviewed: boolean, region: { id: string, name: string, nameEn: string }, themes: Array<{ code: string, name: string, nameEn: string }>, relations: Array<{ kind: PolicyRelationKind, direction: RelationDirection, policy: { id: string, title: string } }>, text: { version: number, sha256: string, length: number, publishedAt: string | null, text: string }, texts: Array<{ version: number, publishedAt: string | null }>, clauses: Array<{ id: string, path: string, heading: string | null, start: number, end: number }> } | null };

export type PolicyTargetsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PolicyTargetsQuery = { policy: { id: string, targets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, statement: string, effectiveDueOn: string | null, unassigned: boolean, indicator: { name: string }, region: { name: string }, leadDepartment: { id: string, name: string } | null, spans: Array<{ path: string | null, span: { start: number, end: number, textVersion: number, policy: { id: string } } }>, standing: { status: TargetStatus, light: Light, attainment: string | null, isDemo: boolean } | null } }> } } | null };

export type PolicyMeasuresQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PolicyMeasuresQuery = { policy: { id: string, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, path: string, title: string | null, span: { start: number, end: number, textVersion: number }, note: { start: number, end: number, textVersion: number } | null, duties: Array<{ role: DutyRole, origin: DutyOrigin, name: string, department: { id: string, name: string } }> } }> } } | null };

export type PolicyVersionsQueryVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type PolicyVersionsQuery = { policy: { id: string, texts: Array<{ version: number, publishedAt: string | null }>, diff: Array<{ kind: ClauseChangeKind, heading: string | null, oldPath: string | null, newPath: string | null, oldText: string | null, newText: string | null, runs: Array<{ kind: TextRunKind, text: string }> }> | null } | null };

export type RegionQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type RegionQuery = { region: { id: string, name: string, nameEn: string, shortNames: Array<string>, parent: { id: string, name: string, nameEn: string } | null, targets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, statement: string, dueOn: string | null, effectiveDueOn: string | null, unassigned: boolean, scope: string | null, indicator: { id: string, name: string }, policy: { id: string, title: string }, region: { id: string, name: string, nameEn: string }, leadDepartment: { id: string, name: string } | null, standing: { status: TargetStatus, light: Light, attainment: string | null, gapPoints: string | null, isDemo: boolean } | null } }> } } | null };

export type SearchQueryVariables = Exact<{
  query: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, match: SearchMatch, counts: Array<{ kind: SearchKind, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { kind: SearchKind, title: string, snippet: string, superseded: boolean, titleHighlights: Array<{ start: number, end: number }>, highlights: Array<{ start: number, end: number }>, inText: { start: number, end: number } | null, policy: { id: string, title: string } | null, node:
          | { id: string }
          | { path: string, id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { path: string, id: string }
          | { id: string }
          | { id: string }
          | { documentNumber: string | null, id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { statement: string, id: string }
          | { id: string }
         } }> } };

export type HitFragment = { kind: SearchKind, title: string, snippet: string, superseded: boolean, titleHighlights: Array<{ start: number, end: number }>, highlights: Array<{ start: number, end: number }>, inText: { start: number, end: number } | null, policy: { id: string, title: string } | null, node:
    | { id: string }
    | { path: string, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { path: string, id: string }
    | { id: string }
    | { id: string }
    | { documentNumber: string | null, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { statement: string, id: string }
    | { id: string }
   };

export type TargetQueryVariables = Exact<{
  id: string | number;
}>;


export type TargetQuery = { target: { id: string, statement: string, comparator: Comparator, cadence: TargetCadence, strength: TargetStrength, hedges: Array<string>, scope: string | null, startsOn: string, dueOn: string | null, effectiveDueOn: string | null, unassigned: boolean, cancelledAt: string | null, droppedAt: string | null, version: number, value: { text: string, base: string }, valueHigh: { text: string } | null, baseline: { text: string, base: string } | null, milestones: Array<{ on: string, value: { text: string, base: string } }>, indicator: { id: string, name: string, cadence: ReportingCadence, aggregation: IndicatorAggregation, unit: { code: string } }, region: { id: string, name: string, nameEn: string }, policy: { id: string, title: string }, spans: Array<{ context: SpanContext, path: string | null, span: { start: number, end: number, quote: string, textVersion: number, policy: { id: string, title: string } } }>, measures: Array<{ id: string, title: string | null, path: string, duties: Array<{ role: DutyRole, origin: DutyOrigin, department: { id: string, name: string } }> }>, standing: { status: TargetStatus, light: Light, attainment: string | null, expected: string | null, gapPoints: string | null, period: string | null, reachedLate: boolean, reckonedOn: string, changesOn: string | null, isDemo: boolean, current: { text: string } | null, selfReported: { status: TargetStatus, light: Light, attainment: string | null, period: string | null, current: { text: string } | null } | null, why: { sentence: string }, ruleSet: { version: number, name: string, nameEn: string } } | null } | null };

export type TargetHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type TargetHistoryQuery = { target: { id: string, reports: { totalCount: number, edges: Array<{ node: { id: string, period: string, revision: number, state: ReportState, isInForce: boolean, isDemo: boolean, submittedAt: string | null, decidedAt: string | null, narrative: string | null, reason: string | null, correctionReason: string | null, department: { id: string, name: string }, amount: { text: string, base: string } | null } }> }, extensions: { edges: Array<{ node: { id: string, state: ExtensionState, dueOnBefore: string, askedDueOn: string, reason: string, decisionReason: string | null, requestedAt: string, decidedAt: string | null, isDemo: boolean, department: { id: string, name: string } } }> }, changes: { edges: Array<{ node: { id: string, kind: TargetChangeKind, reason: string, changedAt: string, decision: string | null, changedBy: { name: string, nameEn: string }, baselineBefore: { text: string } | null, baselineAfter: { text: string } | null, milestonesBefore: Array<{ on: string, value: { text: string } }> | null, milestonesAfter: Array<{ on: string, value: { text: string } }> | null } }> } } | null };

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

export const TargetLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"unassigned"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"attainment"}},{"kind":"Field","name":{"kind":"Name","value":"gapPoints"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}}]}}]}}]} as unknown as DocumentNode<TargetLineFragment, unknown>;
export const PointFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Point"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"byLight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<PointFragment, unknown>;
export const CountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tally"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"unassigned"}},{"kind":"Field","name":{"kind":"Name","value":"meanAttainment"}},{"kind":"Field","name":{"kind":"Name","value":"byStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byLight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<CountsFragment, unknown>;
export const HitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Hit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleHighlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"snippet"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}},{"kind":"Field","name":{"kind":"Name","value":"inText"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}}]}}]}}]}}]} as unknown as DocumentNode<HitFragment, unknown>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:1fa01a66c4ab001120f409f6e7e64dc653034c3db034314af00bae19ddbed8b6"}} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const DepartmentDocument = {"__meta__":{"hash":"sha256:8aeb03ff4596d5d43bd014925d1a8ca88ef34de999ec80393f47821fc9a1cfde"}} as unknown as DocumentNode<DepartmentQuery, DepartmentQueryVariables>;
export const IndicatorDocument = {"__meta__":{"hash":"sha256:2cbd356ec53c4b9276ea643c95aeb3e64d9137300339bfa2aedb5295b166c48e"}} as unknown as DocumentNode<IndicatorQuery, IndicatorQueryVariables>;
export const OverviewDocument = {"__meta__":{"hash":"sha256:3d3c29677455f78dd036eb4de139db18e140526215c5549b632d3f10b439e2d5"}} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const OverviewThenDocument = {"__meta__":{"hash":"sha256:b74f936e07c70d073c394fe0a34112cecb089632fe506973a2b35ce5b1cdfe20"}} as unknown as DocumentNode<OverviewThenQuery, OverviewThenQueryVariables>;
export const OverviewTrendDocument = {"__meta__":{"hash":"sha256:d2b25e96a2f6b4159fea47dbabcc0ed245b7a0b7a1c7d219f05ba9613685e06a"}} as unknown as DocumentNode<OverviewTrendQuery, OverviewTrendQueryVariables>;
export const PublishedDocument = {"__meta__":{"hash":"sha256:e0af42db173a92f4f0db3d47f4dc68064eea60ae9d5863cbf45dbc778164a614"}} as unknown as DocumentNode<PublishedQuery, PublishedQueryVariables>;
export const PoliciesDocument = {"__meta__":{"hash":"sha256:24816795b04327c99a143ccb91f264ab6aa7426707403a0b0e42b24d9603bbec"}} as unknown as DocumentNode<PoliciesQuery, PoliciesQueryVariables>;
export const PolicyDocument = {"__meta__":{"hash":"sha256:7580197ae42b3d3622fb5fbd603a66980cab18e0e9a50c03d0bb015977bbc3d1"}} as unknown as DocumentNode<PolicyQuery, PolicyQueryVariables>;
export const PolicyTargetsDocument = {"__meta__":{"hash":"sha256:e06289708f2373edc06dc1e196f9fe5514bf6d5e266d2c95fa2045b50ff4de7e"}} as unknown as DocumentNode<PolicyTargetsQuery, PolicyTargetsQueryVariables>;
export const PolicyMeasuresDocument = {"__meta__":{"hash":"sha256:70c708b3ea8d21a411dc89e286543a0e70a88c02f1ae45c2dfaa12488834bd0d"}} as unknown as DocumentNode<PolicyMeasuresQuery, PolicyMeasuresQueryVariables>;
export const PolicyVersionsDocument = {"__meta__":{"hash":"sha256:7b2374b9ea57b5fa652052546dc3899655bc3669e49c3603cc9527c0a3d0ba4b"}} as unknown as DocumentNode<PolicyVersionsQuery, PolicyVersionsQueryVariables>;
export const RegionDocument = {"__meta__":{"hash":"sha256:aba80d99b6f6b87997b1abdccb5635611a68cfa8e0c35200459a2c16d0d1cbbb"}} as unknown as DocumentNode<RegionQuery, RegionQueryVariables>;
export const SearchDocument = {"__meta__":{"hash":"sha256:12cfd72059275e508a2a74feff34624b5f291d7303d69a1f42e8f17ae2dfd058"}} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const TargetDocument = {"__meta__":{"hash":"sha256:e2c1e37681bdae67fb438a0e3fc26a85b0fd2c859423e768a4d1c59b0535ecac"}} as unknown as DocumentNode<TargetQuery, TargetQueryVariables>;
export const TargetHistoryDocument = {"__meta__":{"hash":"sha256:2633ad9e8fb926ea49104f3a94ade209c3427cb91d5af3ad823e01e68a07fc39"}} as unknown as DocumentNode<TargetHistoryQuery, TargetHistoryQueryVariables>;
export const TargetsDocument = {"__meta__":{"hash":"sha256:db2c080ed82bc1fd923445de785449902baaf496f05a722df8df893a72e6aebf"}} as unknown as DocumentNode<TargetsQuery, TargetsQueryVariables>;
export const TargetChoicesDocument = {"__meta__":{"hash":"sha256:1eb6e990f357159ef57228efe4523912f8694f7564ff5c2f311b646a37a4f687"}} as unknown as DocumentNode<TargetChoicesQuery, TargetChoicesQueryVariables>;
export const DepartmentChoicesDocument = {"__meta__":{"hash":"sha256:0693bd4d388bfc7168b6ad7357c65062c963be9f59bda78d8727e358c3d2b727"}} as unknown as DocumentNode<DepartmentChoicesQuery, DepartmentChoicesQueryVariables>;
export const ChosenDepartmentDocument = {"__meta__":{"hash":"sha256:c345eef4fb0c1d7746e400591965cee7ac7e1e436cdb3e40b2a64c4d9a9466aa"}} as unknown as DocumentNode<ChosenDepartmentQuery, ChosenDepartmentQueryVariables>;
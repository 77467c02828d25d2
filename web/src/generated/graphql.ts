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
  /** 设定基期值和年度分解，调整或取消目标: set baselines and milestones, adjust or cancel targets */
  | 'PLAN_TARGETS'
  /** 查看账号和密钥: read accounts and keys */
  | 'READ_ACCOUNTS'
  /** 查看审计记录: read the audit record */
  | 'READ_AUDIT'
  /** 查看未发布的政策: read drafts */
  | 'READ_DRAFTS'
  /** 查看延期申请: read requests for extensions */
  | 'READ_EXTENSIONS'
  /** 查看应报事项: read what is due to be reported */
  | 'READ_OBLIGATIONS'
  /** 查看填报: read reports */
  | 'READ_REPORTS'
  /** 查看目标进度: read how targets stand */
  | 'READ_STANDING'
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


export type OverviewQuery = { overview: { asOf: string, total: number, unassigned: number, isDemo: boolean, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> } };


export const ViewerDocument = {"__meta__":{"hash":"sha256:1fa01a66c4ab001120f409f6e7e64dc653034c3db034314af00bae19ddbed8b6"}} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const OverviewDocument = {"__meta__":{"hash":"sha256:9b3c81e944ffdf236cf13dc6b8cc114b59eb7d0374dbfe7e26b634fecd830b38"}} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
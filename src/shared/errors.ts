import { ACCOUNT_ERRORS } from './account-errors.js';
import { ADJUSTMENT_ERRORS } from './adjustment-errors.js';
import { DOCUMENT_ERRORS } from './document-errors.js';
import { DRAFT_ERRORS } from './draft-errors.js';
import { FILE_ERRORS } from './file-errors.js';
import { IMPORT_ERRORS } from './import-errors.js';
import type { Bilingual, Language } from './language.js';
import { REGISTER_ERRORS } from './register-errors.js';
import { REMINDER_ERRORS } from './reminder-errors.js';
import { REPORT_ERRORS } from './report-errors.js';
import { RULE_SET_ERRORS } from './rule-set-errors.js';
import { SEARCH_ERRORS } from './search-errors.js';
import { UPLOAD_ERRORS } from './upload-errors.js';

/**
 * Every refusal a caller can meet: the code never changes, the words may. `{name}` is filled in.
 * docs/errors.md lists them with what to do.
 */
export const ERRORS = {
  UNAUTHENTICATED: {
    zh: '密钥无效、已过期或已撤销，请检查 Authorization: Bearer 请求头',
    en: 'The key is unknown, expired or revoked; check the header Authorization: Bearer',
  },
  FORBIDDEN: {
    zh: '当前身份无权{zh}，请使用有权限的密钥',
    en: 'This caller may not {en}; use a key whose role may',
  },
  NOT_RESPONSIBLE: {
    zh: '“{department}”不是指标“{indicator}”的责任单位，只有责任单位可以填报或申请延期',
    en: '"{department}" does not answer for "{indicator}"; only responsible departments report it or ask for time',
  },
  NOT_YOUR_DEPARTMENT: {
    zh: '当前身份不能代表“{department}”填报，只能代表本单位',
    en: 'This caller does not speak for "{department}"; report for a department of your own',
  },
  DEPARTMENT_REQUIRED: {
    zh: '当前身份代表多个单位，请用 departmentId 指明填报单位',
    en: 'This caller speaks for several departments; say by departmentId which one reports',
  },
  NOT_FOUND: { zh: '未找到{type}“{id}”', en: 'There is no {type} "{id}"' },
  INVALID_ID: {
    zh: '“{value}”不是有效的{type}标识，应为本接口返回的 id',
    en: '"{value}" is not the id of a {type}; use an id that this API answered',
  },
  INVALID_CURSOR: {
    zh: '游标“{value}”无效或属于另一种排序，请使用同一查询返回的 cursor',
    en: 'The cursor "{value}" is not one of this list and order; use a cursor that the same query answered',
  },
  INVALID_PAGE: {
    zh: '{argument} 应为 1 至 100，且 first 与 last 不能同时使用',
    en: '{argument} must be 1 to 100, and first and last cannot be combined',
  },
  INVALID_DECIMAL: {
    zh: '“{value}”不是有效的小数，应为字符串，如 "2000.5"，整数不超过 22 位、小数不超过 6 位',
    en: '"{value}" is not a decimal: a string such as "2000.5", at most 22 digits before the point and 6 after',
  },
  INVALID_DATE: {
    zh: '“{value}”不是有效日期，应如 2026-03-31',
    en: '"{value}" is not a day; write it as 2026-03-31',
  },
  DATE_IN_FUTURE: {
    zh: '{value} 晚于今天（{today}），只能查看今天或过去某日的情况',
    en: '{value} is later than today, {today}; only today and the past can be looked at',
  },
  INVALID_DATE_TIME: {
    zh: '“{value}”不是有效时刻，应如 2026-03-31T08:00:00Z',
    en: '"{value}" is not an instant; write it as 2026-03-31T08:00:00Z',
  },
  INVALID_PERIOD: {
    zh: '“{value}”不是有效期间，应如 2026、2026-H1、2026-Q3 或 2026-09',
    en: '"{value}" is not a period; write it as 2026, 2026-H1, 2026-Q3 or 2026-09',
  },
  INVALID_TEXT: {
    zh: '{field} 应为 1 至 {max} 个字符，且不含控制字符',
    en: '{field} must have 1 to {max} characters and no control characters',
  },
  PERIOD_NOT_ENDED: {
    zh: '期间 {period} 于 {endsOn} 结束，今天是 {today}，尚不能填报',
    en: 'The period {period} ends on {endsOn}, today is {today}; it cannot be reported yet',
  },
  PERIOD_TOO_OLD: {
    zh: '期间 {period} 过早，只能填报 {earliest} 年及以后的期间',
    en: 'The period {period} is too long ago; only periods from {earliest} on can be reported',
  },
  PERIOD_NOT_OF_CADENCE: {
    zh: '指标“{indicator}”按{cadenceZh}填报，期间应如 {example}，而不是 {period}',
    en: '"{indicator}" is reported {cadenceEn}, with periods such as {example}, not {period}',
  },
  UNIT_MISMATCH: {
    zh: '单位“{unit}”与指标单位“{expected}”不同类，无法换算',
    en: 'The unit "{unit}" measures something else than the indicator\'s "{expected}"',
  },
  VALUE_OUT_OF_RANGE: {
    zh: '数值 {value}{unit} 换算后超出可精确保存的范围',
    en: '{value}{unit} cannot be stored exactly after conversion',
  },
  ALREADY_REPORTED: {
    zh: '{period} 的该指标已填报（状态：{state}），不能重复填报',
    en: 'This indicator is already reported for {period} (state: {state})',
  },
  WRONG_STATE: {
    zh: '填报处于 {state} 状态，不能执行此操作',
    en: 'The report is {state}; this step is not open to it',
  },
  OWN_REPORT: {
    zh: '提交人不能审核自己的填报',
    en: 'Whoever submitted a report cannot decide it',
  },
  REASON_REQUIRED: {
    zh: '退回或不同意延期必须说明理由，不采纳条目或放弃草稿亦然',
    en: 'To return, refuse, reject or discard needs a reason',
  },
  STALE_VERSION: {
    zh: '记录已被他人修改：您看到的是版本 {expected}，现在是版本 {actual}，请刷新后重试',
    en: 'Somebody changed it first: you saw version {expected}, now it is {actual}; read it again',
  },
  KEY_REUSED: {
    zh: '幂等键“{key}”已用于另一个请求，请为新请求使用新的键',
    en: 'The idempotency key "{key}" belongs to another request; use a new key for a new request',
  },
  ALREADY_EXISTS: {
    zh: '相同的记录已存在，可能有人同时提交，请刷新后查看',
    en: 'It already exists, perhaps sent at the same moment by another; read it again',
  },
  TOO_MANY_NODES: {
    zh: '该查询最多可能返回 {nodes} 个对象，超过上限 {max}，请减小 first 或分页读取',
    en: 'This query may answer {nodes} objects, more than the {max} allowed; lower first or read by pages',
  },
  NOT_ONE_OF: {
    zh: '应且只应给出其中一项，实际给出 {given} 项',
    en: 'Exactly one of these must be given, not {given}',
  },
  ...DOCUMENT_ERRORS,
  ...ACCOUNT_ERRORS,
  ...FILE_ERRORS,
  ...IMPORT_ERRORS,
  ...UPLOAD_ERRORS,
  ...DRAFT_ERRORS,
  ...REPORT_ERRORS,
  ...ADJUSTMENT_ERRORS,
  ...REMINDER_ERRORS,
  ...REGISTER_ERRORS,
  ...SEARCH_ERRORS,
  ...RULE_SET_ERRORS,
  NOT_READY: {
    zh: '服务正在启动，请稍后重试',
    en: 'The service is still starting; try again in a moment',
  },
  UNAVAILABLE: {
    zh: '数据库暂时无法应答，请稍后重试；写入请用同一幂等键重试',
    en: 'The database does not answer for the moment; try again, a write with the same idempotency key',
  },
  TIMEOUT: {
    zh: '请求用时超过上限，已停止；请减小 first 或收窄筛选条件',
    en: 'The request took longer than it may and was stopped; lower first or narrow the filter',
  },
  INTERNAL_SERVER_ERROR: {
    zh: '服务内部出错，请将编号 {id} 告知运维人员',
    en: 'Something went wrong on our side; tell the operators the number {id}',
  },
} as const satisfies Record<string, Bilingual>;

export type ErrorCode = keyof typeof ERRORS;
type Params = Record<string, string | number>;

/** A refusal that the caller can act on; anything else thrown is a bug. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: Params = {},
    /** Where in the arguments: ['input', 'period']. */
    readonly path: readonly string[] = [],
  ) {
    super(wording(code, params, 'en'));
  }

  in(language: Language): string {
    return wording(this.code, this.params, language);
  }
}

/** Several refusals of one change, each with its own place. */
export class Refusals extends Error {
  constructor(readonly all: readonly [DomainError, ...DomainError[]]) {
    super(all[0].message);
  }
}

/** The words of a code in one language. */
export function wording(code: ErrorCode, params: Params, language: Language): string {
  return ERRORS[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}

export const notFound = (type: string, id: string, path: readonly string[] = []) =>
  new DomainError('NOT_FOUND', { type, id }, path);

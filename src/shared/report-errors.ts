import type { Bilingual } from './language.js';

/** Why a report, or a draft of one, is refused. Part of `ERRORS`. */
export const REPORT_ERRORS = {
  VALUE_MISSING: {
    zh: '草稿尚未填写数值，请先保存数值；查看草稿请用 amount',
    en: 'The draft has no value yet: save one first; to look at drafts ask amount',
  },
  DRAFT_EXISTS: {
    zh: '本单位已有 {period} 的草稿（版本 {version}），修改请以 expectedVersion 指明所见版本',
    en: 'Your department has a draft for {period} already (version {version}); to change it send expectedVersion',
  },
  NO_DRAFT: {
    zh: '本单位没有 {period} 的草稿，可能已提交或已放弃，请刷新后查看',
    en: 'Your department has no draft for {period}; it may be submitted or given up: read it again',
  },
  CORRECTION_REASON_REQUIRED: {
    zh: '{period} 已有核实的数值，更正须以 correctionReason 说明理由；核实前原值继续有效',
    en: 'A verified value stands for {period}: to correct it say why in correctionReason; it stays in force until then',
  },
  NOTHING_TO_CORRECT: {
    zh: '{period} 没有已核实的数值可更正，请去掉 correctionReason 后直接填报',
    en: 'No verified value stands for {period}; leave correctionReason out and report it',
  },
  TERMS_MISSING: {
    zh: '请给出 cadence 或 dueDays，至少一项',
    en: 'Give cadence or dueDays, one at least',
  },
  INVALID_DUE_DAYS: {
    zh: '填报期限应为期末后 0 至 {max} 天，而不是 {value} 天',
    en: 'A report is due 0 to {max} days after its period, not {value}',
  },
  COMMENT_REQUIRED: {
    zh: '填报数值{zh}；如无误，请在 narrative 中说明后再提交',
    en: 'The value {en}; if it is right, say why in the narrative and submit it again',
  },
  LEAD_REPORTS: {
    zh: '指标“{indicator}”由牵头单位“{lead}”填报，“{department}”可查看其填报并发表意见',
    en: '"{lead}" leads and reports "{indicator}"; "{department}" sees its report and may comment on it',
  },
  DEPARTMENT_DISSOLVED: {
    zh: '“{department}”已在机构改革中由“{successors}”承接，请由其填报',
    en: '"{department}" is no more since a reform: "{successors}" took over and reports',
  },
  NOT_TAKING_PART: {
    zh: '“{department}”对该填报涉及的目标没有责任，不能发表意见',
    en: '"{department}" has no duty in a target that reads this report, and cannot comment on it',
  },
} as const satisfies Record<string, Bilingual>;

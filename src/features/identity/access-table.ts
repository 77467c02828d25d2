import { DomainError } from '../../shared/errors.js';
import type { Bilingual } from '../../shared/language.js';
import type { Role } from '../../shared/session.js';

/**
 * How far a permission reaches: everything; what is verified; or, with OWN, what is verified of others and everything
 * of the caller's own departments.
 */
export type Reach = 'ALL' | 'VERIFIED' | 'OWN' | '-';

/**
 * Who may do what: the one place that says so. A caller with several roles has the widest reach of them.
 * Published policies, their measures, duties and targets are open to all and need no row.
 */
export const ACCESS = {
  //                 PUBLIC  PARTNER     LEADER  REPORTER    REVIEWER  EDITOR  ADMINISTRATOR  AUDITOR
  readDrafts: row('-', '-', '-', '-', '-', 'ALL', '-', 'ALL'),
  importPolicies: row('-', '-', '-', '-', '-', 'ALL', '-', '-'),
  sendFiles: row('-', '-', '-', 'ALL', '-', 'ALL', '-', '-'),
  readStanding: row('-', 'VERIFIED', 'ALL', 'VERIFIED', 'ALL', 'ALL', 'VERIFIED', 'ALL'),
  readReports: row('-', 'VERIFIED', 'ALL', 'OWN', 'ALL', 'VERIFIED', '-', 'ALL'),
  submitProgress: row('-', '-', '-', 'OWN', '-', '-', '-', '-'),
  decideProgress: row('-', '-', '-', '-', 'ALL', '-', '-', '-'),
  commentOnReport: row('-', '-', '-', 'OWN', 'ALL', '-', '-', '-'),
  setReportingTerms: row('-', '-', '-', '-', '-', 'ALL', '-', '-'),
  readObligations: row('-', '-', 'ALL', 'OWN', 'ALL', '-', '-', 'ALL'),
  administerDepartments: row('-', '-', '-', '-', '-', 'ALL', 'ALL', '-'),
  administer: row('-', '-', '-', '-', '-', '-', 'ALL', '-'),
  readAccounts: row('-', '-', '-', '-', '-', '-', 'ALL', 'ALL'),
  readExtensions: row('-', 'VERIFIED', 'ALL', 'OWN', 'ALL', 'ALL', '-', 'ALL'),
  planTargets: row('-', '-', '-', '-', '-', 'ALL', '-', '-'),
  requestExtension: row('-', '-', '-', 'OWN', '-', '-', '-', '-'),
  decideExtension: row('-', '-', '-', '-', 'ALL', '-', '-', '-'),
  proposeRuleSets: row('-', '-', 'ALL', '-', 'ALL', '-', '-', '-'),
  adoptRuleSets: row('-', '-', 'ALL', '-', '-', '-', '-', '-'),
  simulateRuleSets: row('-', '-', 'ALL', '-', 'ALL', '-', '-', 'ALL'),
  remind: row('-', '-', '-', '-', 'ALL', '-', '-', '-'),
  readReminders: row('-', '-', 'ALL', 'OWN', 'ALL', '-', '-', 'ALL'),
  readMail: row('-', '-', '-', '-', '-', '-', 'ALL', 'ALL'),
  readAudit: row('-', '-', '-', '-', '-', '-', '-', 'ALL'),
} satisfies Record<string, Record<Role, Reach>>;

export type Permission = keyof typeof ACCESS;

export const PERMISSION_WORDS: Record<Permission, Bilingual> = {
  readDrafts: { zh: '查看未发布的政策', en: 'read drafts' },
  importPolicies: { zh: '导入政策文件', en: 'import policies' },
  sendFiles: { zh: '上传文件', en: 'send files' },
  readStanding: { zh: '查看目标进度', en: 'read how targets stand' },
  readReports: { zh: '查看填报', en: 'read reports' },
  commentOnReport: { zh: '对填报发表意见', en: 'comment on reports' },
  submitProgress: { zh: '填报进度', en: 'report progress' },
  decideProgress: { zh: '审核填报', en: 'decide on reports' },
  readExtensions: { zh: '查看延期申请', en: 'read requests for extensions' },
  planTargets: {
    zh: '设定基期值和年度分解，调整或取消目标',
    en: 'set baselines and milestones, adjust or cancel targets',
  },
  requestExtension: { zh: '申请延期', en: 'ask for extensions' },
  decideExtension: { zh: '批复延期', en: 'decide on extensions' },
  proposeRuleSets: { zh: '提出督办规则', en: 'propose rule sets' },
  adoptRuleSets: { zh: '批准施行督办规则', en: 'adopt rule sets' },
  simulateRuleSets: { zh: '试算督办规则', en: 'simulate rule sets' },
  remind: { zh: '催办', en: 'remind departments' },
  readReminders: { zh: '查看催办', en: 'read reminders' },
  readMail: { zh: '查看邮件发送情况', en: 'see what became of mail' },
  setReportingTerms: { zh: '设定填报周期和期限', en: 'set when indicators are reported' },
  readObligations: { zh: '查看应报事项', en: 'read what is due to be reported' },
  administerDepartments: { zh: '维护单位名录', en: 'keep the register of departments' },
  administer: { zh: '管理账号和密钥', en: 'administer accounts and keys' },
  readAudit: { zh: '查看审计记录', en: 'read the audit record' },
  readAccounts: { zh: '查看账号和密钥', en: 'read accounts and keys' },
};

const WIDER: Reach[] = ['ALL', 'OWN', 'VERIFIED', '-'];

/** The widest reach that any of the roles gives; everybody has PUBLIC. */
export function reachOf(roles: readonly Role[], permission: Permission): Reach {
  const reaches = [...roles, 'PUBLIC' as const].map((role) => ACCESS[permission][role]);
  return WIDER.find((reach) => reaches.includes(reach)) ?? '-';
}

/** All that the roles give any reach to. */
export const permissionsOf = (roles: readonly Role[]): Permission[] =>
  (Object.keys(ACCESS) as Permission[]).filter((permission) => reachOf(roles, permission) !== '-');

/** The refusal of a caller whom the table gives nothing. */
export const forbidden = (permission: Permission, path: readonly string[] = []): DomainError =>
  new DomainError('FORBIDDEN', PERMISSION_WORDS[permission], path);

function row(...reaches: [Reach, Reach, Reach, Reach, Reach, Reach, Reach, Reach]): Record<Role, Reach> {
  const [PUBLIC, PARTNER, LEADER, REPORTER, REVIEWER, EDITOR, ADMINISTRATOR, AUDITOR] = reaches;
  return { PUBLIC, PARTNER, LEADER, REPORTER, REVIEWER, EDITOR, ADMINISTRATOR, AUDITOR };
}

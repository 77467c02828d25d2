import { join } from 'node:path';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig } from '@mikro-orm/postgresql';
import { AuditEntry } from './features/audit/audit-entry.entity.js';
import { AuditLink } from './features/audit/audit-link.entity.js';
import { AuditSeal } from './features/audit/audit-seal.entity.js';
import { AuditSubject } from './features/audit/audit-subject.entity.js';
import { IdempotencyKey } from './features/audit/idempotency-key.entity.js';
import { RowVersion } from './features/audit/row-version.entity.js';
import { Department } from './features/department/department.entity.js';
import { DepartmentMember } from './features/department/department-member.entity.js';
import { DepartmentName } from './features/department/department-name.entity.js';
import { DepartmentSuccession } from './features/department/department-succession.entity.js';
import { Holding } from './features/department/holding.entity.js';
import { StoredFile } from './features/file/stored-file.entity.js';
import { StoredObject } from './features/file/stored-object.entity.js';
import { Account } from './features/identity/account.entity.js';
import { AccountDepartment } from './features/identity/account-department.entity.js';
import { ApiKey } from './features/identity/api-key.entity.js';
import { IdentityLink } from './features/identity/identity-link.entity.js';
import { DraftItem } from './features/importing/draft-item.entity.js';
import { PolicyDraft } from './features/importing/policy-draft.entity.js';
import { Mail } from './features/inbox/mail.entity.js';
import { Notification } from './features/inbox/notification.entity.js';
import { ToldUntil } from './features/inbox/told-until.entity.js';
import { Indicator } from './features/indicator/indicator.entity.js';
import { Observation } from './features/indicator/observation.entity.js';
import { Unit } from './features/indicator/unit.entity.js';
import { Measure } from './features/measure/measure.entity.js';
import { Responsibility } from './features/measure/responsibility.entity.js';
import { Clause } from './features/policy/clause.entity.js';
import { Policy } from './features/policy/policy.entity.js';
import { PolicyRelation } from './features/policy/policy-relation.entity.js';
import { PolicyText } from './features/policy/policy-text.entity.js';
import { PolicyTheme } from './features/policy/policy-theme.entity.js';
import { SourceSpan } from './features/policy/source-span.entity.js';
import { Theme } from './features/policy/theme.entity.js';
import { DepartmentReform } from './features/reform/department-reform.entity.js';
import { DutyTransfer } from './features/reform/duty-transfer.entity.js';
import { Region } from './features/region/region.entity.js';
import { EscalationTold } from './features/reporting/escalation-told.entity.js';
import { ProgressReport } from './features/reporting/progress-report.entity.js';
import { Reminder } from './features/reporting/reminder.entity.js';
import { ReportComment } from './features/reporting/report-comment.entity.js';
import { ReportEvidence } from './features/reporting/report-evidence.entity.js';
import { SearchEntry } from './features/search/search-entry.entity.js';
import { SearchStale } from './features/search/search-stale.entity.js';
import { SignIn } from './features/sign-in/sign-in.entity.js';
import { Answering } from './features/target/answering.entity.js';
import { Extension } from './features/target/extension.entity.js';
import { Milestone } from './features/target/milestone.entity.js';
import { RuleSet } from './features/target/rule-set.entity.js';
import { Standing } from './features/target/standing.entity.js';
import { Target } from './features/target/target.entity.js';
import { TargetChange } from './features/target/target-change.entity.js';
import { TargetFigure } from './features/target/target-figure.entity.js';
import { TargetMeasure } from './features/target/target-measure.entity.js';
import { TargetSpan } from './features/target/target-span.entity.js';

export const entities = [
  Region,
  Unit,
  Theme,
  Department,
  DepartmentName,
  DepartmentMember,
  DepartmentSuccession,
  Holding,
  Policy,
  PolicyRelation,
  PolicyTheme,
  PolicyText,
  Clause,
  SourceSpan,
  Measure,
  Responsibility,
  Indicator,
  Observation,
  DepartmentReform,
  DutyTransfer,
  Target,
  TargetSpan,
  TargetMeasure,
  Milestone,
  TargetChange,
  RuleSet,
  Standing,
  TargetFigure,
  Answering,
  Account,
  AccountDepartment,
  ApiKey,
  IdentityLink,
  SignIn,
  IdempotencyKey,
  AuditEntry,
  AuditLink,
  AuditSeal,
  AuditSubject,
  Mail,
  Notification,
  ToldUntil,
  EscalationTold,
  RowVersion,
  StoredFile,
  StoredObject,
  ProgressReport,
  ReportEvidence,
  Extension,
  Reminder,
  ReportComment,
  PolicyDraft,
  DraftItem,
  SearchEntry,
  SearchStale,
];

/** How the service talks to its database; sessions are in UTC, days of record have no zone. */
export const ormConfig = (clientUrl: string) =>
  defineConfig({
    clientUrl,
    entities,
    extensions: [Migrator],
    forceUtcTimezone: true,
    pool: { min: 0, max: 10 },
    migrations: {
      path: join(import.meta.dirname, '../migrations'),
      glob: '!(*.d).js',
      transactional: true,
      allOrNothing: true,
      snapshot: false,
      silent: true,
    },
    // Triggers and functions live in the migrations alone.
    schemaGenerator: {
      managementDbName: 'postgres',
      ignoreTriggers: true,
      ignoreRoutines: true,
      ignoreSchema: ['graphile_worker'],
    },
    logger: (line) => process.stderr.write(`${line}\n`),
  });

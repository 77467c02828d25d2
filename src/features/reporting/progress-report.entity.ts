import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, quantity } from '../../shared/columns.js';
import { Department } from '../department/department.entity.js';
import { Account } from '../identity/account.entity.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { Unit } from '../indicator/unit.entity.js';
import { Region } from '../region/region.entity.js';
import type { Warning } from './warning.rules.js';

const ProgressReportSchema = defineEntity({
  name: 'ProgressReport',
  tableName: 'progress_report',
  properties: {
    id: id(),
    period: p.text(),
    periodEndsOn: p.date(),
    revision: p.integer(),
    /** As written, in `unit`; null while a draft has none. */
    value: quantity().nullable(),
    /** Exact, in the base of `unit`. */
    quantity: quantity().nullable(),
    narrative: p.text().nullable(),
    state: p.enum(['DRAFT', 'SUBMITTED', 'VERIFIED', 'RETURNED', 'WITHDRAWN']),
    submittedAt: instant().nullable(),
    decidedAt: instant().nullable(),
    withdrawnAt: instant().nullable(),
    /** Why it was returned or withdrawn, or a remark on the verification. */
    reason: p.text().nullable(),
    /** Why a verified value is corrected, where this is a correction. */
    correctionReason: p.text().nullable(),
    /** What was unusual about the value when it was submitted. */
    warnings: p.json().$type<Warning[]>().defaultRaw("'[]'"),
    isDemo: p.boolean(),
    /** Raised by every change: two reviewers cannot decide the same report twice. */
    version: p.integer().version(),
    indicator: p.manyToOne(Indicator).ref(),
    region: p.manyToOne(Region).ref().index(),
    unit: p.manyToOne(Unit).ref().index(),
    department: p.manyToOne(Department).ref().index(),
    submittedBy: p.manyToOne(Account).ref().index(),
    decidedBy: p.manyToOne(Account).ref().index().nullable(),
    /** The verified report whose value this one would replace. */
    corrects: () => p.manyToOne(ProgressReport).ref().index().nullable(),
  },
  indexes: [
    {
      name: 'progress_report_newest_index',
      expression:
        'create index progress_report_newest_index on progress_report (period_ends_on desc, revision desc, id desc)',
    },
    {
      name: 'progress_report_latest_index',
      expression:
        'create index progress_report_latest_index on progress_report (indicator_id, region_id, period_ends_on desc, revision desc, id desc)',
    },
    {
      // A draft holds no number yet.
      name: 'progress_report_revision_unique',
      expression:
        'create unique index progress_report_revision_unique on progress_report (indicator_id, region_id, period, revision) where submitted_at is not null',
    },
    {
      // At most one revision of a period waits for a decision.
      name: 'progress_report_waiting_unique',
      expression:
        "create unique index progress_report_waiting_unique on progress_report (indicator_id, region_id, period) where state = 'SUBMITTED'",
    },
    {
      name: 'progress_report_draft_unique',
      expression:
        "create unique index progress_report_draft_unique on progress_report (indicator_id, region_id, period, department_id) where state = 'DRAFT'",
    },
  ],
  checks: [
    {
      name: 'progress_report_period_check',
      expression: "period ~ '^[0-9]{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?$'",
    },
    { name: 'progress_report_revision_check', expression: 'revision > 0' },
    {
      name: 'progress_report_submitted_check',
      expression: "state = 'WITHDRAWN' or (state = 'DRAFT') = (submitted_at is null)",
    },
    {
      name: 'progress_report_withdrawn_check',
      expression: "(state = 'WITHDRAWN') = (withdrawn_at is not null)",
    },
    { name: 'progress_report_warnings_check', expression: "jsonb_typeof(warnings) = 'array'" },
    { name: 'progress_report_amount_check', expression: '(value is null) = (quantity is null)' },
    { name: 'progress_report_value_check', expression: 'submitted_at is null or value is not null' },
    {
      name: 'progress_report_decided_check',
      expression: "(state in ('VERIFIED', 'RETURNED')) = (decided_by_id is not null)",
    },
    {
      name: 'progress_report_decided_at_check',
      expression: '(decided_by_id is null) = (decided_at is null)',
    },
    { name: 'progress_report_reviewer_check', expression: 'decided_by_id <> submitted_by_id' },
    {
      name: 'progress_report_correction_check',
      expression: '(corrects_id is null) = (correction_reason is null)',
    },
    {
      name: 'progress_report_correction_reason_check',
      expression: 'char_length(btrim(correction_reason)) > 0',
    },
    {
      name: 'progress_report_reason_check',
      expression: "state <> 'RETURNED' or char_length(btrim(coalesce(reason, ''))) > 0",
    },
  ],
});

/** One revision of what an indicator stood at in a region and period (填报). */
export class ProgressReport extends ProgressReportSchema.class {}
ProgressReportSchema.setClass(ProgressReport);

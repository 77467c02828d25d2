import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, quantity } from '../../shared/columns.js';
import { Department } from '../department/department.entity.js';
import { Account } from '../identity/account.entity.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { Unit } from '../indicator/unit.entity.js';
import { Region } from '../region/region.entity.js';

const ProgressReportSchema = defineEntity({
  name: 'ProgressReport',
  tableName: 'progress_report',
  properties: {
    id: id(),
    period: p.text(),
    periodEndsOn: p.date(),
    revision: p.integer(),
    /** As written, in `unit`. */
    value: quantity(),
    /** Exact, in the base of `unit`. */
    quantity: quantity(),
    narrative: p.text().nullable(),
    state: p.enum(['DRAFT', 'SUBMITTED', 'VERIFIED', 'RETURNED', 'WITHDRAWN']),
    submittedAt: instant().nullable(),
    decidedAt: instant().nullable(),
    /** Why it was returned, or a remark on the verification. */
    reason: p.text().nullable(),
    isDemo: p.boolean(),
    /** Raised by every change: two reviewers cannot decide the same report twice. */
    version: p.integer().version(),
    indicator: p.manyToOne(Indicator).ref(),
    region: p.manyToOne(Region).ref().index(),
    unit: p.manyToOne(Unit).ref().index(),
    department: p.manyToOne(Department).ref().index(),
    submittedBy: p.manyToOne(Account).ref().index(),
    decidedBy: p.manyToOne(Account).ref().index().nullable(),
  },
  uniques: [
    { name: 'progress_report_revision_unique', properties: ['indicator', 'region', 'period', 'revision'] },
  ],
  indexes: [
    {
      name: 'progress_report_latest_index',
      expression:
        'create index progress_report_latest_index on progress_report (indicator_id, region_id, period_ends_on desc, revision desc)',
    },
    {
      // At most one revision of a period waits for a decision.
      name: 'progress_report_waiting_unique',
      expression:
        "create unique index progress_report_waiting_unique on progress_report (indicator_id, region_id, period) where state in ('DRAFT', 'SUBMITTED')",
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
      expression: "state = 'DRAFT' or submitted_at is not null",
    },
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
      name: 'progress_report_reason_check',
      expression: "state <> 'RETURNED' or char_length(btrim(reason)) > 0",
    },
  ],
});

/** One revision of what an indicator stood at in a region and period (填报). */
export class ProgressReport extends ProgressReportSchema.class {}
ProgressReportSchema.setClass(ProgressReport);

import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../shared/columns.js';
import { Department } from '../department/department.entity.js';
import { Account } from '../identity/account.entity.js';
import { ProgressReport } from './progress-report.entity.js';

const ReportCommentSchema = defineEntity({
  name: 'ReportComment',
  tableName: 'report_comment',
  properties: {
    id: id(),
    text: p.text(),
    writtenAt: instant(),
    isDemo: p.boolean(),
    report: p.manyToOne(ProgressReport).ref().index(),
    writtenBy: p.manyToOne(Account).ref().index(),
    /** For which department it is said; null for a reviewer. */
    department: p.manyToOne(Department).ref().index().nullable(),
  },
  checks: [{ name: 'report_comment_text_check', expression: 'char_length(btrim(text)) > 0' }],
});

/** What a department that takes part, or a reviewer, says of a report (会商意见). */
export class ReportComment extends ReportCommentSchema.class {}
ReportCommentSchema.setClass(ReportComment);

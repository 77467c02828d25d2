import { defineEntity, p } from '@mikro-orm/core';
import { id } from '../../shared/columns.js';
import { StoredFile } from '../file/stored-file.entity.js';
import { ProgressReport } from './progress-report.entity.js';

const ReportEvidenceSchema = defineEntity({
  name: 'ReportEvidence',
  tableName: 'report_evidence',
  properties: {
    id: id(),
    /** Its place in the order that was sent, from 1. */
    ordinal: p.integer(),
    kind: p.enum(['FILE', 'LINK']),
    url: p.text().nullable(),
    note: p.text().nullable(),
    report: p.manyToOne(ProgressReport).ref().deferMode('deferred').deleteRule('cascade'),
    file: p.manyToOne(StoredFile).ref().index().nullable(),
  },
  uniques: [{ properties: ['report', 'ordinal'] }],
  checks: [
    { name: 'report_evidence_ordinal_check', expression: 'ordinal >= 1 and ordinal <= 10' },
    { name: 'report_evidence_url_check', expression: "url ~ '^https://'" },
    { name: 'report_evidence_link_check', expression: "(kind = 'LINK') = (url is not null)" },
    { name: 'report_evidence_file_check', expression: "(kind = 'FILE') = (file_id is not null)" },
  ],
});

/** What a report rests on (佐证材料): a file or a link, frozen with it. */
export class ReportEvidence extends ReportEvidenceSchema.class {}
ReportEvidenceSchema.setClass(ReportEvidence);

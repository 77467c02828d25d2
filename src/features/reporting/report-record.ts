import type { ProgressReport } from './progress-report.entity.js';

/** What a report says and where it belongs, for the record of its changes. */
export const recordOf = (report: ProgressReport): object => ({
  state: report.state,
  version: report.version,
  indicatorId: report.indicator.id,
  regionId: report.region.id,
  departmentId: report.department.id,
  period: report.period,
  revision: report.revision,
  value: report.value,
  unit: report.unit.code,
  quantity: report.quantity,
  narrative: report.narrative,
  warnings: report.warnings,
  correctsId: report.corrects?.id ?? null,
  correctionReason: report.correctionReason ?? null,
});

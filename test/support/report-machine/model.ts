import type { ReportState } from '../../../src/features/reporting/reporting.rules.js';

/** What a report is to the machine: as much of it as decides what may become of it. */
export interface ReportModel {
  id: string;
  place: number;
  state: ReportState;
  version: number;
  /** Null while it was never submitted: a draft holds no number. */
  revision: number | null;
  value: string | null;
  /** The report that a draft says it corrects, with a reason. */
  corrects: string | null;
}

/** All reports of a world, in the order in which they began. Each place has one department, which answers for it. */
export interface Model {
  reports: ReportModel[];
}

/** Every step that there is. Written out once more, beside the rules and the triggers that it judges. */
const STEPS: readonly (readonly [ReportState, ReportState])[] = [
  ['DRAFT', 'SUBMITTED'],
  ['DRAFT', 'WITHDRAWN'],
  ['SUBMITTED', 'VERIFIED'],
  ['SUBMITTED', 'RETURNED'],
  ['SUBMITTED', 'WITHDRAWN'],
];

export const isStep = (from: ReportState, to: ReportState): boolean =>
  STEPS.some(([a, b]) => a === from && b === to);

const at = (model: Model, place: number) => model.reports.filter((report) => report.place === place);

export const waitingAt = (model: Model, place: number): ReportModel | undefined =>
  at(model, place).find(({ state }) => state === 'SUBMITTED');

export const draftAt = (model: Model, place: number): ReportModel | undefined =>
  at(model, place).find(({ state }) => state === 'DRAFT');

/** The newest of them: a correction that was verified takes the place of what it corrects. */
export const verifiedAt = (model: Model, place: number): ReportModel | undefined =>
  newest(at(model, place).filter(({ state }) => state === 'VERIFIED'));

/** What its department stands by, decided or not. */
export const reportedAt = (model: Model, place: number): ReportModel | undefined =>
  newest(at(model, place).filter(({ state }) => state === 'VERIFIED' || state === 'SUBMITTED'));

export const nextRevisionAt = (model: Model, place: number): number =>
  1 + Math.max(0, ...at(model, place).map(({ revision }) => revision ?? 0));

const newest = (reports: ReportModel[]): ReportModel | undefined =>
  reports.reduce<ReportModel | undefined>(
    (last, report) => ((report.revision ?? 0) > (last?.revision ?? 0) ? report : last),
    undefined,
  );

import type { ExtractedMeasure } from '../../extraction/measures.js';
import type { Directory } from '../department/directory.rules.js';
import { resolveName } from '../department/name-resolution.rules.js';
import type { DutyProposal, MeasureProposal, Resolution } from './proposal.rules.js';

/** Where a document applies, and on which day its names are read. */
interface Setting {
  regionId: string | null;
  day: string | null;
}

/** The measures of a text, each body set beside the register. */
export function readMeasures(
  measures: readonly ExtractedMeasure[],
  text: string,
  directory: Directory,
  setting: Setting,
): MeasureProposal[] {
  const known = new Map<string, Omit<Resolution, 'confidence'> & { certainty: number }>();
  const resolved = (name: string, read: number): Resolution => {
    const { status, departmentId, reason, candidates, certainty } =
      known.get(name) ?? resolveName(directory, { name, ...setting });
    known.set(name, { status, departmentId, reason, candidates: [...candidates], certainty });
    return {
      status,
      departmentId,
      reason,
      candidates: candidates.map((candidate) => ({ ...candidate })),
      confidence: rounded(read * certainty),
    };
  };
  return measures.map((measure) => measureRead({ ...measure, inherited: ruling(measure, text) }, resolved));
}

function measureRead(
  {
    path,
    title,
    start,
    end,
    noteStart,
    noteEnd,
    openTail,
    departments,
    inherited,
    confidence,
  }: ExtractedMeasure,
  resolved: (name: string, read: number) => Resolution,
): MeasureProposal {
  const named = departments.map(
    ({ name, role, confidence: read, ...at }): DutyProposal => ({
      name,
      role,
      origin: 'EXPLICIT',
      span: { start: at.start, end: at.end },
      resolution: resolved(name, read),
    }),
  );
  const ruled = inherited.map(
    ({ name, rule }): DutyProposal => ({
      name,
      role: 'LOCAL',
      origin: 'INHERITED',
      span: rule,
      resolution: resolved(name, 1),
    }),
  );
  const duties = eachOnce([...named, ...ruled]);
  // A collective names nobody in particular, and that is certain.
  const certainties = duties.map(({ resolution: { status, confidence: share } }) =>
    status === 'COLLECTIVE' ? 1 : share,
  );
  return {
    path,
    title,
    span: { start, end },
    noteSpan: { start: noteStart, end: noteEnd },
    openTailSpan: openTail && { start: openTail.start, end: openTail.end },
    duties,
    confidence: {
      span: rounded(confidence.overall / confidence.departments),
      duties: rounded(confidence.departments * Math.min(1, ...certainties)),
    },
  };
}

/** 以下均需…落实 speaks of the measures after the one that says it. */
const ruling = ({ inherited, noteStart, noteEnd }: ExtractedMeasure, text: string) =>
  inherited.filter(
    ({ rule }) =>
      rule.start < noteStart || rule.start >= noteEnd || !text.slice(rule.start, rule.end).startsWith('以下'),
  );

/** One body has one duty in a role, however often a note names it. */
function eachOnce(duties: readonly DutyProposal[]): DutyProposal[] {
  const taken = new Set<string>();
  return duties.filter(({ role, resolution: { departmentId } }) => {
    const key = `${departmentId} ${role}`;
    if (departmentId === null) return true;
    const first = !taken.has(key);
    taken.add(key);
    return first;
  });
}

const rounded = (share: number): number => Math.round(Math.min(1, share) * 1000) / 1000;

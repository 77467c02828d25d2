import type { Extraction } from '../../extraction/extract.js';
import type {
  FactsProposal,
  MeasureProposal,
  Place,
  ReadingWarning,
  TargetProposal,
} from './proposal.rules.js';
import { readFacts } from './read-facts.rules.js';
import { readMeasures } from './read-measures.rules.js';
import { readTargets } from './read-targets.rules.js';
import type { GivenFacts, Register } from './register.rules.js';
import { unresolvedIn } from './unresolved.rules.js';

/** Everything that a text proposes: what an import shows, and what a draft is made of. */
export interface Reading {
  text: string;
  /** The outline, flat, in the order of the document. */
  clauses: Extraction['clauses'];
  facts: FactsProposal;
  /** Where the title stands, if it stands in one piece. */
  titlePlace: Place | null;
  measures: MeasureProposal[];
  targets: TargetProposal[];
  warnings: ReadingWarning[];
}

/** Sets what a text says beside what the service knows. Nothing is guessed: what stays open has no id. */
export function readingOf(
  text: string,
  extraction: Extraction,
  register: Register,
  given: GivenFacts = {},
): Reading {
  const { facts, day, startsOn } = readFacts(extraction, text, register.directory, given);
  const measures = readMeasures(extraction.measures, text, register.directory, {
    regionId: facts.regionId,
    day,
  });
  const targets = readTargets({ text, extraction, register, facts, startsOn, measures });
  const { title } = extraction.policy;
  const at = title === null ? -1 : text.indexOf(title);
  return {
    text,
    clauses: extraction.clauses,
    facts,
    titlePlace: title !== null && at >= 0 ? { start: at, end: at + title.length } : null,
    measures,
    targets,
    warnings: [...extraction.warnings, ...unresolvedIn({ facts, measures, targets })].sort(
      (one, other) => one.start - other.start,
    ),
  };
}

import { extract } from '../extraction/extract.js';
import { seedDirectory } from '../seeding/seed-directory.js';
import { readSeeds, readTexts } from '../seeding/seed-files.js';
import type { DutySeed, MeasureSeed } from '../seeding/seed-types.js';
import { withOrganisations } from './organisations.js';

/** Duties of the reviewed documents by how reading a text and looking its names up together end. */
export interface DutyTally {
  right: number;
  /** Left to a person, as it should be where a name means two bodies. */
  open: number;
  wrong: number;
  /** The text was read without it. */
  missed: number;
  faults: string[];
}

/** Reads every reviewed document anew, and sets its organisations beside those that a reader gave its duties. */
export function evaluateDuties(): DutyTally {
  const seeds = readSeeds();
  const directory = seedDirectory(seeds);
  const tally: DutyTally = { right: 0, open: 0, wrong: 0, missed: 0, faults: [] };
  for (const [policy, text] of readTexts(seeds.policies)) {
    const { measures } = withOrganisations(directory, extract(text));
    for (const measure of seeds.measures.filter((row) => row.policy === policy)) {
      for (const duty of measure.duties) {
        const found = organisationsFor(measures, measure, duty);
        const outcome = outcomeOf(found, duty.department);
        tally[outcome] += 1;
        if (outcome !== 'right')
          tally.faults.push(`${outcome} ${measure.key} ${duty.name}: ${found.join(', ')}`);
      }
    }
  }
  return tally;
}

type Read = ReturnType<typeof withOrganisations>['measures'];

/** The keys that were found where the duty stands; null where a name was read and nobody found. */
function organisationsFor(measures: Read, marked: MeasureSeed, duty: DutySeed): (string | null)[] {
  const there =
    duty.origin === 'EXPLICIT'
      ? measures.flatMap(({ departments }) => departments.filter((named) => overlap(named, duty)))
      : measures
          .filter((measure) => overlap(measure, marked))
          .flatMap(({ inherited }) => inherited.filter(({ rule }) => overlap(rule, duty)));
  return there.map(({ organisation }) => organisation?.key ?? null);
}

function outcomeOf(found: readonly (string | null)[], wanted: string): 'right' | 'open' | 'wrong' | 'missed' {
  if (found.includes(wanted)) return 'right';
  if (found.length === 0) return 'missed';
  return found.some((key) => key !== null) ? 'wrong' : 'open';
}

interface Span {
  start: number;
  end: number;
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

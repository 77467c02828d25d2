import type { Said } from './decided.rules.js';
import type { Known } from './known.rules.js';
import type { DutyProposal, FactsProposal, MeasureProposal, TargetProposal } from './proposal.rules.js';
import { type Fault, faultsOf } from './sound.rules.js';

/** Why what an item says cannot become a fact yet; `path` leads to what an editor has to change. */
export type Obstacle = Fault | Open;

interface Open {
  code:
    | 'FACT_UNRESOLVED'
    | 'CLAUSE_UNRESOLVED'
    | 'DEPARTMENT_UNRESOLVED'
    | 'INDICATOR_UNRESOLVED'
    | 'UNIT_UNRESOLVED'
    | 'REGION_UNRESOLVED'
    | 'START_UNRESOLVED';
  params: Record<string, string | number>;
  path: string[];
}

/** A known indicator so like the one that was read may be the same: which of the two it is, an editor says. */
export const ALIKE = 0.6;

/**
 * Everything that keeps an item from becoming a fact; none: it is publishable. `startsOn` is the day of the document,
 * for targets that name none.
 */
export function obstaclesOf(said: Said, known: Known, startsOn: string | null): Obstacle[] {
  const whole: Said = said.kind === 'TARGET' ? { ...said, says: begun(said.says, startsOn) } : said;
  return [...faultsOf(whole, known), ...openIn(whole, known)];
}

/** A target begins with the document where it names no day of its own. */
export const begun = (target: TargetProposal, startsOn: string | null): TargetProposal => ({
  ...target,
  startsOn: target.startsOn ?? startsOn,
});

function openIn({ kind, says }: Said, known: Known): Open[] {
  if (kind === 'FACTS') return openFacts(says);
  return kind === 'MEASURE' ? openMeasure(says, known) : openTarget(says, known);
}

const openFacts = (facts: FactsProposal): Open[] =>
  (['title', 'kind', 'regionId', 'level'] as const).flatMap((fact) =>
    facts[fact] === null ? [{ code: 'FACT_UNRESOLVED', params: { fact }, path: [fact] }] : [],
  );

function openMeasure({ path, span, duties }: MeasureProposal, { clauses }: Known): Open[] {
  // What stands nowhere lacks its place: the clause follows from that.
  const placed = span.start >= span.end || clauses.some((clause) => clause.path === path);
  const unknown = new Set(duties.filter(isOpen).map(({ name }) => name));
  return [
    ...(placed ? [] : [{ code: 'CLAUSE_UNRESOLVED' as const, params: { path }, path: ['path'] }]),
    ...[...unknown].map(
      (name): Open => ({ code: 'DEPARTMENT_UNRESOLVED', params: { name }, path: ['duties'] }),
    ),
  ];
}

/** A collective (泛指) is settled: that nobody can say whom it means is what is known of it. */
const isOpen = ({ resolution: { status, departmentId } }: DutyProposal): boolean =>
  status === 'AMBIGUOUS' || status === 'UNKNOWN' || (status === 'RESOLVED' && departmentId === null);

function openTarget(target: TargetProposal, { units, indicators }: Known): Open[] {
  const { indicator, unit, unitAsWritten, regionId, startsOn } = target;
  const open = (code: Open['code'], field: string, params: Open['params'] = {}): Open[] => [
    { code, params, path: [field] },
  ];
  const missing = units.has(unit ?? '') ? 'indicator' : 'unit';
  const counted = missing === 'unit' ? (unit ?? unitAsWritten) : indicator.unit;
  return [
    ...(isSettled(target, indicators) ? [] : open('INDICATOR_UNRESOLVED', 'indicator')),
    ...(missing === 'indicator' && units.has(indicator.unit ?? '')
      ? []
      : open('UNIT_UNRESOLVED', missing, { unit: counted ?? '' })),
    ...(regionId === null ? open('REGION_UNRESOLVED', 'regionId') : []),
    ...(startsOn === null ? open('START_UNRESOLVED', 'startsOn') : []),
  ];
}

function isSettled({ indicator, indicatorCandidates }: TargetProposal, known: Known['indicators']): boolean {
  if (indicator.id !== null) return known.has(indicator.id);
  return indicator.name.trim() !== '' && indicatorCandidates.every(({ likeness }) => likeness < ALIKE);
}

import type { FactsProposal, MeasureProposal, ReadingWarning, TargetProposal } from './proposal.rules.js';

interface Proposals {
  facts: FactsProposal;
  measures: readonly MeasureProposal[];
  targets: readonly TargetProposal[];
}

/** What an editor has to settle before it can be published, each name once where it first stands. */
export function unresolvedIn({ facts, measures, targets }: Proposals): ReadingWarning[] {
  const region: ReadingWarning[] =
    facts.regionId === null
      ? [{ code: 'REGION_UNKNOWN', message: 'The text names no region of the register', start: 0, end: 0 }]
      : [];
  const seen = new Set<string>();
  const bodies = measures.flatMap(({ duties }) =>
    duties.flatMap(({ name, span, resolution: { status } }): ReadingWarning[] => {
      if (seen.has(name) || (status !== 'UNKNOWN' && status !== 'AMBIGUOUS')) return [];
      seen.add(name);
      const unknown = status === 'UNKNOWN';
      return [
        {
          code: unknown ? 'DEPARTMENT_UNKNOWN' : 'DEPARTMENT_AMBIGUOUS',
          message: unknown ? `${name} is not in the register` : `${name} may mean several departments`,
          ...span,
        },
      ];
    }),
  );
  const units = targets.flatMap(({ unit, unitAsWritten, spans: [place] }): ReadingWarning[] =>
    unit === null && unitAsWritten !== null && place
      ? [
          {
            code: 'UNIT_UNKNOWN',
            message: `${unitAsWritten} is no unit of the register`,
            start: place.start,
            end: place.end,
          },
        ]
      : [],
  );
  return [...region, ...bodies, ...units];
}

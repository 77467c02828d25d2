import { dutyRows } from './duty-rows.rules.js';
import { indicatorTable } from './indicator-rows.rules.js';
import { lies } from './known.rules.js';
import type { MeasureProposal, Place } from './proposal.rules.js';
import type { Publication, PublishedRows, Row, SpanOf } from './published-rows.rules.js';
import { spanTable } from './span-rows.rules.js';
import { targetRows } from './target-rows.rules.js';

/** Turns confirmed items into rows. Whoever calls has looked at `obstaclesOf` first. */
export function rowsOf(publication: Publication): PublishedRows {
  const { known, namedIndicators, firstOrdinal, newId } = publication;
  const spans = spanTable(publication);
  const indicators = indicatorTable({
    named: namedIndicators,
    firstOrdinal: firstOrdinal.indicator,
    newId,
  });
  const measures = [...publication.measures]
    .sort((a, b) => a.says.span.start - b.says.span.start)
    .map(({ itemId, carriedId, says }) => ({ itemId, id: carriedId ?? newId(), says }));
  const targets = targetRows({ ...publication, spanOf: spans.idOf, indicatorIdOf: indicators.idOf });

  return {
    measures: measures.map(({ id, says }, ordinal) =>
      measureRow({ id, says, ordinal }, publication, spans.idOf),
    ),
    duties: measures.flatMap(({ id, says }) => dutyRows({ measureId: id, says }, known, spans.idOf, newId)),
    indicators: indicators.rows(),
    targets: targets.rows,
    statedIds: targets.stated.map(({ id }) => id),
    targetSpans: targets.spans,
    targetMeasures: targets.stated.flatMap(({ id: targetId, places }) =>
      measures
        .filter(({ says }) => places.some((place) => lies(place, says.span)))
        .map(({ id }) => ({ target_id: targetId, measure_id: id })),
    ),
    became: [
      ...measures.map(({ itemId, id }) => ({ itemId, measureId: id, targetId: null })),
      ...targets.became.map(({ itemId, id }) => ({ itemId, measureId: null, targetId: id })),
    ],
    spans: spans.rows(),
  };
}

function measureRow(
  { id, says, ordinal }: { id: string; says: MeasureProposal; ordinal: number },
  { policyId, known }: Publication,
  spanOf: SpanOf,
): Row {
  const { path, title, span, noteSpan } = says;
  const openTail = says.openTailSpan ?? namelessOf(says);
  return {
    id,
    key: id,
    title,
    ordinal,
    policy_id: policyId,
    clause_id: known.clauses.find((clause) => clause.path === path)?.id,
    span_id: spanOf(span),
    note_span_id: noteSpan && spanOf(noteSpan),
    open_tail_span_id: openTail && spanOf(openTail),
  };
}

/** A collective that the register does not have (有关单位) stays visible as an open tail does. */
const namelessOf = ({ duties }: MeasureProposal): Place | null =>
  duties.find(({ resolution }) => resolution.departmentId === null)?.span ?? null;

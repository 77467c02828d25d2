import type { Known } from './known.rules.js';
import type { MeasureProposal, Place, TargetProposal } from './proposal.rules.js';

/** A row by the columns of its table. */
export type Row = Record<string, unknown> & { id: string };

/** The key of the source span over a stretch of the text. */
export type SpanOf = (place: Place) => string;

/** A confirmed item. */
export interface Confirmed<Says> {
  itemId: string;
  /** The policy's own object, of an earlier version of the text, that it goes on with. */
  carriedId: string | null;
  says: Says;
}

/** Confirmed items, each of them publishable, with what their rows have to fit in with. */
export interface Publication {
  policyId: string;
  policyTextId: string;
  known: Known;
  measures: readonly Confirmed<MeasureProposal>[];
  targets: readonly Confirmed<TargetProposal>[];
  /**
   * Targets that this document states already, or that one does which it reprints or explains, by `identityOf`: one
   * promise is one target. `places` counts those of other documents.
   */
  twins: ReadonlyMap<string, { id: string; places: number }>;
  /** Indicators that bear the name of a new one, by `nameOf`. */
  namedIndicators: ReadonlyMap<string, string>;
  firstOrdinal: { indicator: number; target: number };
  newId: () => string;
}

/** Rows of the domain's tables; what goes on with an object has its key. */
export interface PublishedRows {
  spans: Row[];
  measures: Row[];
  duties: Row[];
  indicators: Row[];
  targets: Row[];
  /** Every target that the document states, those of other documents among them. */
  statedIds: string[];
  targetSpans: Record<string, unknown>[];
  targetMeasures: Record<string, unknown>[];
  /** What each item became. */
  became: { itemId: string; measureId: string | null; targetId: string | null }[];
}

import { markOfKind, marksOfTitle, vectorOf } from './vector.rules.js';
import { SEGMENTER } from './words.rules.js';

export const SEARCH_KINDS = ['POLICY', 'CLAUSE', 'MEASURE', 'TARGET', 'DEPARTMENT', 'INDICATOR'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What of an object is searched and shown. */
export interface Searched {
  id: string;
  kind: SearchKind;
  title: string;
  /** What stands beside the title and counts for more than the text: a number, an issuer, other names. */
  beside?: string;
  body: string;
  start: number | null;
  published: boolean;
  superseded: boolean;
  policyId: string | null;
  policyTextId: string | null;
  regionId: string | null;
}

/** A row of `search_entry`, its words cut. */
export const entryOf = ({ policyId, policyTextId, regionId, beside = '', ...searched }: Searched) => ({
  ...searched,
  segmenter: SEGMENTER,
  policy_id: policyId,
  policy_text_id: policyTextId,
  region_id: regionId,
  head: vectorOf([{ text: searched.title, weight: 'A' }]),
  words: vectorOf(
    [
      { text: searched.title, weight: 'A' },
      { text: beside, weight: 'B' },
      { text: searched.body, weight: 'C' },
    ],
    [...marksOfTitle(searched.title), markOfKind(searched.kind)],
  ),
});

import { outline } from '../../extraction/outline.js';
import { type ClauseChange, clauseDiff } from './clause-diff.rules.js';
import { compare } from './compared.rules.js';

/** How two versions of a text differ, clause by clause; both outlines are drawn by the same rules, whenever it was. */
export const textDiff = (before: string, after: string): ClauseChange[] =>
  clauseDiff(compare({ text: before, clauses: outline(before) }, { text: after, clauses: outline(after) }));

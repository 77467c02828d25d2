/** Comparing two texts takes some hundredth of a second, and a long text has hundreds of clauses. */
const CLAUSES = 200;

/** What a list of changed clauses is taken to hold. */
export const ofClauses = ({ childComplexity }: { childComplexity: number }): number =>
  CLAUSES * (childComplexity + 1);

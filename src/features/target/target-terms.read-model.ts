import { deadlineInForce, firstTerms, termsInForce } from './deadline.read-model.js';
import type { TargetTermsType } from './target-terms.type.js';

/** Terms as changes keep them, with the factor of their unit: the SQL of a jsonb. */
export const withFactor = (terms: string): string => `
  (select kept.terms || jsonb_build_object('unitFactor', x.factor::text)
     from (select ${terms} as terms) kept join unit x on x.code = kept.terms->>'unit')`;

export interface PromisesRow {
  uuid: string;
  first: TargetTermsType;
  /** With the deadline as an extension has put it off. */
  inForce: TargetTermsType;
}

/** What was promised first of each target, and what is in force. */
export const PROMISES_OF_TARGETS = `
  select t.id as uuid, ${withFactor(firstTerms('t'))} as first,
         ${withFactor(`${termsInForce('t')} || jsonb_build_object('dueOn', ${deadlineInForce('t')})`)} as "inForce"
    from target t where t.id = any($1::uuid[])`;

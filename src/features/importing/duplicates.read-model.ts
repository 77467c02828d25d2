import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, rowsInTransaction } from '../../shared/rows.js';
import type { DuplicateGround } from './duplicate.rules.js';

/** A policy that may be the same document. */
export interface Duplicate {
  policyUuid: string;
  title: string;
  grounds: DuplicateGround[];
}

/** What a document is known again by. */
export interface Likeness {
  text: string;
  documentNumber: string | null;
  title: string | null;
  /** The policy itself, in a re-import. */
  exceptUuid: string | null;
}

// 〔2024〕 and [2024] are the same number; a draft that nobody works on any more is no policy.
const plain = (words: string) => `translate(${words}, E' \\t\\n\\u3000〔〕［］【】（）[]()', '')`;
const FIND = {
  name: 'importing.duplicates',
  text: `
    select d.id as "policyUuid", d.title,
           array_remove(array[case when d.letters then 'LETTERS' end, case when d.number then 'NUMBER' end,
                              case when d.named then 'TITLE' end], null) as grounds
      from (select p.id, p.title, p.ordinal,
                   exists (select from policy_text t
                            where t.policy_id = p.id and letters_md5(t.text) = letters_md5($1)) as letters,
                   coalesce(${plain('p.document_number')} = ${plain('$2')}, false) as number,
                   coalesce(${plain('p.title')} = ${plain('$3')}, false) as named
              from policy p
             where p.id is distinct from $4::uuid
               and (p.state = 'PUBLISHED'
                    or exists (select from policy_draft f where f.policy_id = p.id and f.state = 'OPEN'))) d
     where d.letters or d.number or d.named
     order by d.letters desc, d.number desc, d.ordinal, d.id`,
};

/** Policies with the same letters, number or title: published ones, and drafts that somebody works on. */
export const duplicates = (em: EntityManager, likeness: Likeness): Promise<Duplicate[]> =>
  rows(em, FIND, valuesOf(likeness));

/** The same, as the transaction sees it. */
export const duplicatesNow = (em: EntityManager, likeness: Likeness): Promise<Duplicate[]> =>
  rowsInTransaction(em, FIND.text, valuesOf(likeness));

const valuesOf = ({ text, documentNumber, title, exceptUuid }: Likeness) => [
  text,
  documentNumber,
  title,
  exceptUuid,
];

import { DomainError, notFound } from '../../shared/errors.js';
import { uuidOf } from '../../shared/ids.js';
import { maybeText } from '../../shared/text.js';
import type { Directory } from '../department/directory.rules.js';
import type { FactsProposal } from './proposal.rules.js';
import type { GivenFacts } from './register.rules.js';

/** Facts as a caller states them. */
export interface ImportFacts {
  title?: string | null;
  documentNumber?: string | null;
  issuer?: string | null;
  kind?: FactsProposal['kind'];
  level?: FactsProposal['level'];
  regionId?: string | null;
  issuedOn?: string | null;
  effectiveFrom?: string | null;
  effectiveTo?: string | null;
}

const PATH = ['input', 'facts'];
const MAX = { title: 500, documentNumber: 100, issuer: 200 } as const;

/** What a caller states of a document, checked and with its ids decoded; what is left out or null is read. */
export function givenFacts(facts: ImportFacts, { gazetteer }: Directory): GivenFacts {
  const { regionId, ...rest } = facts;
  const region = regionId == null ? null : uuidOf('Region', regionId, [...PATH, 'regionId']);
  if (region && !gazetteer.regions.has(region))
    throw notFound('Region', regionId ?? '', [...PATH, 'regionId']);
  const text = (field: keyof typeof MAX) =>
    maybeText(facts[field], { field, max: MAX[field], path: [...PATH, field] });
  const stated = {
    ...rest,
    title: text('title'),
    documentNumber: text('documentNumber'),
    issuer: text('issuer'),
    regionId: region,
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value != null));
}

const WORDS = { title: '标题', kind: '文种', regionId: '适用地区' } as const;

/** Refuses a document without what no policy can be without. */
export function missingFacts(facts: FactsProposal): DomainError[] {
  const missing = (['title', 'kind', 'regionId'] as const).filter((fact) => facts[fact] === null);
  const { effectiveFrom: from, effectiveTo: to } = facts;
  const reversed = from !== null && to !== null && to < from;
  return [
    ...missing.map((fact) => new DomainError('FACT_REQUIRED', { fact, zh: WORDS[fact] }, [...PATH, fact])),
    ...(reversed ? [new DomainError('DAYS_REVERSED', { from, to }, [...PATH, 'effectiveTo'])] : []),
  ];
}

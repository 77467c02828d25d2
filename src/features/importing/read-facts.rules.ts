import type { Extraction } from '../../extraction/extract.js';
import { firstDayOf } from '../../shared/dates.js';
import type { Directory } from '../department/directory.rules.js';
import { resolveName } from '../department/name-resolution.rules.js';
import { regionNamed } from '../department/places.rules.js';
import { readingDay } from '../department/reading-day.rules.js';
import { type FactsProposal, POLICY_KINDS } from './proposal.rules.js';
import type { GivenFacts } from './register.rules.js';

/**
 * What a document says of itself, an editor's word before its own; the day on which its names are read, and the one that
 * its targets count from where they name none: that of taking effect or of issue, else the first of its year.
 */
export function readFacts(
  { policy, measures }: Extraction,
  text: string,
  directory: Directory,
  given: GivenFacts,
): { facts: FactsProposal; day: string | null; startsOn: string | null } {
  const onIssue = policy.effectiveFrom === 'on_issue';
  const read = {
    title: policy.title,
    documentNumber: policy.documentNumber,
    issuer: policy.issuer,
    kind: POLICY_KINDS.find((kind) => kind === policy.kind) ?? null,
    regionId: regionNamed(directory.gazetteer, policy.region),
    issuedOn: policy.issuedOn,
    effectiveFrom: onIssue ? null : policy.effectiveFrom,
    effectiveTo: policy.effectiveTo,
  };
  // A term that ends before it begins was read wrong; what an editor states is refused further on.
  if (read.effectiveFrom !== null && read.effectiveTo !== null && read.effectiveTo < read.effectiveFrom)
    read.effectiveTo = null;
  const said = { ...read, ...given };
  const place = directory.gazetteer.regions.get(said.regionId ?? '');
  const names = measures.flatMap(({ departments }) => departments.map(({ name }) => name));
  const day = readingDay(directory, { ...said, names }) ?? firstOf(latestNumberIn(text));
  const issuer = said.issuer && resolveName(directory, { name: said.issuer, regionId: said.regionId, day });
  return {
    facts: {
      ...said,
      level: given.level ?? (place ? (place.kind === 'CITY' ? 'CITY' : 'DISTRICT') : null),
      issuerDepartmentId: issuer && issuer.status === 'RESOLVED' ? issuer.departmentId : null,
      effectiveOnIssue: onIssue && said.effectiveFrom === null,
      confidence: {
        ...policy.confidence,
        // A place that is none of the register's resolves to nothing.
        region: policy.region !== null && read.regionId === null ? 0 : policy.confidence.region,
        ...certain(given),
      },
    },
    day,
    startsOn: said.effectiveFrom ?? said.issuedOn ?? firstOf(said.title) ?? firstOf(day),
  };
}

/** What an editor states is certain. */
function certain(given: GivenFacts): Partial<FactsProposal['confidence']> {
  const fields = Object.keys(given).map((field) => (field === 'regionId' ? 'region' : field));
  return Object.fromEntries(fields.filter((field) => field !== 'level').map((field) => [field, 1]));
}

const firstOf = (words: string | null): string | null => {
  const year = /(?:19|20)\d{2}/.exec(words?.normalize('NFKC') ?? '')?.[0];
  return year ? firstDayOf(Number(year)) : null;
};

const numbers = /[〔［[【（(]((?:19|20)\d{2})[〕］\]】）)]\s?\d{1,5}\s?号/g;

/** The latest number (文号) that a text refers to: it is no older than that. */
const latestNumberIn = (text: string): string | null =>
  [...text.matchAll(numbers)]
    .map(([, year = '']) => year)
    .sort()
    .at(-1) ?? null;

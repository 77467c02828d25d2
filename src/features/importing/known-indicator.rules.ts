import { sameDimension, type Unit } from '../indicator/quantity.rules.js';
import { likeness } from './likeness.rules.js';
import type { IndicatorProposal, TargetProposal } from './proposal.rules.js';

/** An indicator of the register. */
export interface KnownIndicator {
  id: string;
  name: string;
  unit: Unit;
  direction: IndicatorProposal['direction'];
  aggregation: IndicatorProposal['aggregation'];
  cadence: IndicatorProposal['cadence'];
}

type Candidate = TargetProposal['indicatorCandidates'][number];

const MOST_CANDIDATES = 5;
const LEAST_LIKENESS = 0.4;
/** Verbs that set a plan in motion and name nothing; 新增 and 新建 stay: what is added is another figure than what is. */
const verbs =
  /^(?:(?:力争|争取|确保|推动|推进|加快|统筹|累计|引进|引育|培育|培养|打造|建成|建设|形成|实现|完成|举办|组织|开展|争创|创建|认定|推出|制定)(?:和|、|并)?)+(?=..)/;
/** 三年内建成…, 在…领域, 通过…平台, …每年实现: words of the sentence, not of the name. */
const sentence = /^(?:(?:[一二三四五六七八九十\d]+年内|每年|年均|在|通过)(?=..))+|(?:每年)?(?:实现|达到?)?$/g;
const places = /^(?:全市|全区|我市|本市|市域)(?=..)/;

/** A name without typesetting, place and verb: what two texts write differently and mean alike. */
export const plainIndicator = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s“”"'‘’「」《》〈〉()（）\-—·、,，]/g, '')
    .replace(sentence, '')
    .replace(places, '')
    .replace(verbs, '')
    .replace(/(?:的)?(?:数量|总数|指标|数)$/, '');

/** The one that a name means: of the same name and dimension. Growth (倍, %) is told of any dimension. */
export function sameIndicator(
  known: readonly KnownIndicator[],
  { name, unit, isGrowth }: Named,
): KnownIndicator | null {
  const plain = plainIndicator(name);
  const [only, other] = known.filter(
    (each) => plainIndicator(each.name) === plain && fits(each, { unit, isGrowth }),
  );
  return only && !other ? only : null;
}

/** Those that come near by name, the likest first. */
export function likeIndicators(
  known: readonly KnownIndicator[],
  { name, unit, isGrowth }: Named,
): Candidate[] {
  const plain = plainIndicator(name);
  if (plain === '') return [];
  return known
    .filter((each) => fits(each, { unit, isGrowth }))
    .map((each) => ({
      indicatorId: each.id,
      name: each.name,
      likeness: Math.round(likeness(plain, plainIndicator(each.name)) * 100) / 100,
    }))
    .filter((candidate) => candidate.likeness >= LEAST_LIKENESS)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, MOST_CANDIDATES);
}

interface Named {
  name: string;
  unit: Unit | null;
  isGrowth: boolean;
}

const fits = (known: KnownIndicator, { unit, isGrowth }: Omit<Named, 'name'>): boolean =>
  isGrowth || (unit !== null && sameDimension(known.unit, unit));

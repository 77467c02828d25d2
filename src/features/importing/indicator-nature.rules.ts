import type { Aggregation, Cadence, Comparator, Direction } from '../target/target.rules.js';
import type { ReportingCadence } from './proposal.rules.js';

/** What a new indicator is told by: its name, the words that state its target, and the target's terms. */
export interface Stated {
  name: string;
  quote: string;
  comparator: Comparator;
  cadence: Cadence;
  value: string;
  dimension: string | null;
}

const TIMES = new Set(['working_day', 'day', 'time', 'month']);
const falls = /下降|降低|降至|减少|压减|压缩|缩短|能耗|排放|不良率|投诉率|事故|死亡/;

/** Whether less is better: a time to wait, a rank, an upper limit. */
export function directionOf({ comparator, dimension, name, quote }: Stated): Direction {
  if (comparator === 'AT_MOST' || comparator === 'LESS_THAN' || comparator === 'RANK') return 'FALL';
  return TIMES.has(dimension ?? '') || (comparator !== 'INCREASE_BY' && falls.test(name + quote))
    ? 'FALL'
    : 'RISE';
}

const adds =
  /新增|新建|新设|新开|新引进|新培育|新认定|举办|组织|评选|评定|认定|发放|培训|开展.*次|问诊|诊断|检查|督查|监督/;
const grows = /增速|增长率|增幅/;
const everyPeriod = /每月|每季度?|每半年|每周/;
/** Amounts that say how much there is, not how much was added. */
const level = /规模|总量|总数|总额|累计|率|占比|比重|产值|收入|面积|里程|数量$|额$/;

/** How the values of periods add up to that of a longer one. */
export function aggregationOf({ name, quote, comparator, cadence }: Stated): Aggregation {
  if (grows.test(name) || everyPeriod.test(quote)) return 'MEAN';
  if (comparator === 'MULTIPLY' || comparator === 'INCREASE_BY' || comparator === 'RANK') return 'LATEST';
  if (adds.test(name) || (adds.test(quote) && !level.test(name))) return 'SUM';
  const within = cadence === 'PER_YEAR' || cadence === 'IN_PERIOD' || cadence === 'IN_YEAR';
  return within && !level.test(name) ? 'SUM' : 'LATEST';
}

/** A count below it moves too seldom to be asked for every quarter. */
const FEW = 100;

/** How often to report: the texts do not say, so as seldom as still shows whether it moves. */
export function reportingOf({ name, quote, comparator, dimension, value }: Stated): ReportingCadence {
  if (/每月/.test(quote)) return 'MONTHLY';
  if (comparator === 'RANK' || grows.test(name)) return 'YEARLY';
  const counted = dimension?.startsWith('count:') ?? false;
  return counted && Number(value) < FEW ? 'HALF_YEARLY' : 'QUARTERLY';
}

import type { Known } from '../../../src/features/importing/known.rules.js';
import type {
  DutyProposal,
  FactsProposal,
  MeasureProposal,
  Place,
  TargetProposal,
} from '../../../src/features/importing/proposal.rules.js';

/** Two clauses: the goals, and a measure that states the second goal again and names who answers. */
export const DRAFT_TEXT = `一、目标
到2027年，数据产业规模达2000亿元，培育企业15家。
二、举措
培育企业15家。（责任单位：市数据局、各区政府、有关部门）
`;

/** Where the text says `quote`, the `nth` time. */
export function placeOf(quote: string, nth = 0, text = DRAFT_TEXT): Place {
  let start = -1;
  for (let time = 0; time <= nth; time += 1) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`The text does not say: ${quote}`);
  return { start, end: start + quote.length };
}

const unit = (code: string, dimension: string, base: string, factor: string) => ({
  code,
  dimension,
  base,
  factor,
});

/** What is known where a test says nothing else: the text above, four units, a region, a body, a group. */
export const someKnown = (fields: Partial<Known> = {}): Known => ({
  text: DRAFT_TEXT,
  clauses: [
    { id: 'clause-1', path: '一', ...placeOf('一、目标\n到2027年，数据产业规模达2000亿元，培育企业15家。') },
    {
      id: 'clause-2',
      path: '二',
      ...placeOf('二、举措\n培育企业15家。（责任单位：市数据局、各区政府、有关部门）'),
    },
  ],
  units: new Map(
    [
      unit('家', 'count:家', '家', '1'),
      unit('亿元', 'money', '元', '100000000'),
      unit('%', 'ratio', '%', '1'),
      unit('倍', 'factor', '倍', '1'),
    ].map((each) => [each.code, each]),
  ),
  regionIds: new Set(['region-1']),
  departments: new Map([
    ['data-office', { id: 'data-office', kind: 'ORGANISATION', memberIds: [] }],
    ['districts', { id: 'districts', kind: 'GROUP', memberIds: ['east', 'west'] }],
    ['whoever', { id: 'whoever', kind: 'COLLECTIVE', memberIds: [] }],
  ]),
  indicators: new Map(),
  ...fields,
});

export const someFacts = (fields: Partial<FactsProposal> = {}): FactsProposal => ({
  title: '数据产业若干措施',
  documentNumber: null,
  issuer: null,
  issuerDepartmentId: null,
  kind: 'MEASURES',
  regionId: 'region-1',
  level: 'CITY',
  issuedOn: '2025-01-10',
  effectiveFrom: null,
  effectiveTo: null,
  effectiveOnIssue: false,
  confidence: {
    title: 0.9,
    documentNumber: 0.5,
    issuer: 0.5,
    kind: 0.9,
    region: 0.8,
    issuedOn: 0.9,
    effectiveFrom: 0.5,
    effectiveTo: 0.5,
  },
  ...fields,
});

/** A body that the register has, leading no less than the others. */
export const someDuty = (
  name: string,
  departmentId: string | null = 'data-office',
  fields: Partial<DutyProposal> = {},
): DutyProposal => ({
  name,
  role: 'JOINT',
  origin: 'EXPLICIT',
  span: placeOf(name),
  resolution: { status: 'RESOLVED', departmentId, reason: null, candidates: [], confidence: 0.9 },
  ...fields,
});

export const someMeasure = (fields: Partial<MeasureProposal> = {}): MeasureProposal => ({
  path: '二',
  title: '举措',
  span: placeOf('二、举措\n培育企业15家。（责任单位：市数据局、各区政府、有关部门）'),
  noteSpan: placeOf('（责任单位：市数据局、各区政府、有关部门）'),
  openTailSpan: null,
  duties: [someDuty('市数据局')],
  confidence: { span: 0.95, duties: 0.9 },
  ...fields,
});

export const someTarget = (fields: Partial<TargetProposal> = {}): TargetProposal => ({
  indicator: {
    id: null,
    name: '培育企业',
    unit: '家',
    direction: 'RISE',
    aggregation: 'LATEST',
    cadence: 'QUARTERLY',
  },
  indicatorCandidates: [],
  regionId: 'region-1',
  scope: null,
  comparator: 'EQUAL',
  value: '15',
  valueHigh: null,
  unit: '家',
  unitAsWritten: '家',
  dueOn: '2027-12-31',
  duePrecision: 'YEAR',
  cadence: 'BY_DEADLINE',
  strength: 'BINDING',
  hedges: [],
  startsOn: null,
  spans: [{ ...placeOf('培育企业15家'), path: '一', context: 'GOALS' }],
  confidence: {
    indicator: 0.8,
    comparator: 0.9,
    value: 0.95,
    unit: 0.95,
    deadline: 0.9,
    cadence: 0.9,
    region: 0.9,
  },
  ...fields,
});

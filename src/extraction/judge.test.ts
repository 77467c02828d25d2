import { describe, expect, it } from '@jest/globals';
import type { MarkedDocument, MarkedTarget } from './evaluation.js';
import { extract } from './extract.js';
import { judge, sameIndicator } from './judge.js';

const text = '某市某业行动计划（2024～2026年）\n一、目标\n到2026年，培育企业100家。\n';
const quote = '培育企业100家';
const start = text.indexOf(quote);
const document: MarkedDocument = {
  doc: 'some-plan',
  file: 'some-plan.txt',
  title: '某市某业行动计划（2024～2026年）',
  doc_number: null,
  issuer: null,
  region: '某市',
  kind: 'action_plan',
  issued_on: null,
  effective_from: null,
  effective_to: null,
  duplicate_of: null,
};
const mark: MarkedTarget = {
  doc: 'some-plan',
  start,
  end: start + quote.length,
  quote,
  indicator: '企业',
  op: 'eq',
  value: 100,
  unit: '家',
  deadline: '2026',
  cadence: 'by_deadline',
};
const judged = (targets: MarkedTarget[], of = document) =>
  judge(text, extract(text), { document: of, measures: [], targets });
const target = (targets: MarkedTarget[]) => judged(targets).find(({ of }) => of === 'target')?.right;

describe('judging by marks', () => {
  it('confirms each field of a target as marked', () => {
    expect(target([mark])).toEqual({
      exists: true,
      value: true,
      indicator: true,
      comparator: true,
      unit: true,
      deadline: true,
      cadence: true,
    });
  });

  it.each<[string, Partial<MarkedTarget>, string]>([
    ['comparator', { op: 'gte' }, 'comparator'],
    ['unit', { unit: '户' }, 'unit'],
    ['deadline', { deadline: null }, 'deadline'],
    ['cadence', { cadence: 'in_year' }, 'cadence'],
    ['indicator', { indicator: '产业园区面积' }, 'indicator'],
  ])('refutes a %s marked otherwise, and nothing else', (_, change, field) => {
    const wrong = Object.entries(target([{ ...mark, ...change }]) ?? {}).filter(([, right]) => !right);
    expect(wrong.map(([name]) => name)).toEqual([field]);
  });

  it('takes another value in its place for a misread number, and no mark for no target', () => {
    expect(target([{ ...mark, value: 10 }])).toEqual({ exists: true, value: false });
    expect(target([])).toEqual({ exists: false });
  });

  it('counts a text printed twice as one document', () => {
    const copy = { ...document, doc: 'again', duplicate_of: 'some-plan' };
    expect(new Set([...judged([mark]), ...judged([mark], copy)].map(({ doc }) => doc))).toEqual(
      new Set(['some-plan']),
    );
  });

  it.each([
    ['规上工业企业', '全市规上工业企业', true],
    ['企业研发机构', '企业的研发机构', true],
    ['新增公园', '新建公园', false],
    ['健康家居', '健康家居产业带出口规模', false],
    ['', '企业', false],
  ])('reads %s and %s as one name: %s', (one, other, same) => {
    expect(sameIndicator(one, other)).toBe(same);
  });
});

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { confidenceTable } from './confidence-table.js';
import { extract } from './extract.js';
import { factGrounds } from './fact-grounds.js';
import { targetGrounds } from './grounds.js';
import { measureGrounds } from './note-grounds.js';

const plan = '某市三年行动计划（2024～2026年）\n';
const target = (text: string) => extract(text).targets[0]?.grounds;
const measure = (text: string) => extract(text).measures[0]?.grounds;

describe('what a reading rests on', () => {
  it.each<[string, string, object]>([
    [
      'a deadline in the sentence',
      '一、任务\n到2025年，培育企业100家。',
      { deadline: 'SENTENCE', cadence: 'DAY' },
    ],
    [
      'a deadline from the title',
      '一、任务\n新培育企业100家以上。',
      { deadline: 'TITLE', comparator: 'BEHIND' },
    ],
    [
      'a deadline of the sentence before',
      '一、任务\n到2025年，培育企业100家。打造园区不少于10个。',
      { deadline: 'SENTENCE' },
    ],
    ['a rhythm', '一、任务\n每年培育企业100家左右。', { cadence: 'RHYTHM', comparator: 'BEHIND' }],
    [
      'a named limit',
      '一、任务\n到2025年，企业不少于100家。',
      { comparator: 'NAMED', indicator: 'BEFORE_NUMBER' },
    ],
    ['a level', '一、任务\n到2025年，产值达100亿元。', { comparator: 'LEVEL', unit: 'MONEY' }],
    [
      'the noun behind',
      '一、任务\n到2025年，建成10个示范园区。',
      { comparator: 'BARE', indicator: 'AFTER_NUMBER' },
    ],
    ['a range', '一、任务\n到2025年，培育企业2～3家。', { comparator: 'RANGE', value: 'RANGE' }],
    [
      'full coverage',
      '一、任务\n到2025年，实现社区服务站全覆盖。',
      { exists: 'IN_WORDS', value: 'IN_WORDS' },
    ],
    ['Chinese numerals', '一、任务\n到2025年，培育百家企业。', { value: 'NUMERAL' }],
  ])('names %s', (_, body, grounds) => {
    expect(target(plan + body)).toMatchObject(grounds);
  });

  it.each<[string, string, object]>([
    ['a labelled note', '（责任单位：市工信局、市财政局）', { exists: 'LABELLED', departments: 'BODY' }],
    ['bodies and their role', '（市工信局牵头，市财政局配合）', { exists: 'ASSIGNED', departments: 'BODY' }],
    ['bodies alone', '（市工信局、市财政局）', { exists: 'BODIES_ALONE', departments: 'BODY' }],
    [
      'a line of its own',
      '\n责任单位：市工信局、各相关部门',
      { exists: 'LABELLED_LINE', departments: 'COLLECTIVE' },
    ],
  ])('names %s', (_, note, grounds) => {
    expect(measure(`${plan}一、任务\n（一）培育企业。支持企业做大做强。${note}`)).toMatchObject(grounds);
  });

  it('keeps to its closed lists and claims shares on every document', () => {
    for (const file of globSync('seeds/corpus/*.txt')) {
      const { policy, measures, targets } = extract(readFileSync(file, 'utf8'));
      const read: [object, Record<string, readonly string[]>][] = [
        [policy.grounds, factGrounds],
        ...measures.map(({ grounds }) => [grounds, measureGrounds] as [object, typeof measureGrounds]),
        ...targets.map(({ grounds }) => [grounds, targetGrounds] as [object, typeof targetGrounds]),
      ];
      for (const [grounds, lists] of read)
        for (const [field, ground] of Object.entries(grounds)) expect(lists[field]).toContain(ground);
      const claims = [policy, ...measures, ...targets].flatMap(({ confidence }) => Object.values(confidence));
      expect(claims.filter((claimed) => !(claimed > 0 && claimed < 1))).toEqual([]);
    }
  });

  it('claims more the more speaks for a target', () => {
    const { SCANT = 1, FIRM = 0, AMPLE = 0 } = confidenceTable['target.exists'] ?? {};
    expect([SCANT, FIRM, AMPLE]).toEqual([SCANT, FIRM, AMPLE].sort());
  });

  it('claims no more of a target than of its least sure field', () => {
    for (const { confidence } of extract(readFileSync('seeds/corpus/29-xinxing-fuwuye-2025.txt', 'utf8'))
      .targets) {
      const { overall, ...fields } = confidence;
      expect(overall).toBeLessThanOrEqual(Math.min(...Object.values(fields)));
    }
  });
});

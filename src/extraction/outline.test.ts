import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { outline } from './outline.js';

const read = (file: string) => readFileSync(`seeds/${file}`, 'utf8');
const rows = <Row>(file: string): Row[] =>
  read(`gold/${file}`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

interface Marked {
  doc: string;
  path: string;
  start: number;
  end: number;
}

const paths = (text: string) => outline(text).map(({ path }) => path);

describe('the marked documents', () => {
  const marked = [...rows<Marked>('measures.jsonl'), ...rows<Marked>('targets.jsonl')];

  it.each(rows<{ doc: string; file: string }>('documents.jsonl'))(
    '$file has every marked clause',
    ({ doc, file }) => {
      const clauses = new Map(outline(read(`corpus/${file}`)).map((clause) => [clause.path, clause]));
      const missing = marked.filter((mark) => {
        const clause = clauses.get(mark.path);
        return mark.doc === doc && !(clause && clause.start <= mark.start && mark.end <= clause.end);
      });

      expect(missing).toEqual([]);
    },
  );
});

describe('outline', () => {
  it.each([
    [
      'numbering that runs on across chapters',
      '一、甲\n（一）子。\n二、乙\n（二）丑。\n',
      ['一', '一/（一）', '二', '二/（二）'],
    ],
    [
      'half-width brackets as full-width ones',
      '一、甲\n(一)子。\n(二) 丑。\n',
      ['一', '一/（一）', '一/（二）'],
    ],
    ['three spellings of a digit', '一、甲\n1．子\n2.丑\n3、寅\n', ['一', '一/1', '一/2', '一/3']],
    [
      'articles in chapters',
      '第一章\u2002总则\n第一条\u2002为了。\n（一）甲；\n第二条\u2002乙。\n',
      ['第一章', '第一章/第一条', '第一章/第一条/（一）', '第一章/第二条'],
    ],
    ['no article in a wrapped reference', '第一条\u2002违反本办法\n第三十四条规定的，罚款。\n', ['第一条']],
    ['no item in a quantity', '一、甲\n1.5万个\n2025.3月底前\n', ['一']],
    [
      'a number glued to the sentence before',
      '一、甲。到2027年完成。二、乙\n（一）子',
      ['一', '二', '二/（一）'],
    ],
    [
      'a number glued to a heading',
      '一、总体要求（一）指导思想。坚持。\n（二）目标。',
      ['一', '一/（一）', '一/（二）'],
    ],
    [
      'rows of a table turned to lines',
      '\t序号\n\t举措\n\t一、甲\n\t1\n\t子\n\t做。\n\n\t2\n\t丑\n\t做。\n\t2\n\t丑\n\t再做。',
      ['一', '一/1', '一/2'],
    ],
    ['an attachment after the text', '一、甲\n附件1\n清单\n一、乙', ['一', '附件1', '附件1/一']],
    [
      'no part in a list of attachments that stand below',
      '一、甲\n附件：1.某某方案\n　　　2.任务清单\n某市政府\n附件1\n某某方案\n一、乙\n附件2\n任务清单\n1.子',
      ['一', '附件1', '附件1/一', '附件2', '附件2/1'],
    ],
    [
      'an explanation below the text as a part',
      `${'某市措施\n'.repeat(9)}一、甲\n《某市措施》政策解读\n一、背景`,
      ['一', '解读', '解读/一'],
    ],
    ['a repeated path told apart', '一、甲\n一、乙', ['一', '一#2']],
  ])('reads %s', (_, text, expected) => {
    expect(paths(text)).toEqual(expected);
  });

  it('gives a heading only to an item that has one', () => {
    const text =
      '一、总体目标\n（一）推动集聚。鼓励各地。\n（二）安排区级专项资金，重点支持培育创新主体集群、布局重大创新平台、建设载体和活动。\n（三）未列入失信名单；';
    expect(outline(text).map(({ heading }) => heading)).toEqual(['总体目标', '推动集聚', null, null]);
  });

  it('names an attachment by the line below its label', () => {
    expect(outline('一、甲\n附件1\n某某方案\n一、乙')[1]?.heading).toBe('某某方案');
  });

  it('leaves the closing paragraph to the document', () => {
    const text = '一、甲\n（一）子。\n本措施自2025年7月1日起施行。';
    expect(outline(text).at(-1)?.end).toBe(text.indexOf('\n本措施'));
  });
});

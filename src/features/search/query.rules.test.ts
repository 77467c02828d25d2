import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { understood } from './query.rules.js';

const asked = (text: string) => understood(text)?.('ALL');

describe('a search', () => {
  it.each([
    ['数据 养老', "('数据') & ('养老')", []],
    ['数据产业', "('数据' & '产业')", []],
    ['市数据局', "('数据' & '市数' & '据局')", ['市数据局']],
    [
      '工业和信息化局',
      "('工业' & '信息化' & '业和' & '和信' & '信息' & '息化' & '化局')",
      ['工业和信息化局'],
    ],
    // Two characters side by side are in the index as they are: nothing has to be read.
    ['算力', "('算力')", []],
    ['瞪羚企业', "('企业' & '瞪羚')", []],
    ['放管服改革', "('改革' & '放管' & '管服')", ['放管服']],
    ['的数据和的', "('数据' & '据和')", ['数据和']],
    ['15家', "('15' & '5家')", ['15家']],
    ['2,000亿元', "('2000' & '亿元')", []],
    ['ＡＩ+制造', "('ai') & ('制造')", []],
    ['“数据产业” 规模', "('数据' & '产业' & '据产') & ('规模')", ['数据产业']],
    ['苏府规字〔2020〕5号', "('#苏府规字2020-5' | ('苏' & '府' & '规' & '字' & '2020' & '5'))", []],
    ['苏府规字[2020]第5号', "('#苏府规字2020-5' | ('苏' & '府' & '规' & '字' & '2020' & '5'))", []],
  ])('for %s is %s with %j as they are written', (text, expression, pieces) => {
    expect(asked(text)).toMatchObject({ expression, pieces });
  });

  it.each(['', '   ', '，。！', '的', '""', '***'])('for %j asks for nothing', (text) => {
    expect(understood(text)).toBeNull();
  });

  it('asks the same of titles', () => {
    expect(asked('市数据局 5号')?.headed).toBe("('^数据' & '^市数' & '^据局') & ('^5' & '^5号')");
    expect(understood('indust')?.('PREFIX').headed).toBe("'^indust':*");
  });

  it('falls back to any of its words, then to words that begin so', () => {
    const ways = understood('数据 pflo');
    expect(ways?.('ANY').expression).toBe("'数据' | 'pflo'");
    expect(ways?.('PREFIX').expression).toBe("'数据':* | 'pflo':*");
  });

  it('never lets a caller write operators', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'\'\\&|!<->():*%_ a1数据“”"《》〔2020〕5号') }),
        (text) => {
          const word = String.raw`'[^'\\&|!()<>:*\s]+'`;
          const term = `\\(${word}( & ${word})*\\)|\\(${word} \\| \\(${word}( & ${word})*\\)\\)`;
          const query = asked(text);
          if (query) expect(query.expression).toMatch(new RegExp(`^(${term})( & (${term}))*$`, 'u'));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('asks for nothing that the database does not take', () => {
    const query = asked('"\0〔2025〕\u00003号" 数据\u0000产业');
    expect(JSON.stringify(query)).not.toMatch(/u0000/);
    expect(query?.words).toContain('数据');
  });
});

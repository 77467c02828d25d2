import { expect, it } from '@jest/globals';
import { listNumeral } from './list-numerals.js';

it.each([
  ['chineseCounting', 1, '一'],
  ['chineseCounting', 10, '十'],
  ['chineseCountingThousand', 12, '十二'],
  ['chineseCountingThousand', 20, '二十'],
  ['japaneseCounting', 105, '一百零五'],
  ['taiwaneseCountingThousand', 2010, '二千零一十'],
  ['chineseLegalSimplified', 11, '壹拾壹'],
  ['ideographDigital', 20, '二〇'],
  ['decimalEnclosedCircle', 3, '③'],
  ['decimalEnclosedCircle', 21, '21'],
  ['decimalFullWidth', 12, '１２'],
  ['ideographTraditional', 2, '乙'],
  ['lowerRoman', 14, 'xiv'],
  ['upperLetter', 27, 'AA'],
  ['decimalZero', 7, '07'],
  ['bullet', 7, ''],
])('%s writes %d as %s', (format, number, written) => {
  expect(listNumeral(number, format)).toBe(written);
});

it('says when it does not know a format', () => {
  expect(listNumeral(1, 'hebrew1')).toBeNull();
});

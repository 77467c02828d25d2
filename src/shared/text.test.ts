import { describe, expect, it } from '@jest/globals';
import { assertText, maybeText } from './text.js';

const field = { field: 'narrative', max: 4, path: ['input', 'narrative'] };

describe('assertText', () => {
  it.each(['一二三四', 'a\nb', '\ta\r\n', '😀😀😀😀', ' '])('takes %j', (text) => {
    expect(() => assertText(text, field)).not.toThrow();
  });

  it.each(['', '一二三四五', 'a\u0000', '\u001b[m', '\u0085', '\ud83d', '\ude00\ud83d'])(
    'refuses %j',
    (text) => {
      expect(() => assertText(text, field)).toThrow(
        expect.objectContaining({
          code: 'INVALID_TEXT',
          params: { field: 'narrative', max: 4 },
          path: ['input', 'narrative'],
        }),
      );
    },
  );
});

describe('maybeText', () => {
  it.each([undefined, null, '', ' \n'])('takes %j for nothing', (text) => {
    expect(maybeText(text, field)).toBeNull();
  });

  it('answers what was written, and refuses what was not', () => {
    expect(maybeText(' a ', field)).toBe(' a ');
    expect(() => maybeText('a\u0000', field)).toThrow('control characters');
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from './fold.rules.js';
import { highlightsOf, snippetOf } from './snippet.rules.js';

const marked = (text: string, words: string[]) => {
  const snippet = snippetOf(text, words);
  return snippet.highlights.map(({ start, end }) => snippet.text.slice(start, end));
};

describe('a snippet', () => {
  it('highlights what was sought, joined where it touches', () => {
    expect(marked('推动数据产业发展，加强数据治理', ['数据', '产业'])).toEqual(['数据产业', '数据']);
  });

  it('knows full-width and capitals', () => {
    expect(marked('发展ＡＩ与Ai，不是main', ['ai'])).toEqual(['ＡＩ', 'Ai']);
  });

  it('shows the place with most of the words, from the beginning of its sentence', () => {
    const text = `${'无关的话，'.repeat(60)}数据在前。${'又一些话，'.repeat(60)}到此为止。其后养老数据并举。${'尾'.repeat(200)}`;
    const snippet = snippetOf(text, ['数据', '养老']);
    expect(snippet.text.startsWith('其后养老数据并举')).toBe(true);
    expect(snippet.text.length).toBeLessThanOrEqual(120);
  });

  it('is the beginning where nothing is found in it', () => {
    expect(snippetOf('只有标题里有', ['数据'])).toEqual({ text: '只有标题里有', at: 0, highlights: [] });
  });

  it('is a slice of its text with whole characters, and its highlights are the words, in any text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'数据养老ai。；ＡI 𠮷'), maxLength: 400 });
    fc.assert(
      fc.property(text, (whole) => {
        const { text: shown, at, highlights } = snippetOf(whole, ['数据', '养老', 'ai']);
        expect(whole.slice(at, at + shown.length)).toBe(shown);
        expect(shown).not.toMatch(/\p{Cs}/u);
        for (const { start, end } of highlights) {
          expect(fold(shown.slice(start, end))).toMatch(/^(数据|养老|ai)+$/);
        }
        expect(highlightsOf(shown, ['数据', '养老', 'ai']).length).toBeGreaterThanOrEqual(highlights.length);
      }),
      { numRuns: 300 },
    );
  });
});

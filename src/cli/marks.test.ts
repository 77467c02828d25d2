import { globSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { markedSets, readMarks } from './marks.js';

const files = (set: (typeof markedSets)[number]) => readMarks(set).map(({ document }) => document.file);

describe.each(markedSets)('the %s set of marks', (set) => {
  it('quotes the text at the offsets it gives', () => {
    const wrong = readMarks(set).flatMap(({ text, targets, measures }) => [
      ...targets
        .filter(({ start, end, quote }) => text.slice(start, end) !== quote)
        .map(({ quote }) => quote),
      ...measures
        .filter(({ start, end, note }) => !text.slice(start, end).includes(note))
        .map(({ note }) => note),
    ]);
    expect(wrong).toEqual([]);
  });

  it('marks nothing in a document it does not list', () => {
    const listed = readMarks(set);
    const marks = listed.flatMap(({ targets, measures }) => [...targets, ...measures]);
    expect(marks.length).toBeGreaterThan(400);
    expect(new Set(marks.map(({ doc }) => doc)).size).toBeLessThanOrEqual(listed.length);
  });
});

it('covers the corpus once', () => {
  const marked = markedSets.flatMap(files).sort();
  expect(marked).toEqual(globSync('*.txt', { cwd: 'seeds/corpus' }).sort());
});

/** A place in the text that a target or a duty comes from. */
export interface Mark {
  /** What it leads to: the id of a target or a measure, or the name of a place that was found. */
  id: string;
  kind: 'target' | 'duty' | 'found';
  start: number;
  end: number;
}

/** A run of the text, and all that it is part of. */
export interface Run {
  start: number;
  text: string;
  marks: Mark[];
}

/** Cuts a text where a mark begins or ends, so that marks may lie in one another and overlap. */
export function runsOf(text: string, marks: readonly Mark[], from = 0, to = text.length): Run[] {
  const inside = marks.filter(({ start, end }) => start < to && end > from);
  const cuts = new Set([from, to]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(from, start));
    cuts.add(Math.min(to, end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? to;
    return {
      start,
      text: text.slice(start, end),
      marks: inside.filter((mark) => mark.start <= start && mark.end >= end),
    };
  });
}

export interface Paragraph {
  start: number;
  end: number;
}

/** The lines of a text with their places; empty ones are only space between two. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) paragraphs.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return paragraphs;
}

const opening = /[（〈＜<〔【[［﹝《]/g;
const closing = /[）〉＞>〕】\]］﹞》]/g;

/** A name without what only the typesetting adds: one kind of brackets, no white space, no mark of the lead. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s*★☆▲●]/g, '')
    .replace(opening, '(')
    .replace(closing, ')');

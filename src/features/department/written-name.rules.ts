const opening = /[（〈＜<〔【[［﹝《]/g;
const closing = /[）〉＞>〕】\]］﹞》]/g;

/** A name without what only the typesetting adds: one kind of brackets, no white space, no mark of the lead. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s*★☆▲●]/g, '')
    .replace(opening, '(')
    .replace(closing, ')');

/** A plain name without its brackets, and what they hold: 市财政局(国资办) is 市财政局 and 国资办. */
export function bracketsOf(plain: string): { outside: string; inside: string | null } {
  const hit = /^(.+?)\(([^()]+)\)$/.exec(plain);
  return { outside: hit?.[1] ?? plain, inside: hit?.[2] ?? null };
}

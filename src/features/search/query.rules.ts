import { documentNumberIn } from './document-number.rules.js';
import { fold } from './fold.rules.js';
import { inTitle, quoted } from './vector.rules.js';
import { cut, pairsOf, plain, runsOf } from './words.rules.js';

/** How a search was understood: ALL its words; failing that ANY of them; failing that words that begin so. */
export const MATCHES = ['ALL', 'ANY', 'PREFIX'] as const;
export type Match = (typeof MATCHES)[number];

export interface SearchQuery {
  /** As PostgreSQL's `tsquery`, in its written form. */
  expression: string;
  /** The same of titles alone. */
  headed: string;
  /** Folded texts that have to stand there as they are, and of which the index alone cannot say it. */
  pieces: readonly string[];
  words: readonly string[];
  /** Folded; what a snippet highlights. */
  shown: readonly string[];
}

interface Term {
  /** Each has to be in the index. */
  words: string[];
  /** What its words make together, where the words alone would say too little. */
  pieces: string[];
  /** A 文号, which stands for its words. */
  number?: string;
}

const QUOTED = /"([^"]+)"|“([^”]+)”|「([^」]+)」|『([^』]+)』|《([^》]+)》/gu;
/** No text holds one, and the database takes no NUL. */
const CONTROL = /\p{Cc}/gu;
const HAN = /^\p{Script=Han}/u;
/** They hold sentences together and say nothing themselves. */
const EMPTY = new Set([...'的了及与等之在对为是']);
/** Whoever asks for more asks for nothing that they know. */
const MOST_TERMS = 24;

/** What a text asks for, in the ways in which it is tried in turn; null where it holds no word. */
export function understood(text: string): ((match: Match) => SearchQuery) | null {
  const terms = termsOf(text.replace(CONTROL, ' ')).slice(0, MOST_TERMS);
  const words = [...new Set(terms.flatMap((term) => term.words))];
  if (words.length === 0) return null;
  const pieces = [...new Set(terms.flatMap((term) => term.pieces))];
  // Of a piece the whole is shown, not each of its characters wherever it stands.
  const loose = words.filter((word) => word.length > 1 || !pieces.some((piece) => piece.includes(word)));
  return (match) => {
    if (match === 'ALL')
      return {
        expression: terms.map((term) => allOf(term)).join(' & '),
        headed: terms.map((term) => allOf(term, inTitle)).join(' & '),
        // Two characters side by side are in the index as they are.
        pieces: pieces.filter((piece) => !isPair(piece)),
        words,
        shown: [...pieces, ...loose],
      };
    const telling = words.filter((word) => word.length > 1);
    const some = telling.length > 0 ? telling : words;
    const any = (mark: (word: string) => string) =>
      some.map((word) => quoted(mark(word)) + (match === 'PREFIX' ? ':*' : '')).join(' | ');
    return { expression: any(itself), headed: any(inTitle), pieces: [], words: some, shown: some };
  };
}

const itself = (word: string): string => word;
const isPair = (piece: string): boolean => pairsOf(piece)[0] === piece;

/** What the index is asked for: of pieces their pairs, which few texts hold, and not characters, which most do. */
function allOf({ words, pieces, number }: Term, mark = itself): string {
  const pairs = pieces.flatMap(pairsOf);
  const within = (word: string) =>
    word.length === 1 && HAN.test(word) && pairs.some((pair) => pair.includes(word));
  const sought = [...new Set([...words.filter((word) => !within(word)), ...pairs])];
  const all = sought.map((word) => quoted(mark(word))).join(' & ');
  return number ? `(${quoted(mark(number))} | (${all}))` : `(${all})`;
}

function termsOf(text: string): Term[] {
  const number = documentNumberIn(text);
  if (!number) return [...phrases(text), ...runs(text.replace(QUOTED, ' '))];
  const [term = { words: [], pieces: [] }] = joined(runs(text.slice(number.start, number.end)));
  const rest = `${text.slice(0, number.start)} ${text.slice(number.end)}`;
  return [{ ...term, pieces: [], number: number.word }, ...termsOf(rest)];
}

/** What stands in quotation marks is sought as it is written. */
function phrases(text: string): Term[] {
  return [...text.matchAll(QUOTED)].flatMap(([, ...groups]) => {
    const phrase = fold(groups.find(Boolean) ?? '').trim();
    const [term] = joined(runs(phrase));
    return term ? [{ words: term.words, pieces: [phrase] }] : [];
  });
}

const joined = (terms: readonly Term[]): Term[] =>
  terms.length === 0
    ? []
    : [{ words: terms.flatMap(({ words }) => words), pieces: terms.flatMap(({ pieces }) => pieces) }];

/** One term for each stretch without a blank or a stop. */
function runs(text: string): Term[] {
  const stretches: ReturnType<typeof runsOf>[] = [];
  let end = -1;
  for (const found of runsOf(fold(text))) {
    if (found.at === end) stretches.at(-1)?.push(found);
    else stretches.push([found]);
    end = found.at + found.run.length;
  }
  return stretches.flatMap((stretch) => {
    const term = termOf(stretch.flatMap(({ run, han }) => (han ? cut(run) : [plain(run)])));
    return term.words.length === 0 ? [] : [term];
  });
}

/** A word, or characters of which the dictionary makes none: 瞪|羚, 放|管|服. */
interface Part {
  characters: string[];
  text: string;
  /** One character alone, which belongs to its neighbours: 市|数据|局. */
  loose: boolean;
}

/**
 * What is looked up of a stretch of words, and what has to stand there as it is: 市数据局, or a name that no dictionary
 * knows. A character that belongs to its neighbours is not looked up, since longer words may hold it: 苏州市.
 */
function termOf(words: readonly string[]): Term {
  const parts = partsOf(words);
  const firm = parts.filter(({ loose }) => !loose);
  const sought = (firm.length > 0 ? firm : parts).flatMap(({ characters }) => characters);
  const pieces: { text: string; parts: number; loose: boolean }[] = [];
  let open: (typeof pieces)[number] | null = null;
  for (const { text, loose, characters } of parts) {
    if (EMPTY.has(text)) open = null;
    else if (open && (loose || open.loose)) {
      open.text += text;
      open.parts += 1;
      open.loose = loose;
    } else {
      open = { text, parts: characters.length, loose };
      pieces.push(open);
    }
  }
  return {
    words: sought.filter((word) => !EMPTY.has(word)),
    pieces: pieces.flatMap((piece) => (piece.parts > 1 ? piece.text : [])),
  };
}

function partsOf(words: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (const word of words) {
    const single = word.length === 1 && HAN.test(word) && !EMPTY.has(word);
    const last = parts.at(-1);
    if (single && last?.characters.every((each) => each.length === 1 && HAN.test(each) && !EMPTY.has(each))) {
      last.characters.push(word);
      last.text += word;
      last.loose = false;
    } else parts.push({ characters: [word], text: word, loose: single });
  }
  return parts;
}

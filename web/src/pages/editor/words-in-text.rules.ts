export interface Place {
  start: number;
  end: number;
}

const isSpace = (letter: string) => /\s/.test(letter);

/** Every place where a text says some words, whatever blanks and line ends lie between their letters. */
export function placesOf(text: string, words: string): Place[] {
  const wanted = [...words].filter((letter) => !isSpace(letter)).join('');
  if (!wanted) return [];
  const letters: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (isSpace(letter)) continue;
    letters.push(letter);
    at.push(index);
  }
  const condensed = letters.join('');
  const places: Place[] = [];
  let from = condensed.indexOf(wanted);
  while (from >= 0) {
    places.push({ start: at[from] ?? 0, end: (at[from + wanted.length - 1] ?? 0) + 1 });
    from = condensed.indexOf(wanted, from + wanted.length);
  }
  return places;
}

/** A place without the blanks around it; null where nothing else is there. */
export function trimmed(text: string, { start, end }: Place): Place | null {
  const words = text.slice(start, end);
  const inner = words.trim();
  if (!inner) return null;
  const from = start + words.indexOf(inner);
  return { start: from, end: from + inner.length };
}

/** Words with some of what stands around them, to tell one place from another. */
export function aroundOf(text: string, { start, end }: Place, most = 12) {
  const before = text.slice(Math.max(0, start - most), start).replace(/^.*\n/s, '');
  const after = text.slice(end, end + most).replace(/\n.*$/s, '');
  return { before, words: text.slice(start, end), after };
}

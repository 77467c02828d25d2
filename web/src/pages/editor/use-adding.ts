import { useCallback, useMemo, useState } from 'react';
import type { Mark } from '../policy/marks';
import { placeOf, type Wanted } from './find-words';
import type { Place } from './words-in-text.rules';

/** What the place of an item is called that is not one yet. */
export const WANTED = 'wanted';

interface Adding {
  /** The words of what is being added; null while nothing is. */
  wanted: Wanted | null;
  /** Where they are marked in the text. */
  marks: readonly Mark[];
  want(wanted: Wanted): void;
  begin(place: Place | null): void;
  end(): void;
}

const NONE: Wanted = { words: '', start: null };

/** Adding what the reading overlooked: from the words that are selected, or from none yet. */
export function useAdding(text: string): Adding {
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const marks = useMemo((): Mark[] => {
    const place = wanted && placeOf(text, wanted);
    return place ? [{ id: WANTED, kind: 'found', ...place }] : [];
  }, [text, wanted]);
  const begin = useCallback(
    (place: Place | null) => {
      // What was found already stays, where nothing else is selected.
      if (place) setWanted({ words: text.slice(place.start, place.end), start: place.start });
      else setWanted((before) => before ?? NONE);
    },
    [text],
  );
  const end = useCallback(() => setWanted(null), []);
  return { wanted, marks, want: setWanted, begin, end };
}

import { Input } from 'antd';
import { useWords } from '../../i18n/words';
import { ChoiceControl } from './controls';
import { draftWords } from './draft-words';
import { Field } from './field';
import { aroundOf, type Place, placesOf } from './words-in-text.rules';

/** Words of the text, and where among the places that say them. */
export interface Wanted {
  words: string;
  /** Null, the first of them. */
  start: number | null;
}

export const placeOf = (text: string, { words, start }: Wanted): Place | null => {
  const places = placesOf(text, words);
  return places.find((place) => place.start === start) ?? places[0] ?? null;
};

interface FindProps {
  text: string;
  wanted: Wanted;
  onWant(wanted: Wanted): void;
  /** What is wrong with the place, once somebody wanted to save it. */
  fault: string | null;
  onEnter(): void;
}

/** A place of the text by its words: typed, or taken over from what is selected there. */
export function FindWords({ text, wanted, onWant, fault, onEnter }: FindProps) {
  const words = useWords(draftWords);
  const places = placesOf(text, wanted.words);
  const at = placeOf(text, wanted);
  const isLost = wanted.words.trim() !== '' && places.length === 0;
  return (
    <div className="find-words">
      <Field label={words.findWords} fault={isLost ? words.noSuchWords : at ? null : fault} wide>
        {(aria) => (
          <Input.TextArea
            {...aria}
            lang="zh-CN"
            rows={1}
            placeholder={words.findWordsHint}
            value={wanted.words}
            onChange={({ target }) => onWant({ words: target.value, start: null })}
            onPressEnter={(event) => {
              if (event.nativeEvent.isComposing) return;
              event.preventDefault();
              onEnter();
            }}
          />
        )}
      </Field>
      <p role="status" className="quiet">
        {places.length > 0 && words.foundWords(places.length)}
      </p>
      {at && places.length > 1 && (
        <ChoiceControl
          label={words.whichPlace}
          wide
          value={`${at.start}`}
          onChange={(start) => onWant({ ...wanted, start: Number(start) })}
          options={places.map((place, index) => {
            const { before, words: said, after } = aroundOf(text, place);
            return { value: `${place.start}`, label: `${index + 1}. …${before}【${said}】${after}…` };
          })}
        />
      )}
    </div>
  );
}

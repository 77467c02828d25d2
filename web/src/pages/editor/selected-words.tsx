import { Button } from 'antd';
import { useWords } from '../../i18n/words';
import { draftWords } from './draft-words';
import { useSelected } from './use-selected';
import type { Place } from './words-in-text.rules';

interface SelectedProps {
  text: string;
  onTake(place: Place): void;
}

/** Offers to take up what is selected in the text, over it, so that nothing moves under the pointer. */
export function SelectedWords({ text, onTake }: SelectedProps) {
  const words = useWords(draftWords);
  const selected = useSelected(text);
  if (!selected) return null;
  const take = () => {
    onTake(selected);
    getSelection()?.removeAllRanges();
  };
  return (
    <div className="review-selected">
      <Button type="primary" onMouseDown={(event) => event.preventDefault()} onClick={take}>
        {words.addSelected}
      </Button>
    </div>
  );
}

import { Radio } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Panel } from '../../components/page';
import type { AddItemInput } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { AddMeasure } from './add-measure';
import { AddTarget } from './add-target';
import { draftWords } from './draft-words';
import { FindWords, placeOf, type Wanted } from './find-words';
import type { Fault } from './items';
import { Refusals } from './refusals';
import { WANTED } from './use-adding';
import { bringIntoView } from './use-chosen-item';
import type { Place } from './words-in-text.rules';

export interface AddProps {
  faults: readonly Fault[];
  /** Sends what is made of the place that is chosen; null sends nothing, because something is missing. */
  onAdd(make: (place: Place) => AddItemInput | null): Promise<void>;
  onCancel(): void;
}

interface PanelProps {
  text: string;
  wanted: Wanted;
  onWant(wanted: Wanted): void;
  faults: readonly Fault[];
  onAdd(item: AddItemInput): Promise<void>;
  onCancel(): void;
}

/** What the reading overlooked: its words in the text, whether they are a target or a measure, and what they say. */
export function AddItem({ text, wanted, onWant, faults, onAdd, onCancel }: PanelProps) {
  const words = useWords(draftWords);
  const own = useRef<HTMLDivElement>(null);
  const [kind, setKind] = useState<'TargetItem' | 'MeasureItem'>('TargetItem');
  const [isChecked, setChecked] = useState(false);
  const isBlank = useRef(wanted.words === '');
  useEffect(() => {
    own.current?.querySelector<HTMLElement>(isBlank.current ? 'textarea' : 'form input')?.focus();
  }, []);
  const place = placeOf(text, wanted);
  const start = place?.start;
  useEffect(() => {
    if (start !== undefined) bringIntoView(document.getElementById(`in-text-${WANTED}`));
  }, [start]);
  const add: AddProps['onAdd'] = async (make) => {
    setChecked(true);
    const item = place && make(place);
    if (item) await onAdd(item);
  };
  const form = { faults, onAdd: add, onCancel };
  const unplaced = faults.filter(({ path }) => path.includes('span') || path.includes('spans'));
  return (
    <Panel title={words.addTitle} className="review-item-panel">
      <div ref={own}>
        <p className="quiet">{words.addHint}</p>
        {unplaced.length > 0 && <Refusals faults={unplaced} />}
        <FindWords
          text={text}
          wanted={wanted}
          onWant={onWant}
          fault={isChecked ? words.wordsNeeded : null}
          onEnter={() => own.current?.querySelector<HTMLElement>('input[type=radio]:checked')?.focus()}
        />
        <Radio.Group
          className="add-kind"
          aria-label={words.addKind}
          value={kind}
          onChange={({ target }) => setKind(target.value)}
          options={[
            { value: 'TargetItem', label: words.TargetItem },
            { value: 'MeasureItem', label: words.MeasureItem },
          ]}
        />
        {kind === 'TargetItem' ? (
          <AddTarget {...form} />
        ) : (
          <AddMeasure {...form} words={place ? text.slice(place.start, place.end) : ''} />
        )}
      </div>
    </Panel>
  );
}

import { Button } from 'antd';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { common } from '../../components/words';
import type { DraftDecisionInput } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { ChangeFacts } from './change-facts';
import { ChangeMeasure } from './change-measure';
import { ChangeTarget } from './change-target';
import { draftWords } from './draft-words';
import type { Fault, ItemInFull } from './items';

export interface ChangeProps<Item> {
  item: Item;
  faults: readonly Fault[];
  onDecide(decision: DraftDecisionInput): Promise<void>;
  onCancel(): void;
}

/** An item put right: each kind has its own fields, and only what was changed is sent. */
export function ChangeForm({ item, ...rest }: ChangeProps<ItemInFull>) {
  if (item.__typename === 'FactsItem') return <ChangeFacts item={item} {...rest} />;
  return item.__typename === 'MeasureItem' ? (
    <ChangeMeasure item={item} {...rest} />
  ) : (
    <ChangeTarget item={item} {...rest} />
  );
}

interface FormProps {
  onSave(): Promise<void>;
  onCancel(): void;
  /** False where something before its fields comes first. */
  takesFocus?: boolean;
  children: ReactNode;
}

/** The frame of all of them: the first field has the focus, Enter saves. */
export function Correction({ onSave, onCancel, takesFocus = true, children }: FormProps) {
  const words = useWords(draftWords);
  const shared = useWords(common);
  const own = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takesFocus) own.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  const save = (event: FormEvent) => {
    event.preventDefault();
    void onSave();
  };
  return (
    <form ref={own} className="change-form" onSubmit={save}>
      <div className="editor-fields">{children}</div>
      <div className="deciding">
        <Button type="primary" htmlType="submit">
          {words.save}
        </Button>
        <Button onClick={onCancel}>{shared.cancel}</Button>
      </div>
    </form>
  );
}

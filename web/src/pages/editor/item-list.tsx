import { Button, Switch } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { percentOf } from '../../components/figures';
import { Panel } from '../../components/page';
import { Skeleton } from '../../components/states';
import { useWords } from '../../i18n/words';
import { draftWords } from './draft-words';
import { type Fault, headOf, type ItemRow } from './items';

interface ListProps {
  rows: readonly ItemRow[];
  whole: boolean;
  faults: Readonly<Record<string, readonly Fault[]>>;
  chosen: string | null;
  onChoose(id: string): void;
  onAccept(): void;
  onMode(mode: 'change' | 'reject'): void;
  onNext(): void;
  /** Left out where nothing can be added any more. */
  onAdd?: (() => void) | undefined;
}

/** The items of a draft as one list to walk with the arrows; single letters decide, while the list has the focus. */
export function ItemList(props: ListProps) {
  const { rows, whole, chosen, onChoose, onAccept, onMode, onNext, onAdd } = props;
  const words = useWords(draftWords);
  const [isShort, setShort] = useState(false);
  const shown = isShort ? rows.filter((row) => row.id === chosen || row.state === 'PENDING') : rows;
  const at = shown.findIndex(({ id }) => id === chosen);
  const move = (to: number) => {
    const row = shown[Math.min(Math.max(to, 0), shown.length - 1)];
    if (row) onChoose(row.id);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(at + 1),
    ArrowUp: () => move(at - 1),
    Home: () => move(0),
    End: () => move(shown.length - 1),
    a: onAccept,
    e: () => onMode('change'),
    r: () => onMode('reject'),
    n: onNext,
    i: () => onAdd?.(),
  };
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return (
    <Panel
      title={`${words.items} ${rows.length}`}
      className="review-list"
      tools={
        <span className="review-short">
          {onAdd && (
            <Button size="small" onClick={onAdd} aria-keyshortcuts="i">
              {words.add} <kbd>I</kbd>
            </Button>
          )}
          <Switch size="small" checked={isShort} onChange={setShort} aria-label={words.onlyPending} />
          {words.onlyPending}
        </span>
      }
    >
      <p className="quiet review-keys" id="item-keys">
        {words.keys}
      </p>
      {!whole && rows.length === 0 && <Skeleton lines={8} />}
      <div
        id="items"
        role="listbox"
        tabIndex={0}
        className="review-items"
        aria-label={words.items}
        aria-describedby="item-keys"
        aria-activedescendant={chosen && at >= 0 ? `in-list-${chosen}` : undefined}
        onKeyDown={press}
      >
        {shown.map((row) => (
          <Item key={row.id} row={row} {...props} isChosen={row.id === chosen} />
        ))}
      </div>
    </Panel>
  );
}

function Item({ row, faults, isChosen, onChoose }: ListProps & { row: ItemRow; isChosen: boolean }) {
  const words = useWords(draftWords);
  const { state } = row;
  const wrong = state === 'REJECTED' ? 0 : (faults[row.id] ?? row.obstacles).length;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, and names its active option
    <div
      role="option"
      id={`in-list-${row.id}`}
      aria-selected={isChosen}
      className={`review-item ${state.toLowerCase()}`}
      onClick={() => onChoose(row.id)}
    >
      <span className="review-item-head">
        <span className="quiet">{words[row.__typename]}</span> {headOf(row)}
      </span>
      <span className="review-item-foot">
        <span className={`badge ${state.toLowerCase()}`}>{words[state]}</span>
        {row.origin !== 'EXTRACTED' && <span className="badge">{words[row.origin]}</span>}
        {wrong > 0 && <span className="badge wrong">{words.obstacles(wrong)}</span>}
        <span className="number quiet">{words.sureOf(percentOf(row.confidence))}</span>
      </span>
    </div>
  );
}

import { Button, Input } from 'antd';
import { useState } from 'react';
import { useData } from '../../client/use-data';
import { percentOf } from '../../components/figures';
import { Panel } from '../../components/page';
import { Shown } from '../../components/shown';
import { common } from '../../components/words';
import { type DraftDecisionInput, DraftItemDocument } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { ChangeForm } from './change-form';
import { draftWords } from './draft-words';
import { Field, messageAt } from './field';
import { ItemFacts } from './item-facts';
import { type Fault, headOf, type ItemInFull, type ItemRow } from './items';
import { Refusals } from './refusals';

export type Mode = 'see' | 'change' | 'reject';

interface PanelProps {
  row: ItemRow;
  faults: readonly Fault[];
  isOpen: boolean;
  mode: Mode;
  onMode(mode: Mode): void;
  onAccept(): void;
  onDecide(decision: DraftDecisionInput): Promise<void>;
}

/** One item: what was read, how sure that is, what is wrong with it, and what an editor may do about it. */
export function ItemPanel(props: PanelProps) {
  const { row, faults, isOpen, mode, onMode, onAccept, onDecide } = props;
  const words = useWords(draftWords);
  const { state } = row;
  const asked = useData(DraftItemDocument, { id: row.id });
  return (
    <Panel
      title={`${words[row.__typename]}: ${headOf(row)}`}
      className="review-item-panel"
      tools={<span className={`badge ${state.toLowerCase()}`}>{words[state]}</span>}
    >
      <p className="quiet">
        {words[row.origin]} · {words.sureOf(percentOf(row.confidence))}
      </p>
      {state !== 'REJECTED' && faults.length > 0 && <Refusals faults={faults} />}
      {isOpen && mode === 'see' && (
        <div className="deciding">
          <Button type="primary" onClick={onAccept} aria-keyshortcuts="a">
            {words.accept} <kbd>A</kbd>
          </Button>
          <Button onClick={() => onMode('change')} aria-keyshortcuts="e">
            {words.change} <kbd>E</kbd>
          </Button>
          <Button onClick={() => onMode('reject')} aria-keyshortcuts="r">
            {words.reject} <kbd>R</kbd>
          </Button>
        </div>
      )}
      {mode === 'reject' && <Reject itemId={row.id} faults={faults} onMode={onMode} onDecide={onDecide} />}
      <Shown asked={asked}>
        {({ node }) => {
          const item = node as ItemInFull | null;
          if (!item) return null;
          return mode === 'change' ? (
            <ChangeForm item={item} faults={faults} onDecide={onDecide} onCancel={() => onMode('see')} />
          ) : (
            <ItemFacts item={item} isLost={row.place === null && row.origin === 'CARRIED'} />
          );
        }}
      </Shown>
    </Panel>
  );
}

interface RejectProps extends Pick<PanelProps, 'faults' | 'onMode' | 'onDecide'> {
  itemId: string;
}

function Reject({ itemId, faults, onMode, onDecide }: RejectProps) {
  const words = useWords(draftWords);
  const shared = useWords(common);
  const [reason, setReason] = useState('');
  const [isShort, setShort] = useState(false);
  return (
    <form
      className="change-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) void onDecide({ reject: { itemId, reason } });
        else setShort(true);
      }}
    >
      <Field label={words.why} fault={isShort ? words.whyNeeded : messageAt(faults, 'reason')} wide>
        {(aria) => (
          <Input
            {...aria}
            autoFocus
            maxLength={1000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <div className="deciding">
        <Button type="primary" htmlType="submit">
          {words.reject}
        </Button>
        <Button onClick={() => onMode('see')}>{shared.cancel}</Button>
      </div>
    </form>
  );
}

import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { newKey, useChange } from '../../client/use-change';
import { Dialog } from '../../components/dialog';
import { common } from '../../components/words';
import { GiveUpDraftDocument } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import type { ShownDraft } from './draft';
import { draftWords } from './draft-words';
import { headOf, type ItemRow } from './items';
import { PublishSummary } from './publish-summary';
import type { useDecisions } from './use-decisions';

/** From here on what is sure enough may be confirmed in one go: nine in ten of such readings are right in all. */
const SURE = 0.9;

interface ClosingProps {
  draft: ShownDraft;
  rows: readonly ItemRow[];
  decisions: ReturnType<typeof useDecisions>;
  choose(id: string): void;
}

/** What ends a review: the rest confirmed at once, publication, or giving the draft up. */
export function Closing({ draft, rows, decisions, choose }: ClosingProps) {
  const words = useWords(draftWords);
  const shared = useWords(common);
  const go = useNavigate();
  const [asks, setAsks] = useState<'publish' | 'discard' | null>(null);
  const [isBusy, setBusy] = useState(false);
  const sure = rows.filter(
    (row) => row.state === 'PENDING' && Number(row.confidence) >= SURE && row.obstacles.length === 0,
  );
  const wrong = rows.filter(
    ({ state, obstacles }) => state === 'PENDING' || (state !== 'REJECTED' && obstacles.length > 0),
  );
  const publish = async () => {
    setBusy(true);
    const policyId = await decisions.publish();
    setBusy(false);
    setAsks(null);
    if (policyId) go(`/policies/${policyId}`);
  };
  const close = () => setAsks(null);
  return (
    <>
      {sure.length > 0 && (
        <Button className="review-rest" onClick={() => void decisions.acceptAbove(`${SURE}`)}>
          {words.acceptSure(sure.length, SURE * 100)}
        </Button>
      )}
      <Button onClick={() => setAsks('discard')}>{words.discard}</Button>
      <Button type="primary" onClick={() => setAsks('publish')}>
        {words.publish}
      </Button>
      <Dialog title={words.publishTitle} open={asks === 'publish'} onClose={close}>
        {wrong.length > 0 ? (
          <>
            <p>{words.stillOpen}</p>
            <ul className="still-open">
              {wrong.map((row) => (
                <li key={row.id}>
                  <Button
                    type="link"
                    size="small"
                    onClick={() => {
                      close();
                      choose(row.id);
                    }}
                  >
                    {headOf(row)}
                  </Button>{' '}
                  <span className="quiet">
                    {row.obstacles.map(({ message }) => message).join(' ') || words[row.state]}
                  </span>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <PublishSummary rows={rows} />
        )}
        <div className="dialog-foot">
          <Button onClick={close}>{shared.cancel}</Button>
          {wrong.length === 0 && (
            <Button type="primary" loading={isBusy} onClick={() => void publish()}>
              {words.publish}
            </Button>
          )}
        </div>
      </Dialog>
      <Dialog title={words.discard} open={asks === 'discard'} onClose={close}>
        <GiveUp draft={draft} onDone={() => go('/editor')} onClose={close} />
      </Dialog>
    </>
  );
}

function GiveUp({ draft, onDone, onClose }: { draft: ShownDraft; onDone: () => void; onClose: () => void }) {
  const words = useWords(draftWords);
  const shared = useWords(common);
  const { send, sending } = useChange(GiveUpDraftDocument);
  const key = useRef(newKey());
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const discard = async () => {
    const { id: draftId, version: expectedVersion } = draft;
    const input = { draftId, expectedVersion, reason, idempotencyKey: key.current };
    const { data, failure } = await send({ input });
    const [first] = data?.discardDraft.errors ?? [];
    if (!failure && !first) return onDone();
    if (first) key.current = newKey();
    setRefused(first?.message ?? (failure?.message || shared.noAnswer));
  };
  return (
    <>
      <Input.TextArea
        aria-label={words.discardWhy}
        placeholder={words.discardWhy}
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {refused && (
        <p role="alert" className="fault">
          {refused}
        </p>
      )}
      <div className="dialog-foot">
        <Button onClick={onClose}>{shared.cancel}</Button>
        <Button danger loading={sending} onClick={() => void discard()}>
          {words.discard}
        </Button>
      </div>
    </>
  );
}

import { Button } from 'antd';
import { useWords } from '../../i18n/words';
import type { ShownDraft } from './draft';
import { draftWords } from './draft-words';
import type { ItemRow } from './items';

interface UndoneProps {
  draft: ShownDraft;
  rows: readonly ItemRow[];
  whole: boolean;
  isSaving: boolean;
  onGo(): void;
}

/** How much of a draft is still to be decided, said as it changes. */
export function Undone({ draft, rows, whole, isSaving, onGo }: UndoneProps) {
  const words = useWords(draftWords);
  const counted = draft.counts.filter(({ state }) => state === 'PENDING');
  const pending = whole
    ? rows.filter(({ state }) => state === 'PENDING').length
    : counted.reduce((sum, { count }) => sum + count, 0);
  const isOpen = draft.state === 'OPEN';
  return (
    <span className="undone">
      <span role="status">{pending > 0 ? words.pendingLeft(pending) : words.nonePending}</span>
      {isOpen && pending > 0 && (
        <Button size="small" disabled={!whole} onClick={onGo}>
          {words.next}
        </Button>
      )}
      {draft.sourceFile && (
        <a href={draft.sourceFile.url} download>
          {words.source}
        </a>
      )}
      {/* Last, so that nothing moves from under the mouse as it comes and goes. */}
      {isSaving && <span className="quiet">{words.queued}</span>}
    </span>
  );
}

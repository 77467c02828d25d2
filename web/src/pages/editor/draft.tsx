import { useMemo, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useAll } from '../../client/use-all';
import { useData } from '../../client/use-data';
import { Page } from '../../components/page';
import { Permitted } from '../../components/permitted';
import { Shown } from '../../components/shown';
import { Empty, Failed } from '../../components/states';
import {
  type AddItemInput,
  type DraftDecisionInput,
  DraftDocument,
  DraftItemsDocument,
  type DraftQuery,
} from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { PolicyText } from '../policy/policy-text';
import '../policy/policy.css';
import { AddItem } from './add-item';
import { Closing } from './closing';
import { Comparison } from './comparison';
import './draft.css';
import { draftWords } from './draft-words';
import './editor.css';
import { ItemList } from './item-list';
import { ItemPanel } from './item-panel';
import { asDecided, inPlace, itemsOf, marksOf, nextAfter } from './items';
import { Refusals } from './refusals';
import { SelectedWords } from './selected-words';
import { Undone } from './undone';
import { useAdding, WANTED } from './use-adding';
import { useChosenItem } from './use-chosen-item';
import { ADDED, useDecisions } from './use-decisions';

export type ShownDraft = NonNullable<DraftQuery['policyDraft']>;

/** A draft under review: its items, the sentence of each in the text beside them, and what an editor decides. */
export function Draft() {
  const { id = '' } = useParams();
  return (
    <Permitted to="IMPORT_POLICIES">
      <Asked key={id} id={id} />
    </Permitted>
  );
}

function Asked({ id }: { id: string }) {
  const words = useWords(draftWords);
  const asked = useData(DraftDocument, { id });
  return (
    <Shown asked={asked} lines={16}>
      {({ policyDraft: draft }) =>
        draft ? (
          <Review draft={draft} />
        ) : (
          <Empty title={words.missing} isPage>
            <p>{words.missingHint}</p>
            <Link to="/editor">{words.toDrafts}</Link>
          </Empty>
        )
      }
    </Shown>
  );
}

const NO_CLAUSES: readonly never[] = [];
const NO_FAULTS: readonly never[] = [];

function Review({ draft }: { draft: ShownDraft }) {
  const words = useWords(draftWords);
  const { id, text, policy, state } = draft;
  const all = useAll(DraftItemsDocument, { id }, itemsOf);
  const decisions = useDecisions(id, draft.version);
  const { sent, faults, refused, failure } = decisions;
  const rows = useMemo(() => inPlace(asDecided(all.nodes, sent)), [all.nodes, sent]);
  const adding = useAdding(text.text);
  const marks = useMemo(() => [...marksOf(rows), ...adding.marks], [rows, adding.marks]);
  const isOpen = state === 'OPEN';
  const [chosen, choose] = useChosenItem(rows);
  const [mode, setMode] = useState<'see' | 'change' | 'reject'>('see');
  const row = rows.find((each) => each.id === chosen) ?? null;
  const goOn = () => {
    setMode('see');
    const next = nextAfter(rows, chosen, ({ state }) => state === 'PENDING');
    if (next) choose(next);
    document.getElementById('items')?.focus({ preventScroll: true });
  };
  const now = useRef({ chosen, mode, goOn });
  now.current = { chosen, mode, goOn };
  /** Accepted or rejected, the next one comes at once; what was corrected, once that is taken. */
  const decide = async (itemId: string, decision: DraftDecisionInput) => {
    if (!isOpen) return;
    const isForm = Boolean(decision.change);
    if (!isForm) goOn();
    const isTaken = await decisions.decide(itemId, decision);
    if (isForm && isTaken && now.current.chosen === itemId) now.current.goOn();
    // Back to what was refused, unless that would take away what is typed by now.
    if (!isForm && !isTaken && now.current.mode === 'see') choose(itemId);
  };
  const stopAdding = () => {
    adding.end();
    document.getElementById('items')?.focus({ preventScroll: true });
  };
  const add = async (item: AddItemInput) => {
    const added = await decisions.add(item);
    if (!added) return;
    choose(added);
    stopAdding();
  };
  const accept = () => row && void decide(row.id, { accept: { itemId: row.id } });
  return (
    <Page
      title={policy.title}
      note={<Undone draft={draft} rows={rows} whole={all.whole} isSaving={decisions.isSaving} onGo={goOn} />}
      tools={isOpen && <Closing draft={draft} rows={rows} decisions={decisions} choose={choose} />}
    >
      {!isOpen && (
        <p className="banner" role="status">
          {state === 'PUBLISHED' ? words.published : words.discarded} ·{' '}
          <Link to={state === 'PUBLISHED' ? `/policies/${policy.id}` : '/editor'}>
            {state === 'PUBLISHED' ? words.toPolicy : words.toDrafts}
          </Link>
        </p>
      )}
      {all.failure && <Failed failure={all.failure} />}
      {failure && <Failed failure={failure} />}
      {refused.length > 0 && <Refusals faults={refused} note={words.refused} />}
      <div className="review">
        <ItemList
          rows={rows}
          whole={all.whole}
          faults={faults}
          chosen={chosen}
          onChoose={(next) => {
            setMode('see');
            adding.end();
            choose(next);
          }}
          onAccept={accept}
          onMode={(next) => isOpen && setMode(next)}
          onNext={goOn}
          onAdd={isOpen ? () => adding.begin(null) : undefined}
        />
        <div className="review-text">
          <PolicyText
            text={text.text}
            clauses={NO_CLAUSES}
            marks={marks}
            chosen={adding.wanted ? WANTED : chosen}
          />
          {isOpen && <SelectedWords text={text.text} onTake={adding.begin} />}
        </div>
        {adding.wanted && (
          <AddItem
            text={text.text}
            wanted={adding.wanted}
            onWant={adding.want}
            faults={faults[ADDED] ?? NO_FAULTS}
            onAdd={add}
            onCancel={stopAdding}
          />
        )}
        {row && !adding.wanted && (
          <ItemPanel
            key={row.id}
            row={row}
            faults={faults[row.id] ?? row.obstacles}
            isOpen={isOpen}
            mode={mode}
            onMode={setMode}
            onAccept={accept}
            onDecide={(decision) => decide(row.id, decision)}
          />
        )}
      </div>
      {draft.baseText && <Comparison id={id} />}
    </Page>
  );
}

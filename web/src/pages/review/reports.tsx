import { Button } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useData } from '../../client/use-data';
import { Panel } from '../../components/page';
import { Shown } from '../../components/shown';
import { Empty } from '../../components/states';
import { type QueueLineFragment, ReviewQueueDocument, type ReviewQueueQuery } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { useOutbox } from './outbox';
import { ReviewPane } from './pane';
import { Pending } from './pending';
import { Queue } from './queue';
import { reviewWords } from './words';

/** Reports that wait for a decision, and the one that is looked at. */
export function Reports() {
  const [search] = useSearchParams();
  const asked = useData(ReviewQueueDocument, { after: search.get('after') });
  return (
    <Shown asked={asked} lines={10}>
      {({ reviewQueue }) => <Work queue={reviewQueue} />}
    </Shown>
  );
}

function Work({ queue: { edges, pageInfo } }: { queue: ReviewQueueQuery['reviewQueue'] }) {
  const words = useWords(reviewWords);
  const [search, setSearch] = useSearchParams();
  const outbox = useOutbox();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [returning, setReturning] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const rows = edges.map(({ node }) => node);
  const decided = outbox.steps.flat();
  const decisionOf = (id: string) => decided.find(({ report }) => report.id === id);
  const asked = search.get('at');
  const chosen = rows.find(({ id }) => id === asked) ?? null;
  const marked = rows.filter(({ id }) => selected.has(id) && !decisionOf(id));

  // Shown at once: the next click or key means the report that comes, never again the one before.
  const go = (change: (next: URLSearchParams) => void) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        change(next);
        return next;
      },
      { replace: true, flushSync: true },
    );
  const choose = (row: QueueLineFragment | undefined) => {
    if (!row) return;
    setReturning(false);
    go((next) => next.set('at', row.id));
    place.current?.querySelector<HTMLElement>(`[data-report="${row.id}"]`)?.focus();
  };
  const step = (by: 1 | -1) => {
    const at = rows.findIndex(({ id }) => id === chosen?.id);
    choose(at < 0 ? rows[0] : rows[at + by]);
  };
  const nextOpen = () => {
    const at = rows.findIndex(({ id }) => id === chosen?.id);
    return [...rows.slice(at + 1), ...rows.slice(0, at)].find(({ id }) => !decisionOf(id));
  };
  const decide = (reason?: string) => {
    if (!chosen || decisionOf(chosen.id)) return;
    outbox.decide([chosen], reason);
    choose(nextOpen());
  };
  const verifyMarked = () => {
    outbox.decide(marked);
    setSelected(new Set());
  };
  const select = (id: string) =>
    setSelected(
      (before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]),
    );

  // Keys work while the focus is here, and never while somebody types.
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const isTyping = (event.target as HTMLElement).matches('textarea, input:not([type="checkbox"])');
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const deeds: Record<string, () => void> = {
      j: () => step(1),
      k: () => step(-1),
      v: () => decide(),
      V: verifyMarked,
      r: () => chosen && !decisionOf(chosen.id) && setReturning(true),
      x: () => chosen && !decisionOf(chosen.id) && select(chosen.id),
      u: outbox.undo,
    };
    const deed = deeds[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  };
  // Whoever comes here begins at the first; whoever loses his place, because it was decided, too.
  const first = rows[0]?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when what can be chosen changes
  useEffect(() => {
    if (document.activeElement === document.body) {
      place.current?.querySelector<HTMLElement>('[aria-current], [data-report]')?.focus();
    }
  }, [first, chosen?.id]);

  const unusual = marked.filter(({ warnings }) => warnings.length > 0).length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: each key has its button within
    <div ref={place} onKeyDown={onKeyDown}>
      <Pending outbox={outbox} />
      <div className={chosen ? 'split chosen' : 'split'}>
        <Panel
          title={words.queue}
          className="split-list"
          tools={
            marked.length > 0 && (
              <>
                {unusual > 0 && <span className="quiet">{words.unusualSelected(unusual)} </span>}
                <Button size="small" aria-keyshortcuts="Shift+V" onClick={verifyMarked}>
                  {words.verifySelected(marked.length)}
                </Button>
              </>
            )
          }
        >
          {rows.length === 0 ? (
            <Empty title={words.empty}>
              <p>{words.emptyHint}</p>
            </Empty>
          ) : (
            <Queue
              rows={rows}
              chosen={chosen?.id ?? null}
              selected={selected}
              onSelect={select}
              decisionOf={decisionOf}
            />
          )}
          <div className="pages">
            {search.has('after') && (
              <Button onClick={() => go((next) => next.delete('after'))}>{words.first}</Button>
            )}
            {pageInfo.hasNextPage && (
              <Button onClick={() => go((next) => next.set('after', pageInfo.endCursor ?? ''))}>
                {words.next}
              </Button>
            )}
          </div>
        </Panel>
        <div className="split-pane">
          {chosen ? (
            <>
              <Button type="link" className="split-back" onClick={() => go((next) => next.delete('at'))}>
                {words.back}
              </Button>
              <ReviewPane
                key={chosen.id}
                row={chosen}
                isDecided={Boolean(decisionOf(chosen.id))}
                returning={returning}
                setReturning={(on) => {
                  setReturning(on);
                  if (!on) choose(chosen);
                }}
                onVerify={() => decide()}
                onReturn={decide}
              />
            </>
          ) : (
            rows.length > 0 && <Empty title={words.choose} />
          )}
          <p className="hint review-keys">
            {words.keys}: {words.keyList}
          </p>
        </div>
      </div>
    </div>
  );
}

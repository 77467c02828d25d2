import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { Refusal } from '../../components/refusal';
import { useWords } from '../../i18n/words';
import { UNDO_MS, type useOutbox } from './outbox';
import { reviewWords } from './words';

/** What is decided and not sent, for how long it can still be undone, and what was not accepted. */
export function Pending({ outbox }: { outbox: ReturnType<typeof useOutbox> }) {
  const words = useWords(reviewWords);
  const { steps, undone, sending, accepted, undo, sendNow, sendAgain } = outbox;
  const waiting = steps.flat();
  const returned = waiting.filter(({ reason }) => reason !== null).length;
  const seconds = useCountdown(steps);
  return (
    <>
      <div
        role="status"
        className={waiting.length > 0 || sending || accepted > 0 ? 'notice buttons' : undefined}
      >
        {waiting.length > 0 && (
          <>
            <span aria-hidden="true">{words.pending(waiting.length - returned, returned, seconds)}</span>
            <span className="unseen">
              {words.pending(waiting.length - returned, returned, UNDO_MS / 1000)}
            </span>
            <Button size="small" aria-keyshortcuts="U" onClick={undo}>
              {words.undo} <kbd>U</kbd>
            </Button>
            <Button size="small" type="text" onClick={sendNow}>
              {words.sendNow}
            </Button>
          </>
        )}
        {waiting.length === 0 && sending && words.sending}
        {waiting.length === 0 && !sending && accepted > 0 && words.accepted(accepted)}
      </div>
      {undone.length > 0 && (
        <section className="undone" aria-label={words.undone}>
          <strong>{words.undone}</strong>
          <ul>
            {undone.map(({ decision: { key, report }, refused }) => (
              <li key={key}>
                {report.indicator.name} {report.period} <Refusal refused={refused} />
              </li>
            ))}
          </ul>
          {undone.some(({ unanswered }) => unanswered) && (
            <Button size="small" onClick={sendAgain}>
              {words.sendAgain}
            </Button>
          )}
        </section>
      )}
    </>
  );
}

/** Seconds until the steps are sent, from when the last was added. */
function useCountdown(steps: readonly unknown[]): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const end = Date.now() + UNDO_MS;
    const count = () => setSeconds(Math.max(0, Math.ceil((end - Date.now()) / 1000)));
    count();
    if (steps.length === 0) return;
    const timer = setInterval(count, 250);
    return () => clearInterval(timer);
  }, [steps]);
  return seconds;
}

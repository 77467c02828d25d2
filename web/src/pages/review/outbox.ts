import { useCallback, useEffect, useRef, useState } from 'react';
import { type Client, useClient } from 'urql';
import { answers } from '../../client/answers';
import { noteChange } from '../../client/revision';
import { newKey, sendChange } from '../../client/use-change';
import { type Refused, refusedBy } from '../../components/refusal';
import { type QueueLineFragment, SendBackDocument, VerifyDocument } from '../../generated/graphql';

/** Long enough to see what was done and take it back; nothing is sent before. */
export const UNDO_MS = 8_000;

export interface Decision {
  report: QueueLineFragment;
  /** Why it goes back; null where it is verified. */
  reason: string | null;
  key: string;
}

/** A decision that was not taken: refused by the service, or without an answer. */
export interface Undone {
  decision: Decision;
  refused: Refused;
  /** Whether it may be sent again as it is. */
  unanswered: boolean;
}

interface Outbox {
  /** Decided here and not sent yet, step by step: a step is one report, or several at once. */
  steps: readonly (readonly Decision[])[];
  undone: readonly Undone[];
  sending: boolean;
  /** How many were sent and accepted since the page was opened. */
  accepted: number;
  decide(reports: readonly QueueLineFragment[], reason?: string): void;
  undo(): void;
  sendNow(): void;
  sendAgain(): void;
}

/**
 * Decisions wait here for some seconds before they are sent: a decision of the record cannot be undone, so that what
 * can be undone is only what was not sent yet. Whoever leaves the page has them sent.
 */
export function useOutbox(): Outbox {
  const client = useClient();
  const [steps, setSteps] = useState<Decision[][]>([]);
  const [undone, setUndone] = useState<Undone[]>([]);
  const [sending, setSending] = useState(false);
  const [accepted, setAccepted] = useState(0);

  const send = useCallback(
    async (decisions: readonly Decision[]) => {
      if (decisions.length === 0) return;
      setSteps([]);
      setSending(true);
      const failed: Undone[] = [];
      for (const decision of decisions) {
        const outcome = await sendOne(client, decision);
        if (outcome) failed.push(outcome);
      }
      setUndone((before) => [...before, ...failed]);
      setAccepted((before) => before + decisions.length - failed.length);
      setSending(false);
      if (failed.length < decisions.length) noteChange();
    },
    [client],
  );

  const waiting = steps.flat();
  const newest = useRef<() => void>(() => {});
  newest.current = () => void send(waiting);
  useEffect(() => {
    if (steps.length === 0) return;
    const timer = setTimeout(() => newest.current(), UNDO_MS);
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('beforeunload', ask);
    };
  }, [steps]);
  useEffect(() => () => newest.current(), []);

  return {
    steps,
    undone,
    sending,
    accepted,
    decide(reports, reason) {
      const step = reports.map((report) => ({ report, reason: reason ?? null, key: newKey() }));
      if (step.length > 0) setSteps((before) => [...before, step]);
    },
    undo: () => setSteps((before) => before.slice(0, -1)),
    sendNow: () => void send(waiting),
    sendAgain() {
      const again = undone.filter(({ unanswered }) => unanswered).map(({ decision }) => decision);
      setUndone([]);
      void send(again);
    },
  };
}

async function sendOne(client: Client, decision: Decision): Promise<Undone | null> {
  const { report, reason, key: idempotencyKey } = decision;
  const input = { reportId: report.id, expectedVersion: report.version, idempotencyKey };
  const { data, failure } =
    reason === null
      ? await sendChange(client, VerifyDocument, { input })
      : await sendChange(client, SendBackDocument, { input: { ...input, reason } });
  if (failure) {
    return { decision, refused: { ...failure, path: [] }, unanswered: true };
  }
  const { errors } = 'verifyProgress' in data ? data.verifyProgress : data.returnProgress;
  const [refused] = refusedBy(errors, answers.get().requestId);
  return refused ? { decision, refused, unanswered: false } : null;
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../client/failure';
import { newKey, useChange } from '../../client/use-change';
import {
  type AddItemInput,
  type ConfirmExtractionInput,
  DecideItemsDocument,
  type DraftDecisionInput,
  type DraftItemState,
  PublishDraftOfPolicyDocument,
} from '../../generated/graphql';
import type { Decided, Fault, Sent } from './items';

/** Under which name stands what was refused of an item that is not there yet. */
export const ADDED = 'added';

interface Decisions {
  /** What was decided from here. */
  sent: Sent;
  /** Whether some of that is not answered yet. */
  isSaving: boolean;
  /** What was refused, by item; of one that was to be added, by `ADDED`. */
  faults: Readonly<Record<string, readonly Fault[]>>;
  /** What was refused of no item in particular: somebody else was faster. */
  refused: readonly Fault[];
  failure: Failure | null;
  /** Decides one item; answers whether that was taken. One after the other, in the order in which they are asked. */
  decide(itemId: string, decision: DraftDecisionInput): Promise<boolean>;
  /** Adds what the reading overlooked, and answers its id; null where it was refused. */
  add(item: AddItemInput): Promise<string | null>;
  /** Confirms all that is open, as sure as that and without an obstacle. */
  acceptAbove(confidence: string): Promise<boolean>;
  /** Answers the id of the policy; null where it was refused. */
  publish(): Promise<string | null>;
}

/** The decisions on a draft, each with the version of the draft that the one before left behind. */
export function useDecisions(draftId: string, shownVersion: number): Decisions {
  const confirming = useChange(DecideItemsDocument).send;
  const publishing = useChange(PublishDraftOfPolicyDocument).send;
  const version = useRef(shownVersion);
  useEffect(() => {
    version.current = Math.max(version.current, shownVersion);
  }, [shownVersion]);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const [sent, setSent] = useState<Sent>({});
  const [faults, setFaults] = useState<Decisions['faults']>({});
  const [refused, setRefused] = useState<readonly Fault[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);

  const inTurn = useCallback(<Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.current.then(work);
    last.current = turn.catch(() => {});
    return turn;
  }, []);
  const confirm = useCallback(
    (what: Pick<ConfirmExtractionInput, 'decisions' | 'acceptAbove'>) =>
      inTurn(async () => {
        const input = { draftId, expectedVersion: version.current, idempotencyKey: newKey(), ...what };
        const { data, failure } = await confirming({ input });
        const payload = data?.confirmExtraction;
        if (payload?.draft) version.current = payload.draft.version;
        setFailure(failure);
        return payload ?? null;
      }),
    [confirming, draftId, inTurn],
  );

  /** What was refused stands at its item, or above them all where it is of none. */
  const noteRefused = useCallback((itemId: string, errors: readonly Fault[]) => {
    const own = errors.filter(({ path }) => path.includes('decisions'));
    setFaults(({ [itemId]: _, ...others }) => (own.length > 0 ? { ...others, [itemId]: own } : others));
    setRefused(errors.filter((error) => !own.includes(error)));
  }, []);
  const decide = useCallback(
    async (itemId: string, decision: DraftDecisionInput): Promise<boolean> => {
      const becoming: Decided = { state: becomes(decision), version: null };
      // A correction is seen where it is typed, until it is taken.
      if (!decision.change) setSent((before) => ({ ...before, [itemId]: becoming }));
      setFaults(({ [itemId]: _, ...others }) => others);
      const payload = await confirm({ decisions: [decision] });
      const taken = payload?.errors.length === 0 ? payload.draft : null;
      setSent(({ [itemId]: last, ...others }) => {
        // What was decided of it since is on its way.
        if (last && last !== becoming && last.version === null) return { ...others, [itemId]: last };
        return taken ? { ...others, [itemId]: { ...becoming, version: taken.version } } : others;
      });
      if (payload) noteRefused(itemId, payload.errors);
      return taken !== null;
    },
    [confirm, noteRefused],
  );
  const add = useCallback(
    async (item: AddItemInput): Promise<string | null> => {
      const payload = await confirm({ decisions: [{ add: item }] });
      if (payload) noteRefused(ADDED, payload.errors);
      return payload?.errors.length === 0 ? (payload.draft?.added.edges[0]?.node.id ?? null) : null;
    },
    [confirm, noteRefused],
  );
  const acceptAbove = useCallback(
    async (confidence: string): Promise<boolean> => {
      const payload = await confirm({ acceptAbove: confidence });
      setRefused(payload?.errors ?? []);
      return payload?.errors.length === 0;
    },
    [confirm],
  );
  const publish = useCallback(
    () =>
      inTurn(async () => {
        const input = { draftId, expectedVersion: version.current, idempotencyKey: newKey() };
        const { data, failure } = await publishing({ input });
        const errors = data?.publishPolicy.errors ?? [];
        setFailure(failure);
        const own = errors.filter(({ path: [first] }) => first === 'items');
        setFaults(byItem(own));
        setRefused(errors.filter((error) => !own.includes(error)));
        return data?.publishPolicy.policy?.id ?? null;
      }),
    [draftId, inTurn, publishing],
  );
  const isSaving = Object.values(sent).some(({ version }) => version === null);
  return { sent, isSaving, faults, refused, failure, decide, add, acceptAbove, publish };
}

const becomes = ({ change, reject }: DraftDecisionInput): DraftItemState =>
  change ? 'CHANGED' : reject ? 'REJECTED' : 'ACCEPTED';

/** The path of what stands in the way of publication is ["items", the id, the field]. */
function byItem(errors: readonly Fault[]): Record<string, Fault[]> {
  const faults: Record<string, Fault[]> = {};
  for (const error of errors) {
    const id = error.path[1] ?? '';
    faults[id] = [...(faults[id] ?? []), error];
  }
  return faults;
}

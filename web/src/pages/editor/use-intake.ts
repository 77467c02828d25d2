import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../client/failure';
import { sendFile } from '../../client/send-file';
import { newKey, useChange } from '../../client/use-change';
import {
  type ImportFactsInput,
  type ImportPolicyInput,
  ReadDocumentDocument,
  type ReadDocumentMutation,
} from '../../generated/graphql';

/** What a document goes through until its draft is open; each begins when the one before has ended. */
export const STEPS = ['SENDING', 'READING', 'READ', 'OPENING'] as const;
export type Step = (typeof STEPS)[number];

type Payload = ReadDocumentMutation['importPolicy'];
export type Reading = NonNullable<Payload['reading']>;
export type Refusal = Payload['errors'][number];

export interface Intake {
  name: string;
  step: Step;
  /** Of its bytes, while it is sent. */
  sentPercent: number;
  reading: Reading | null;
  failure: Failure | null;
  refusals: readonly Refusal[];
}

/** What an editor says of a document beside its text. */
export interface Said {
  facts: ImportFactsInput;
  /** Of which policy it is a new version. */
  policyId: string | null;
  allowDuplicate: boolean;
}
export const SAYS_NOTHING: Said = { facts: {}, policyId: null, allowDuplicate: false };

interface Taking {
  intake: Intake | null;
  take(file: File): void;
  /** Reads the file that was sent once more, with what an editor says of it. */
  readAs(said: Said): void;
  /** Opens the draft; answers its id, or null where it was refused. */
  open(said: Said): Promise<string | null>;
  stop(): void;
}

/** Takes a document in: sends it, has it read, and opens its draft. */
export function useIntake(): Taking {
  const [intake, setIntake] = useState<Intake | null>(null);
  const { send } = useChange(ReadDocumentDocument);
  const fileId = useRef('');
  const key = useRef('');
  const sending = useRef<AbortController | null>(null);
  /** Grows with each file, so that the answer about one that was put away is not shown. */
  const turn = useRef(0);

  const go = useCallback((change: Partial<Intake>) => setIntake((now) => now && { ...now, ...change }), []);
  const ask = useCallback(
    async (said: Said, dryRun: boolean): Promise<string | null> => {
      const mine = turn.current;
      go({ step: dryRun ? 'READING' : 'OPENING', failure: null, refusals: [] });
      const input: ImportPolicyInput = {
        source: { fileId: fileId.current },
        ...said,
        dryRun,
        ...(!dryRun && { idempotencyKey: key.current }),
      };
      const { data, failure } = await send({ input });
      if (turn.current !== mine) return null;
      const { reading, draft, errors } = data?.importPolicy ?? { reading: null, draft: null, errors: [] };
      const isRead = reading !== null && reading !== undefined;
      if (failure || errors.length > 0) {
        if (!failure) key.current = newKey();
        go({ failure, refusals: errors, ...(!dryRun && { step: 'READ' as const }) });
        return null;
      }
      if (dryRun && isRead) go({ step: 'READ', reading });
      return draft?.id ?? null;
    },
    [go, send],
  );

  const take = useCallback(
    (file: File) => {
      turn.current += 1;
      const mine = turn.current;
      sending.current?.abort();
      key.current = newKey();
      setIntake({
        name: file.name,
        step: 'SENDING',
        sentPercent: 0,
        reading: null,
        failure: null,
        refusals: [],
      });
      sending.current = new AbortController();
      const { signal } = sending.current;
      void sendFile(file, { signal, onPercent: (sentPercent) => go({ sentPercent }) }).then((sent) => {
        if (turn.current !== mine) return;
        if (sent.failure) return go({ failure: sent.failure });
        fileId.current = sent.file.id;
        void ask(SAYS_NOTHING, true);
      });
    },
    [ask, go],
  );
  const stop = useCallback(() => {
    turn.current += 1;
    sending.current?.abort();
    setIntake(null);
  }, []);
  useEffect(() => () => sending.current?.abort(), []);

  return {
    intake,
    take,
    readAs: (said) => void ask(said, true),
    open: (said) => ask(said, false),
    stop,
  };
}

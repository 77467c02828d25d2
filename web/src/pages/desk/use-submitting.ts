import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { answers } from '../../client/answers';
import { noteChange } from '../../client/revision';
import { useSession } from '../../client/session';
import { newKey, sendChange } from '../../client/use-change';
import { type Refused, refusedBy } from '../../components/refusal';
import { SubmitDocument } from '../../generated/graphql';
import type { Matched } from './match.rules';
import type { TableDue } from './table';

/** What became of a line: null where the service took it. */
export type Result = { refused: Refused | null };

/** Submits lines one by one; each has a key of its own, so that what had no answer is sent again without harm. */
export function useSubmitting() {
  const client = useClient();
  const { viewer } = useSession();
  const [results, setResults] = useState<ReadonlyMap<string, Result>>(new Map());
  const [sending, setSending] = useState(false);
  const keys = useRef(new Map<string, string>());

  const keyFor = (said: object): string => {
    const content = JSON.stringify(said);
    const key = keys.current.get(content) ?? newKey();
    keys.current.set(content, key);
    return key;
  };
  const submitOne = async ({ due, amount, line }: Matched<TableDue>): Promise<Result> => {
    if (!due || !amount) throw new Error('Only lines without a problem are sent');
    const own = viewer?.departments ?? [];
    const reporting = due.departments.find(({ id }) => own.some((each) => each.id === id));
    const said = {
      indicatorId: due.indicator.id,
      regionId: due.region.id,
      period: due.period,
      departmentId: own.length > 1 ? (reporting?.id ?? null) : null,
      value: amount.value,
      unit: amount.unit.code,
      narrative: line.narrative.trim() || null,
    };
    const { data, failure } = await sendChange(client, SubmitDocument, {
      input: { ...said, idempotencyKey: keyFor(said) },
    });
    if (failure) return { refused: { ...failure, path: [] } };
    const [refused] = refusedBy(data.submitProgress.errors, answers.get().requestId);
    return { refused: refused ?? null };
  };
  return {
    results,
    sending,
    /** Whether the service took a line; a second one for the same was never sent. */
    isSent: ({ due, problem }: Matched<TableDue>): boolean =>
      due !== null && problem !== 'TWICE' && results.get(due.key)?.refused === null,
    forget: () => setResults(new Map()),
    async submit(lines: readonly Matched<TableDue>[]) {
      setSending(true);
      let accepted = 0;
      for (const line of lines) {
        const result = await submitOne(line);
        if (!result.refused) accepted += 1;
        setResults((before) => new Map(before).set(line.due?.key ?? '', result));
      }
      setSending(false);
      if (accepted > 0) noteChange();
    },
  };
}

import { useState } from 'react';
import { answers } from '../../client/answers';
import type { Failure } from '../../client/failure';
import { useChange } from '../../client/use-change';
import { useKey } from '../../client/use-key';
import { type Refused, refusedBy } from '../../components/refusal';
import { SaveDraftDocument, SubmitDocument, WithdrawDocument } from '../../generated/graphql';
import type { TypedAmount } from './amount.rules';
import type { PlaceIds } from './place';
import { evidenceOf, type Typed } from './typed';

interface Sending {
  place: PlaceIds;
  departmentId: string | null;
  corrects: boolean;
}

/** Hands a form in, saves or gives up its draft; remembers what was refused of it, field by field. */
export function useSending({ place, departmentId, corrects }: Sending) {
  const [refusals, setRefusals] = useState<Refused[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const saving = useChange(SaveDraftDocument);
  const submitting = useChange(SubmitDocument);
  const withdrawing = useChange(WithdrawDocument);
  const keyFor = useKey();

  const inputOf = (typed: Typed, amount: TypedAmount | null) => ({
    indicatorId: place.indicator,
    regionId: place.region,
    period: place.period,
    departmentId,
    unit: amount?.unit.code ?? typed.unit,
    narrative: typed.narrative.trim() || null,
    correctionReason: corrects ? typed.correctionReason.trim() || null : null,
    evidence: evidenceOf(typed.evidence),
  });
  /** True where it was done. */
  const note = (errors: Parameters<typeof refusedBy>[0] | undefined, failed: Failure | null): boolean => {
    setFailure(failed);
    setRefusals(refusedBy(errors ?? [], answers.get().requestId));
    return !failed && errors?.length === 0;
  };

  return {
    refusals,
    failure,
    sending: saving.sending || submitting.sending || withdrawing.sending,
    async submit(typed: Typed, amount: TypedAmount): Promise<boolean> {
      const said = { ...inputOf(typed, amount), value: amount.value };
      const { data, failure } = await submitting.send({ input: { ...said, idempotencyKey: keyFor(said) } });
      return note(data?.submitProgress.errors, failure);
    },
    /** Answers the version that the draft has now; null where it was not saved. */
    async save(typed: Typed, amount: TypedAmount | null, seen: number | null): Promise<number | null> {
      const said = { ...inputOf(typed, amount), value: amount?.value ?? null, expectedVersion: seen };
      const { data, failure } = await saving.send({ input: { ...said, idempotencyKey: keyFor(said) } });
      const isSaved = note(data?.saveProgressDraft.errors, failure);
      return isSaved ? (data?.saveProgressDraft.report?.version ?? null) : null;
    },
    async withdraw({ id, version }: { id: string; version: number }): Promise<boolean> {
      const said = { reportId: id, expectedVersion: version };
      const { data, failure } = await withdrawing.send({ input: { ...said, idempotencyKey: keyFor(said) } });
      return note(data?.withdrawProgress.errors, failure);
    },
  };
}

import { Button } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Unit } from '../../../../src/features/indicator/quantity.rules';
import { Refusal, refusalOf, Unsent } from '../../components/refusal';
import { TextField } from '../../components/text-field';
import type { ShownReportFragment } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { readAmount, type Seen, unitsFor, warningsAt } from './amount.rules';
import { EvidenceField } from './evidence-field';
import type { PlaceIds } from './place';
import { Restored } from './restored';
import { textFaults, typedFrom } from './typed';
import { useSending } from './use-sending';
import { useTyped } from './use-typed';
import { ValueField } from './value-field';
import { deskWords } from './words';

const FIELDS = ['value', 'unit', 'narrative', 'correctionReason', 'evidence'];

interface FormProps {
  account: string;
  place: PlaceIds;
  periodEndsOn: string;
  departmentId: string | null;
  measured: { aggregation: string; unit: Unit };
  units: readonly Unit[];
  seen: readonly Seen[];
  draft: ShownReportFragment | null;
  returned: ShownReportFragment | null;
  /** Whether a verified value stands, which this one corrects. */
  corrects: boolean;
  onDone(said: string): void;
}

/** The value of a period, with what is said of it. */
export function Form(props: FormProps) {
  const { account, place, departmentId, measured, draft, returned, corrects, onDone } = props;
  const words = useWords(deskWords);
  const form = useRef<HTMLFormElement>(null);
  const start = useMemo(() => typedFrom(draft ?? returned, measured.unit.code), [draft, returned, measured]);
  const key = [place.indicator, place.region, place.period].join('~');
  const { typed, change, restoredAt, discard, settle } = useTyped(account, key, start);
  const { submit, save, withdraw, refusals, failure, sending } = useSending({
    place,
    departmentId,
    corrects,
  });
  const savedVersion = useRef(0);

  const read = typed.value.trim() ? readAmount(typed.value, typed.unit, measured, props.units) : null;
  const amount = read?.amount ?? null;
  const where = { period: place.period, periodEndsOn: props.periodEndsOn, measured };
  const warnings = amount ? warningsAt(where, amount, props.seen) : [];
  const faults = textFaults(typed, corrects);
  const isUnexplained = warnings.length > 0 && !typed.narrative.trim() && !typed.correctionReason.trim();

  // Whoever tried and was refused goes on where the fault is.
  const [tries, setTries] = useState(0);
  const focusOnFault = () => setTries((before) => before + 1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each try, with what it showed
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries, refusals]);
  const handIn = async () => {
    if (!amount || Object.keys(faults).length > 0) return focusOnFault();
    const isDone = await submit(typed, amount);
    if (!isDone) return focusOnFault();
    settle();
    onDone(words.sent(`${place.period} ${amount.reading}`));
  };
  const saveDraft = async () => {
    if (read?.fault) return focusOnFault();
    const version = Math.max(draft?.version ?? 0, savedVersion.current);
    const saved = await save(typed, amount, version || null);
    if (saved === null) return focusOnFault();
    savedVersion.current = saved;
    settle();
    onDone(words.saved);
  };
  const giveUp = async () => {
    if (!draft) return;
    const version = Math.max(draft.version, savedVersion.current);
    if (!(await withdraw({ ...draft, version }))) return;
    savedVersion.current = 0;
    settle();
  };
  return (
    <form
      ref={form}
      className="desk-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void handIn();
      }}
      onKeyDown={(event) => {
        if (!(event.ctrlKey || event.metaKey)) return;
        if (event.key === 'Enter') void handIn();
        if (event.key !== 's') return;
        event.preventDefault();
        void saveDraft();
      }}
    >
      <Restored at={restoredAt} onDiscard={discard} />
      {returned && (
        <p className="returned">
          <strong>{words.returnedWhy}</strong> {returned.reason}
        </p>
      )}
      <ValueField
        value={typed.value}
        unit={typed.unit}
        units={unitsFor(measured.unit, props.units)}
        read={read}
        warnings={warnings}
        refused={refusalOf(refusals, 'value') ?? refusalOf(refusals, 'unit')}
        onChange={change}
      />
      {corrects && (
        <TextField
          label={words.correctionReason}
          hint={words.correctionHint}
          value={typed.correctionReason}
          onChange={(correctionReason) => change({ correctionReason })}
          fault={faults.correctionReason && typed.value ? words[faults.correctionReason] : null}
          refused={refusalOf(refusals, 'correctionReason')}
        />
      )}
      <TextField
        label={words.narrative}
        hint={isUnexplained ? words.explain : words.narrativeHint}
        value={typed.narrative}
        onChange={(narrative) => change({ narrative })}
        fault={faults.narrative ? words[faults.narrative] : null}
        refused={refusalOf(refusals, 'narrative')}
      />
      <EvidenceField
        pieces={typed.evidence}
        onChange={(evidence) => change({ evidence })}
        fault={faults.evidence ? words[faults.evidence] : null}
        refused={refusalOf(refusals, 'evidence')}
      />
      <Refusal refused={refusals.find(({ path }) => !FIELDS.includes(path[1] ?? ''))} />
      <Unsent failure={failure} />
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={sending} disabled={!typed.value.trim()}>
          {words.submit}
        </Button>
        <Button onClick={() => void saveDraft()} disabled={sending}>
          {words.save}
        </Button>
        {draft && (
          <Button type="text" onClick={() => void giveUp()} disabled={sending}>
            {words.giveUp}
          </Button>
        )}
        <span className="hint">{words.keys}</span>
      </div>
    </form>
  );
}

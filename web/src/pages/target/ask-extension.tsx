import { Button, DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { MAX_REASON } from '../../../../src/features/reporting/reporting.rules';
import { answers } from '../../client/answers';
import type { Failure } from '../../client/failure';
import { useChange } from '../../client/use-change';
import { useKey } from '../../client/use-key';
import { Refusal, type Refused, refusalOf, refusedBy, Unsent } from '../../components/refusal';
import { common } from '../../components/words';
import { AskForExtensionDocument } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import '../../styles/fields.css';
import { forget, keep, keptFor } from '../../client/kept';
import { TextField } from '../../components/text-field';
import { extensionWords } from './extension-words';

interface AskProps {
  targetId: string;
  /** The deadline in force. */
  dueOn: string;
  account: string;
  /** For which of the caller's departments it may ask. */
  askers: readonly { id: string; name: string }[];
  /** Whether the caller has other departments besides: then the service wants to know which one asks. */
  hasSeveral: boolean;
  onDone(): void;
  onCancel(): void;
}

interface Typed {
  dueOn: string | null;
  reason: string;
  progress: string;
}

const BLANK: Typed = { dueOn: null, reason: '', progress: '' };
const FIELDS = ['dueOn', 'reason', 'progress'];

/** Asks for a later deadline. What is typed is kept in this browser until the service has it. */
export function AskExtension(props: AskProps) {
  const { targetId, dueOn, account, askers, hasSeveral, onDone, onCancel } = props;
  const words = useWords(extensionWords);
  const shared = useWords(common);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const place = `extension.${targetId}`;
  const [typed, setTyped] = useState(() => keptFor<Typed>(account, place)?.typed ?? BLANK);
  const [departmentId, choose] = useState(askers[0]?.id ?? null);
  const [isChecked, setChecked] = useState(false);
  const [refusals, setRefusals] = useState<Refused[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { send, sending } = useChange(AskForExtensionDocument);
  const keyFor = useKey();
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));
  useEffect(() => {
    if (typed !== BLANK) keep(account, place, typed);
  }, [account, place, typed]);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const isTooLong = (text: string) => [...text].length > MAX_REASON;
  const lacksDay = typed.dueOn === null;
  const faults = {
    reason: isTooLong(typed.reason) ? words.tooLong : typed.reason.trim() ? null : words.reasonNeeded,
    progress: isTooLong(typed.progress) ? words.tooLong : null,
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!typed.dueOn || faults.reason || faults.progress) return;
    const said = {
      targetId,
      dueOn: typed.dueOn,
      reason: typed.reason.trim(),
      progress: typed.progress.trim() || null,
      departmentId: hasSeveral ? departmentId : null,
    };
    const { data, failure } = await send({ input: { ...said, idempotencyKey: keyFor(said) } });
    const errors = data?.requestExtension.errors;
    setFailure(failure);
    setRefusals(refusedBy(errors ?? [], answers.get().requestId));
    if (failure || errors?.length !== 0) return;
    forget(account, place);
    onDone();
  };
  const dayRefused = refusalOf(refusals, 'dueOn');
  const isDayWrong = (isChecked && lacksDay) || dayRefused !== undefined;
  return (
    <form ref={form} className="ask-extension" aria-label={words.formTitle} noValidate onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{words.dueOn}</label>
        <DatePicker
          id={id}
          value={typed.dueOn ? dayjs(typed.dueOn) : null}
          onChange={(day) => change({ dueOn: day ? day.format('YYYY-MM-DD') : null })}
          minDate={dayjs(dueOn).add(1, 'day')}
          status={isDayWrong ? 'error' : ''}
          aria-invalid={isDayWrong || undefined}
          aria-describedby={`${id}-said`}
        />
        <p id={`${id}-said`} className={isChecked && lacksDay ? 'refusal' : 'hint'}>
          {isChecked && lacksDay ? words.dueOnNeeded : words.dueOnHint(dueOn)}
        </p>
        <Refusal refused={dayRefused} />
      </div>
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        value={typed.reason}
        onChange={(reason) => change({ reason })}
        fault={isChecked ? faults.reason : null}
        refused={refusalOf(refusals, 'reason')}
      />
      <TextField
        label={words.progress}
        hint={words.progressHint}
        value={typed.progress}
        onChange={(progress) => change({ progress })}
        fault={faults.progress}
        refused={refusalOf(refusals, 'progress')}
      />
      {askers.length > 1 && (
        <Select
          aria-label={words.by}
          value={departmentId}
          options={askers.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={choose}
        />
      )}
      <Refusal refused={refusals.find(({ path }) => !FIELDS.includes(path[1] ?? ''))} />
      <Unsent failure={failure} />
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={sending}>
          {words.send}
        </Button>
        <Button
          disabled={sending}
          onClick={() => {
            forget(account, place);
            onCancel();
          }}
        >
          {shared.cancel}
        </Button>
      </div>
    </form>
  );
}

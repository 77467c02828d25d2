import { Button, Checkbox, Radio } from 'antd';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import type { PolicyKind } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { policyWords } from '../policies/words';
import { ChoiceControl, RegionControl, TextControl } from './controls';
import { messageAt } from './field';
import { POLICY_KINDS } from './kinds';
import { Found, Warnings } from './reading';
import { Refusals } from './refusals';
import type { Reading, Refusal, Said } from './use-intake';
import { editorWords } from './words';

interface ReadingProps {
  reading: Reading;
  refusals: readonly Refusal[];
  isBusy: boolean;
  onRead(said: Said): void;
  onOpen(said: Said): void;
}

/** What was read of a document, and what no document can be without: to be put right before its draft is opened. */
export function ReadingForm({ reading, refusals, isBusy, onRead, onOpen }: ReadingProps) {
  const words = useWords(editorWords);
  const kinds = useWords(policyWords);
  const { facts } = reading;
  // As they were first found: read as a version of one, that one is no longer among them, and may be unchosen.
  const [duplicates] = useState(reading.duplicates);
  const [title, setTitle] = useState(facts.title ?? '');
  const [kind, setKind] = useState<PolicyKind | null>(facts.kind);
  const [regionId, setRegion] = useState<string | null>(facts.region?.id ?? null);
  const [policyId, setPolicy] = useState<string | null>(null);
  const [allowDuplicate, setAllowed] = useState(false);
  const said = (policyId: string | null): Said => ({
    facts: { title: title.trim() || null, kind, regionId },
    policyId,
    allowDuplicate,
  });
  const fault = (field: string) => messageAt(refusals, field);
  const send = (event: FormEvent) => {
    event.preventDefault();
    onOpen(said(policyId));
  };
  return (
    <form onSubmit={send}>
      <Found reading={reading} />
      <div className="editor-fields">
        <TextControl
          label={words.documentTitle}
          value={title}
          onChange={setTitle}
          fault={fault('title')}
          wide
        />
        <ChoiceControl<PolicyKind>
          label={words.kind}
          value={kind}
          onChange={setKind}
          fault={fault('kind')}
          options={POLICY_KINDS.map((value) => ({ value, label: kinds[value] }))}
        />
        <RegionControl label={words.region} value={regionId} onChange={setRegion} fault={fault('regionId')} />
      </div>
      {duplicates.length > 0 && (
        <fieldset className="editor-alike">
          <legend>{words.alike}</legend>
          <ul>
            {duplicates.map(({ policy, grounds }) => (
              <li key={policy.id}>
                <Link to={`/policies/${policy.id}`} target="_blank">
                  {policy.title}
                </Link>{' '}
                {grounds.map((ground) => (
                  <span className="badge" key={ground}>
                    {words[ground]}
                  </span>
                ))}
              </li>
            ))}
          </ul>
          <Radio.Group
            value={policyId ?? ''}
            onChange={({ target }) => {
              const chosen = (target.value as string) || null;
              setPolicy(chosen);
              onRead(said(chosen));
            }}
            options={[
              { value: '', label: words.asOwn },
              ...duplicates.map(({ policy }) => ({ value: policy.id, label: words.asVersion(policy.title) })),
            ]}
          />
          {!policyId && (
            <Checkbox checked={allowDuplicate} onChange={({ target }) => setAllowed(target.checked)}>
              {words.allowDuplicate}
            </Checkbox>
          )}
        </fieldset>
      )}
      <Warnings reading={reading} />
      {refusals.length > 0 && <Refusals faults={refusals} />}
      <Button type="primary" htmlType="submit" loading={isBusy}>
        {words.open}
      </Button>
    </form>
  );
}

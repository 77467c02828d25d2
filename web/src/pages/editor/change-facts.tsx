import { Checkbox } from 'antd';
import { useState } from 'react';
import type { FactsChangeInput } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { policyWords } from '../policies/words';
import { type ChangeProps, Correction } from './change-form';
import { changed } from './changed';
import { ChoiceControl, DayControl, RegionControl, TextControl } from './controls';
import { messageAt } from './field';
import { fieldWords } from './field-words';
import type { FactsInFull } from './items';
import { POLICY_KINDS } from './kinds';

const LEVELS = ['CITY', 'DISTRICT'] as const;

/** What a document says of itself, put right. */
export function ChangeFacts({ item, faults, onDecide, onCancel }: ChangeProps<FactsInFull>) {
  const words = useWords(fieldWords);
  const kinds = useWords(policyWords);
  const facts = item.changedFacts ?? item.facts;
  const first = {
    title: facts.title ?? '',
    documentNumber: facts.documentNumber ?? '',
    issuer: facts.issuer ?? '',
    kind: facts.kind,
    regionId: facts.region?.id ?? null,
    level: facts.level,
    issuedOn: facts.issuedOn,
    effectiveFrom: facts.effectiveFrom,
    effectiveTo: facts.effectiveTo,
    effectiveOnIssue: facts.effectiveOnIssue,
  };
  const [now, setNow] = useState(first);
  const bind = <Name extends keyof typeof now>(name: Name) => ({
    value: now[name],
    onChange: (value: (typeof now)[Name]) => setNow((before) => ({ ...before, [name]: value })),
    fault: messageAt(faults, name),
  });
  const save = () => {
    const facts: FactsChangeInput = changed(first, now);
    return onDecide({ change: { itemId: item.id, facts } });
  };
  return (
    <Correction onSave={save} onCancel={onCancel}>
      <TextControl label={words.title} {...bind('title')} wide />
      <TextControl label={words.documentNumber} {...bind('documentNumber')} />
      <TextControl label={words.issuer} {...bind('issuer')} />
      <ChoiceControl
        label={words.kind}
        {...bind('kind')}
        options={POLICY_KINDS.map((value) => ({ value, label: kinds[value] }))}
      />
      <ChoiceControl
        label={words.level}
        {...bind('level')}
        options={LEVELS.map((value) => ({ value, label: words[value] }))}
      />
      <RegionControl label={words.region} {...bind('regionId')} />
      <DayControl label={words.issuedOn} {...bind('issuedOn')} />
      <DayControl label={words.effectiveFrom} {...bind('effectiveFrom')} />
      <DayControl label={words.effectiveTo} {...bind('effectiveTo')} />
      <Checkbox
        checked={now.effectiveOnIssue}
        onChange={({ target }) => bind('effectiveOnIssue').onChange(target.checked)}
      >
        {words.effectiveOnIssue}
      </Checkbox>
    </Correction>
  );
}

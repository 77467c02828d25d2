import { expect } from '@jest/globals';
import { Policy } from '../../src/features/policy/policy.entity.js';
import { PolicyText } from '../../src/features/policy/policy-text.entity.js';
import { globalId } from '../../src/shared/ids.js';
import {
  ConfirmExtractionDocument,
  type ConfirmExtractionInput,
  ImportNewVersionDocument,
  type ImportPolicyInput,
  NewVersionDraftDocument,
  type NewVersionDraftQueryVariables,
  PolicyAfterNewVersionDocument,
  PublishPolicyDocument,
} from '../generated/graphql.js';
import type { Api } from './api.js';
import { anAccount } from './builders/account.js';

/** Imports, reviews and publishes new versions of the seeded policies, and looks at what came of it. */
export function newVersions(api: Api) {
  let calls = 0;
  const idempotencyKey = () => {
    calls += 1;
    return `new-version-${calls}`;
  };
  const asEditor = async () => (await anAccount(api.em, { roles: ['EDITOR'] })).key;

  /** A reviewed policy of the seeds, and its newest text. */
  async function reviewed(key: string) {
    const em = api.em.fork();
    const policy = await em.findOneOrFail(Policy, { key });
    const newest = await em.findOneOrFail(
      PolicyText,
      { policy },
      { orderBy: { version: 'desc' }, populate: ['text'] },
    );
    return { id: globalId('Policy', policy.id), uuid: policy.id, text: newest.text ?? '' };
  }

  const importText = async (
    key: string,
    input: Pick<ImportPolicyInput, 'policyId'> & { text: string; dryRun?: boolean },
  ) => {
    const { text, policyId, dryRun = false } = input;
    const sent = { source: { text }, policyId, dryRun, idempotencyKey: idempotencyKey() };
    return (await api.run(ImportNewVersionDocument, { input: sent }, key)).data?.importPolicy;
  };
  const draftOf = async (key: string, variables: NewVersionDraftQueryVariables) => {
    const draft = (await api.run(NewVersionDraftDocument, variables, key)).data?.policyDraft;
    return { ...draft, items: draft?.items.edges.map(({ node }) => node) ?? [] };
  };
  const policyAfter = async (key: string, id: string) => {
    const policy = (await api.run(PolicyAfterNewVersionDocument, { id }, key)).data?.policy;
    const measures = policy?.measures.edges.map(({ node }) => node) ?? [];
    const targets = policy?.targets.edges.map(({ node }) => node) ?? [];
    const spans = [
      ...measures.flatMap(({ span, note, duties }) => [
        span,
        ...(note ? [note] : []),
        ...duties.map((duty) => duty.span),
      ]),
      ...targets.flatMap((target) => target.spans.map(({ span }) => span)),
    ];
    return { text: policy?.text, measures, targets, spans };
  };
  const decide = async (key: string, { draftId, decisions, version = 1 }: Decided) => {
    const input = { draftId, expectedVersion: version, decisions, idempotencyKey: idempotencyKey() };
    const decided = (await api.run(ConfirmExtractionDocument, { input }, key)).data?.confirmExtraction;
    expect(decided?.errors).toEqual([]);
    return decided?.draft?.version ?? 0;
  };
  const publish = async (key: string, draftId: string, expectedVersion: number) => {
    const input = { draftId, expectedVersion, idempotencyKey: idempotencyKey() };
    return (await api.run(PublishPolicyDocument, { input }, key)).data?.publishPolicy;
  };
  const decideAndPublish = async (key: string, decided: Decided) => {
    const published = await publish(key, decided.draftId, await decide(key, decided));
    expect(published?.errors).toEqual([]);
  };

  return {
    asEditor,
    reviewed,
    importText,
    draftOf,
    policyAfter,
    decide,
    publish,
    decideAndPublish,
    idempotencyKey,
  };
}

interface Decided {
  draftId: string;
  decisions: ConfirmExtractionInput['decisions'];
  /** Of the draft, as it was seen; 1 is fresh from its import. */
  version?: number;
}

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
  const decideAndPublish = async (
    key: string,
    draftId: string,
    decisions: ConfirmExtractionInput['decisions'],
  ) => {
    const confirm = { draftId, expectedVersion: 1, decisions, idempotencyKey: idempotencyKey() };
    const decided = (await api.run(ConfirmExtractionDocument, { input: confirm }, key)).data
      ?.confirmExtraction;
    expect(decided?.errors).toEqual([]);
    const expectedVersion = decided?.draft?.version ?? 0;
    const publish = { draftId, expectedVersion, idempotencyKey: idempotencyKey() };
    const published = (await api.run(PublishPolicyDocument, { input: publish }, key)).data?.publishPolicy;
    expect(published?.errors).toEqual([]);
    return published;
  };

  return { asEditor, reviewed, importText, draftOf, policyAfter, decideAndPublish, idempotencyKey };
}

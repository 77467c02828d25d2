import { expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import {
  DraftClauseDocument,
  PolicyClausesDocument,
  PolicyTextDocument,
  PolicyVersionsDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aPolicy } from '../../support/builders/policy.js';
import { aClause, aText } from '../../support/builders/policy-text.js';

const api = startApi();

/** A published policy with a new version of its text that nobody has published yet. */
async function aNewVersion() {
  const policy = await aPolicy(api.em, { text: '一、已发布\n' });
  const published = await aClause(api.em, { policy, path: '一', quote: '一、已发布' });
  await aText(api.em, { policy, text: '一、新稿\n', publishedAt: null });
  const drafted = await aClause(api.em, { policy, path: '一', quote: '一、新稿' });
  const { key } = await anAccount(api.em, { roles: ['EDITOR'] });
  return { id: globalId('Policy', policy.id), published, drafted, key };
}

it('goes on with the published text, for editors too, until the new version is published', async () => {
  const { id, published, key } = await aNewVersion();

  for (const caller of [undefined, key]) {
    const { data: text } = await api.run(PolicyTextDocument, { id }, caller);
    const { data: clauses } = await api.run(PolicyClausesDocument, { id }, caller);
    expect(text?.policy?.text).toEqual({ version: 1, text: '一、已发布\n' });
    expect(clauses?.policy?.clauses.map((clause) => clause.text)).toEqual(['一、已发布']);
  }
  expect(published.path).toBe('一');
});

it('lists the new version to editors alone, and its clauses too', async () => {
  const { id, drafted, key } = await aNewVersion();
  const versions = async (caller?: string) =>
    (await api.run(PolicyVersionsDocument, { id }, caller)).data?.policy?.texts.map(({ version }) => version);
  const clause = globalId('Clause', drafted.id);

  expect(await versions()).toEqual([1]);
  expect(await versions(key)).toEqual([2, 1]);
  expect((await api.run(DraftClauseDocument, { id: clause })).data?.node).toBeNull();
  expect((await api.run(DraftClauseDocument, { id: clause }, key)).data?.node).toEqual({ id: clause });
});

it('is what editors read of a policy that is not published at all', async () => {
  const policy = await aPolicy(api.em, { state: 'DRAFT', text: '初稿' });
  await api.em.execute('alter table policy_text disable trigger policy_text_guard');
  await api.em.execute('update policy_text set published_at = null where policy_id = ?', [policy.id]);
  await api.em.execute('alter table policy_text enable trigger policy_text_guard');
  const { key } = await anAccount(api.em, { roles: ['EDITOR'] });

  const { data } = await api.run(PolicyTextDocument, { id: globalId('Policy', policy.id) }, key);

  expect(data?.policy?.text).toEqual({ version: 1, text: '初稿' });
});

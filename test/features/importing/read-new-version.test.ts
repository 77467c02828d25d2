import { expect, it } from '@jest/globals';
import { PolicyText } from '../../../src/features/policy/policy-text.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import { DiffsOfDraftsDocument, ImportNewVersionDocument } from '../../generated/graphql.js';
import { amended } from '../../support/amended.js';
import { aPolicy } from '../../support/builders/policy.js';
import { newVersions } from '../../support/new-version.js';
import { startSeededApi } from '../../support/seeded-api.js';

const api = startSeededApi();
const { asEditor, reviewed, importText, idempotencyKey } = newVersions(api);

it('shows what three changed clauses make of a reviewed document, and writes nothing in a dry run', async () => {
  const { id, uuid, text } = await reviewed('yinfa-jingji-cuoshi');
  const key = await asEditor();

  const answer = await importText(key, { policyId: id, text: amended(text), dryRun: true });
  const reading = answer?.reading;

  expect(answer).toMatchObject({ draft: null, errors: [] });
  expect(reading?.diff?.map(({ kind, oldPath, newPath }) => `${kind} ${oldPath} ${newPath}`)).toEqual([
    'CHANGED 一/（二） 一/（二）',
    'REMOVED 一/（四） null',
    'ADDED null 四/（十二）',
  ]);
  expect(reading?.diff?.[0]?.runs.filter(({ kind }) => kind !== 'KEPT')).toEqual([
    { kind: 'REMOVED', text: '60' },
    { kind: 'ADDED', text: '80' },
  ]);
  expect(reading?.diff?.[1]?.oldText).toContain('新建体育公园不少于15个');
  expect(reading?.renumbered).toHaveLength(8);

  const { carried, lost } = reading ?? {};
  const fates = (list: { fate: string }[] | undefined) => [
    list?.filter(({ fate }) => fate === 'UNCHANGED').length,
    list?.filter(({ fate }) => fate === 'CHANGED').length,
  ];
  expect([fates(carried?.measures), fates(carried?.targets)]).toEqual([
    [18, 1],
    [7, 1],
  ]);
  expect(carried?.targets.find(({ fate }) => fate === 'CHANGED')).toMatchObject({
    confirmed: { value: '60' },
    proposal: { value: '80', places: [{ place: { quote: expect.stringContaining('80家以上') } }] },
  });
  expect(lost?.measures.map(({ measure, proposal }) => [measure?.path, proposal])).toEqual([
    ['一/（四）', null],
  ]);
  expect(lost?.targets.map(({ confirmed: { value } }) => value)).toEqual(['15', '60']);
  expect(await api.em.fork().count(PolicyText, { policy: uuid })).toBe(1);
});

it.each<[string, string, (text: string) => string]>([
  ['the same text', 'SAME_TEXT', (text) => text],
  ['a text with other white space', 'SAME_TEXT', (text) => text.replaceAll('\n', '\n\u3000\u3000')],
])('refuses %s by %s', async (_, code, change) => {
  const { id, text } = await reviewed('yiqu-liangzhongxin');
  const key = await asEditor();

  for (const dryRun of [true, false]) {
    const answer = await importText(key, { policyId: id, text: change(text), dryRun });
    expect(answer).toMatchObject({
      reading: null,
      draft: null,
      errors: [{ code, path: ['input', 'source'] }],
    });
  }
});

it('refuses a second draft beside an open one, and answers the first again to its key', async () => {
  const { id, text } = await reviewed('shuzi-maoyi-cuoshi');
  const key = await asEditor();
  const input = {
    source: { text: `${text}\n新增一句。` },
    policyId: id,
    dryRun: false,
    idempotencyKey: idempotencyKey(),
  };
  const send = async (fields = {}) =>
    (await api.run(ImportNewVersionDocument, { input: { ...input, ...fields } }, key)).data?.importPolicy;

  const first = await send();
  const again = await send();
  const second = await send({ idempotencyKey: idempotencyKey() });

  expect(first?.errors).toEqual([]);
  expect(again?.draft).toEqual(first?.draft);
  expect(second).toMatchObject({
    draft: null,
    errors: [{ code: 'DRAFT_IS_OPEN', path: ['input', 'policyId'] }],
  });
});

it('refuses a policy that is not there, and one without a published text', async () => {
  const key = await asEditor();
  const nobody = globalId('Policy', '00000000-0000-4000-8000-000000000000');
  const draft = await aPolicy(api.em, { state: 'DRAFT', text: '一、未发布\n到2027年，培育企业15家。' });

  const codes = [nobody, globalId('Policy', draft.id), 'policy_1'].map(async (policyId) => {
    const answer = await importText(key, { policyId, text: '一、新版\n到2027年，培育企业18家。' });
    return answer?.errors.map(({ code }) => code);
  });

  expect(await Promise.all(codes)).toEqual([['NOT_FOUND'], ['NOT_YET_PUBLISHED'], ['INVALID_ID']]);
});

it('compares the texts of any number of drafts by one statement', async () => {
  const key = await asEditor();
  const policies = [await reviewed('ai-shiyanqu-cuoshi'), await reviewed('jushen-jiqiren-cuoshi')];
  for (const { id, text } of policies) await importText(key, { policyId: id, text: `${text}\n新增一句。` });
  const statementsOf = async (first: number) => {
    api.queries.length = 0;
    const { data } = await api.run(DiffsOfDraftsDocument, { first }, key);
    const diffs = data?.policyDrafts.edges.map(({ node }) => node.diff);
    return { diffs, statements: api.queries.length };
  };

  const [one, two] = [await statementsOf(1), await statementsOf(2)];

  expect(two.diffs).toEqual([[{ kind: 'CHANGED' }], [{ kind: 'CHANGED' }]]);
  expect(two.statements).toBe(one.statements);
});

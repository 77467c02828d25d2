import { describe, expect, it } from '@jest/globals';
import { AuditEntry } from '../../../src/features/audit/audit-entry.entity.js';
import { DraftItem } from '../../../src/features/importing/draft-item.entity.js';
import { PolicyDraft } from '../../../src/features/importing/policy-draft.entity.js';
import { Clause } from '../../../src/features/policy/clause.entity.js';
import { PolicyText } from '../../../src/features/policy/policy-text.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import { ImportPolicyDocument, type ImportPolicyInput } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { docxOf, p } from '../../support/docx-file.js';
import { anEditor, rowCounts, sendImport, someText, toWrite } from '../../support/importing.js';
import { withReference } from '../../support/reference.js';

const api = startApi();
withReference(api);

const send = (input: ImportPolicyInput, key?: string) => sendImport(api, input, key);
const regionId = async (name: string) => {
  const [row] = await api.em.execute<{ id: string }[]>('select id from region where name = ?', [name]);
  return globalId('Region', row?.id ?? '');
};

describe('a dry run', () => {
  it('shows what was read, with the words it was read from, and writes nothing', async () => {
    const { key } = await anEditor(api);
    const text = someText();
    const before = await rowCounts(api);

    const answer = await send({ source: { text } }, key);

    expect(answer?.errors).toEqual([]);
    expect(answer?.draft).toBeNull();
    expect(answer?.reading?.facts).toMatchObject({
      title: text.split('\n')[0],
      kind: 'MEASURES',
      level: 'CITY',
      region: { name: '苏州市' },
      effectiveFrom: '2025-07-01',
      effectiveTo: '2027-12-31',
      effectiveOnIssue: false,
    });
    expect(answer?.reading?.counts).toEqual({
      clauses: 2,
      measures: 2,
      duties: 4,
      openDuties: 1,
      targets: 2,
      targetsOfKnownIndicators: 0,
      warnings: 2,
    });
    expect(answer?.reading?.measures[0]).toMatchObject({
      path: '一',
      title: '扩大规模',
      note: { quote: '（责任单位：市工信局、市星际局）' },
      duties: [
        {
          name: '市工信局',
          role: 'JOINT',
          status: 'RESOLVED',
          department: { name: '苏州市工业和信息化局' },
          place: { quote: '市工信局' },
        },
        { name: '市星际局', status: 'UNKNOWN', reason: 'NOT_IN_REGISTER', department: null, candidates: [] },
      ],
    });
    expect(answer?.reading?.measures[1]?.duties).toMatchObject([
      { name: '市数据局', role: 'LEAD', department: { name: '苏州市数据局' } },
      { name: '各有关部门', role: 'SUPPORT', status: 'COLLECTIVE' },
    ]);
    expect(answer?.reading?.targets[0]).toMatchObject({
      indicator: { name: '星光产业规模', direction: 'RISE', aggregation: 'LATEST', unit: { code: '亿元' } },
      region: { name: '苏州市' },
      scope: null,
      comparator: 'AT_LEAST',
      value: '2000',
      unit: { code: '亿元' },
      dueOn: '2027-12-31',
      duePrecision: 'YEAR',
      cadence: 'BY_DEADLINE',
      strength: 'ASPIRATIONAL',
      startsOn: '2025-07-01',
      places: [{ context: 'MEASURE', path: '一' }],
    });
    expect(answer?.reading?.warnings).toMatchObject([
      { code: 'DEPARTMENT_UNKNOWN', place: { quote: '市星际局' } },
      { code: 'UNRESOLVED_COLLECTIVE', place: { quote: '各有关部门' } },
    ]);
    expect(await rowCounts(api)).toEqual(before);
  });

  it('says what it warns of in the language of the caller', async () => {
    const { key } = await anEditor(api);
    const input = { source: { text: someText() } };

    const { data } = await api.run(ImportPolicyDocument, { input }, key, { 'accept-language': 'zh-CN' });

    expect(data?.importPolicy.reading?.warnings[0]?.message).toBe('单位名录中没有这个单位');
  });

  it('reads by the facts that an editor states', async () => {
    const { key } = await anEditor(api);
    const facts = { title: '另一标题', kind: 'OPINIONS' as const, regionId: await regionId('常熟市') };

    const answer = await send({ source: { text: someText() }, facts }, key);

    expect(answer?.reading?.facts).toMatchObject({
      title: '另一标题',
      kind: 'OPINIONS',
      level: 'DISTRICT',
      region: { name: '常熟市' },
    });
    // 市工信局 of 常熟市 is not that of 苏州市.
    expect(answer?.reading?.measures[0]?.duties[0]?.department?.name).toBe('常熟市工业和信息化局');
    expect(answer?.reading?.targets[0]?.region?.name).toBe('常熟市');
  });
});

describe('an import', () => {
  it('stores the policy as a draft, its text and outline, and what was read as items to be decided', async () => {
    const { account, key } = await anEditor(api);
    const text = someText();

    const dry = await send({ source: { text } }, key);
    const answer = await send(toWrite(text), key);

    expect(answer?.errors).toEqual([]);
    expect(answer?.reading).toEqual(dry?.reading);
    expect(answer?.draft).toMatchObject({
      state: 'OPEN',
      version: 1,
      sourceName: null,
      mediaType: 'text/plain',
      policy: { title: text.split('\n')[0], state: 'DRAFT', reviewed: false },
    });
    const draft = await api.em
      .fork()
      .findOneOrFail(PolicyDraft, { createdBy: account.id }, { populate: ['*'] });
    const stored = await api.em.fork().findOneOrFail(PolicyText, draft.policyText.id, { populate: ['text'] });
    expect(stored).toMatchObject({ version: 1, text, publishedAt: null });
    const clauses = await api.em.fork().find(Clause, { policyText: stored }, { orderBy: { ordinal: 1 } });
    expect(clauses.map(({ path, heading }) => [path, heading])).toEqual([
      ['一', '扩大规模'],
      ['二', '培育企业'],
    ]);
    const items = await api.em.fork().find(DraftItem, { draft }, { orderBy: { ordinal: 1 } });
    expect(items.map(({ kind, state, path }) => [kind, state, path])).toEqual([
      ['FACTS', 'PENDING', null],
      ['MEASURE', 'PENDING', '一'],
      ['TARGET', 'PENDING', '一'],
      ['MEASURE', 'PENDING', '二'],
      ['TARGET', 'PENDING', '二'],
    ]);
    expect(items.map(({ origin, confidence }) => [origin, Number(confidence) > 0])).toEqual([
      ['EXTRACTED', true],
      // Whom one of its names means is not known.
      ['EXTRACTED', false],
      ['EXTRACTED', true],
      ['EXTRACTED', true],
      ['EXTRACTED', true],
    ]);
    expect(await api.em.fork().find(AuditEntry, { account })).toMatchObject([
      {
        operation: 'importPolicy',
        subjectType: 'PolicyDraft',
        subjectId: draft.id,
        after: { policyId: draft.policy.id, measures: 2, targets: 2 },
      },
    ]);
  });

  it('counts nothing of it anywhere', async () => {
    const { key } = await anEditor(api);
    const { measure, responsibility, indicator, target, source_span } = await rowCounts(api);

    await send(toWrite(someText()), key);

    expect(await rowCounts(api)).toMatchObject({ measure, responsibility, indicator, target, source_span });
  });

  it('answers the first draft to a repeated key, and makes no second', async () => {
    const { key } = await anEditor(api);
    const input = toWrite(someText());

    const [first, twin] = await Promise.all([send(input, key), send(input, key)]);
    const again = await send(input, key);
    const other = await send({ ...input, source: { text: someText() } }, key);

    expect(first?.draft?.id).toBeDefined();
    expect([twin?.draft?.id, again?.draft?.id]).toEqual([first?.draft?.id, first?.draft?.id]);
    expect(again?.reading?.duplicates).toEqual([]);
    expect(other).toMatchObject({ draft: null, errors: [{ code: 'KEY_REUSED' }] });
  });

  it('reads a Word file by its bytes, and remembers its name', async () => {
    const { key } = await anEditor(api);
    const body = someText()
      .split('\n')
      .map((line) => p(line))
      .join('');
    const base64 = Buffer.from(docxOf({ body })).toString('base64');

    const answer = await send({ ...toWrite(''), source: { file: { name: '若干措施.docx', base64 } } }, key);

    expect(answer?.errors).toEqual([]);
    expect(answer?.draft).toMatchObject({
      sourceName: '若干措施.docx',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    });
    expect(answer?.reading?.counts).toMatchObject({ measures: 2, targets: 2 });
  });
});

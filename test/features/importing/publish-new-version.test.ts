import { expect, it } from '@jest/globals';
import { AuditEntry } from '../../../src/features/audit/audit-entry.entity.js';
import { Region } from '../../../src/features/region/region.entity.js';
import { ProgressReport } from '../../../src/features/reporting/progress-report.entity.js';
import { loadPastTerms } from '../../../src/features/target/load-terms.js';
import { type ConfirmExtractionInput, DroppedObjectsDocument } from '../../generated/graphql.js';
import { amended } from '../../support/amended.js';
import { newVersions } from '../../support/new-version.js';
import { planning } from '../../support/planning.js';
import { startSeededApi } from '../../support/seeded-api.js';

const api = startSeededApi();
const { adjusted, split, splitOf, splitTarget } = planning(api);
const { asEditor, reviewed, importText, draftOf, policyAfter, decideAndPublish } = newVersions(api);

it('carries what was confirmed to the new version when it is published, and drops what an editor lets go', async () => {
  const { id, uuid, text } = await reviewed('yinfa-jingji-cuoshi');
  const key = await asEditor();
  // What is about to say something else, and what is about to be gone, are split over two divisions.
  for (const { id: whole, statement } of (await policyAfter(key, id)).targets) {
    if (!['≥60家', '≥60公里'].includes(statement)) continue;
    const divisions = await api.em.find(Region, { parent: { name: '苏州市' } }, { limit: 2 });
    const halves = divisions.map((region): [Region, string] => [region, '30']);
    const done = await splitTarget(splitOf({ id: whole.replace('target_', '') }, halves), key);
    expect(done).toMatchObject({ errors: [], target: { parts: [{}, {}] } });
  }
  const before = await policyAfter(key, id);
  const reports = await api.em.fork().count(ProgressReport);
  const next = amended(text);

  const imported = await importText(key, { policyId: id, text: next });
  const draftId = imported?.draft?.id ?? '';
  const draft = await draftOf(key, { id: draftId });
  const carried = draft.items.filter(({ origin }) => origin === 'CARRIED');

  expect(imported?.errors).toEqual([]);
  expect(draft).toMatchObject({ state: 'OPEN', baseText: { version: 1 }, text: { version: 2 } });
  expect(draft.diff).toHaveLength(3);
  // Nobody decided what is as it was.
  const settled = carried.filter(({ state }) => state === 'ACCEPTED');
  expect(settled).toHaveLength(1 + 18 + 7);
  expect(settled.every(({ decidedAt, decidedBy }) => decidedAt !== null && decidedBy === null)).toBe(true);
  // Until then, readers have the old text and everything that it states.
  expect(await policyAfter(key, id)).toEqual(before);

  const lost = (await draftOf(key, { id: draftId, filter: { lost: true } })).items;
  expect(lost.map(({ __typename, place, state }) => [__typename, place, state])).toEqual([
    ['MeasureItem', null, 'PENDING'],
    ['TargetItem', null, 'PENDING'],
    ['TargetItem', null, 'PENDING'],
  ]);
  const pending = draft.items.filter(({ state, place }) => state === 'PENDING' && place !== null);
  expect(pending.map(({ __typename, origin }) => `${origin} ${__typename}`)).toEqual([
    'CARRIED MeasureItem',
    'CARRIED TargetItem',
    'EXTRACTED MeasureItem',
    'EXTRACTED TargetItem',
  ]);

  const found = pending.find(
    ({ origin, __typename }) => `${origin} ${__typename}` === 'EXTRACTED TargetItem',
  );
  const decisions: ConfirmExtractionInput['decisions'] = [
    ...lost.map((item) => ({ reject: { itemId: item.id, reason: '新版正文不再列入' } })),
    ...pending.filter((item) => item !== found).map((item) => ({ accept: { itemId: item.id } })),
    {
      change: {
        itemId: found?.id ?? '',
        target: { indicator: { new: { name: '老年用品制造企业数', unit: '家' } } },
      },
    },
  ];
  await decideAndPublish(key, { draftId, decisions });

  const after = await policyAfter(key, id);
  expect(after.text).toEqual({ version: 2, text: next });
  expect([after.measures.length, after.targets.length]).toEqual([20, 9]);
  for (const { start, end, quote, textVersion } of after.spans) {
    expect([textVersion, next.slice(start, end)]).toEqual([2, quote]);
  }

  // The same objects: what the text says as before stands as before, and is answered for by the same departments.
  const was = new Map(before.targets.map((target) => [target.id, target]));
  const kept = after.targets.filter((target) => was.has(target.id));
  expect(kept.map(({ statement }) => statement).sort()).toEqual(
    [...before.targets]
      .filter(({ statement }) => !['≥15个', '≥60公里'].includes(statement))
      .map(({ statement }) => statement.replace('≥60家', '≥80家'))
      .sort(),
  );
  for (const target of kept.filter(({ statement }) => statement !== '≥80家')) {
    expect(target).toMatchObject({
      standing: was.get(target.id)?.standing,
      measures: was.get(target.id)?.measures,
    });
  }
  const dutiesOf = ({ duties }: (typeof after.measures)[number]) =>
    duties.map(({ name, role, department }) => [name, role, department.name]);
  const once = new Map(before.measures.map((measure) => [measure.id, dutiesOf(measure)]));
  for (const measure of after.measures.filter((each) => once.has(each.id))) {
    expect(dutiesOf(measure)).toEqual(once.get(measure.id));
  }
  expect(await api.em.fork().count(ProgressReport)).toBe(reports);

  // What left the text is no longer listed, and not gone.
  const gone = { measure: '', target: '', policy: id };
  for (const item of lost) {
    if (item.__typename === 'MeasureItem') gone.measure = item.measure?.id ?? '';
    if (item.__typename === 'TargetItem') gone.target = item.target?.id ?? '';
  }
  const { data } = await api.run(DroppedObjectsDocument, gone, key);
  expect(data).toMatchObject({
    measure: { droppedAt: expect.any(String), span: { textVersion: 1 } },
    target: {
      droppedAt: expect.any(String),
      spans: [{ span: { textVersion: 1, quote: expect.stringContaining('健身步道') } }],
    },
  });
  expect(data?.targets.edges).toHaveLength(2);

  // The audit says what the new version made another of.
  const changed = kept.find(({ statement }) => statement === '≥80家');
  const [entry] = await api.em
    .fork()
    .find(AuditEntry, { operation: 'publishPolicy' }, { orderBy: { at: 'desc' } });
  expect(entry?.after).toMatchObject({
    policyId: uuid,
    changed: [{ id: changed?.id.replace('target_', ''), fields: { value: { before: '60', after: '80' } } }],
  });

  // The splits were those of other totals: they have ended, and are told.
  const live = 'select from target where policy_id = ? and part_of_id is not null and cancelled_at is null';
  expect(await api.em.execute(live, [uuid])).toHaveLength(0);
  expect((await split({ id: changed?.id.replace('target_', '') ?? '' }, key))?.changes.edges).toMatchObject([
    { node: { kind: 'SPLIT', partsBefore: [{}, {}], partsAfter: [] } },
    { node: { kind: 'RESTATED' } },
    { node: { kind: 'SPLIT', partsBefore: [] } },
  ]);

  // And the target what it promised first; yesterday is judged by that.
  const target = { id: changed?.id.replace('target_', '') ?? '' };
  expect(await adjusted(target, key)).toMatchObject({
    version: 3,
    firstPromise: { statement: '≥60家' },
    inForce: { statement: '≥80家' },
    standing: { why: { basis: expect.arrayContaining(['ADJUSTED']) } },
    changes: {
      edges: [
        { node: { kind: 'SPLIT' } },
        { node: { kind: 'RESTATED', termsBefore: { statement: '≥60家' }, decision: null } },
        { node: { kind: 'SPLIT' } },
      ],
    },
  });
  const on = async (asOf: string) => {
    const past = { asOf, knownAt: null, timeZone: 'Asia/Shanghai' };
    return api.em.fork().transactional(async (em) => loadPastTerms(em, [target.id], past));
  };
  expect(await on('2026-01-14')).toMatchObject([{ quantity: '60.000000', earlier: [] }]);
  expect(await on('2099-12-31')).toMatchObject([
    { quantity: '80.000000', earlier: [{ quantity: '60.000000' }] },
  ]);
});

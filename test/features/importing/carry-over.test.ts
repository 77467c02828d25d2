import { expect, it } from '@jest/globals';
import { newVersions } from '../../support/new-version.js';
import { startSeededApi } from '../../support/seeded-api.js';

const api = startSeededApi();
const { asEditor, reviewed, importText, draftOf, policyAfter, decide, publish, decideAndPublish } =
  newVersions(api);

it('finds again what an editor gives a place, with all that hangs on it', async () => {
  const { id, text } = await reviewed('ruanjian-cuoshi');
  const key = await asEditor();
  const [first] = (await policyAfter(key, id)).targets;
  const quote = first?.spans[0]?.span.quote ?? '';
  const next = text.replace(quote, '以三年为期，壮大本市软件企业队伍');

  const draftId = (await importText(key, { policyId: id, text: next }))?.draft?.id ?? '';
  const { items } = await draftOf(key, { id: draftId, filter: { lost: true } });
  expect(items.map((item) => item.__typename === 'TargetItem' && item.target?.id)).toEqual([first?.id]);

  const start = next.indexOf('壮大本市');
  const spans = [{ start, end: start + '壮大本市软件企业队伍'.length, context: 'MEASURE' as const }];
  const rest = (await draftOf(key, { id: draftId, filter: { state: 'PENDING', lost: false } })).items;
  const decisions = [
    { change: { itemId: items[0]?.id ?? '', target: { spans } } },
    ...rest.map((item) => ({ accept: { itemId: item.id } })),
  ];
  await decideAndPublish(key, { draftId, decisions });

  const target = (await policyAfter(key, id)).targets.find((each) => each.id === first?.id);
  expect(target).toMatchObject({
    statement: first?.statement,
    droppedAt: null,
    spans: [{ span: { quote: '壮大本市软件企业队伍', textVersion: 2 } }],
  });
});

it("lets go of another policy's target that a new version states otherwise, and changes nothing of it", async () => {
  const { id, text } = await reviewed('kuajing-jihua-b');
  const { id: otherId } = await reviewed('kuajing-jihua-a');
  const key = await asEditor();
  const promised = (await policyAfter(key, otherId)).targets.find(({ statement }) =>
    statement.includes('1500'),
  );
  expect(promised?.spans.map(({ span }) => span.policy.id)).toEqual([otherId, id]);

  const draftId =
    (await importText(key, { policyId: id, text: text.replace('力争达到1500亿元', '力争达到1600亿元') }))
      ?.draft?.id ?? '';
  const pending = (await draftOf(key, { id: draftId, filter: { state: 'PENDING' } })).items;
  expect(pending).toMatchObject([{ origin: 'EXTRACTED', targetRead: { value: '1600' } }]);
  await decideAndPublish(key, { draftId, decisions: [{ accept: { itemId: pending[0]?.id ?? '' } }] });

  const [theirs, ours] = [await policyAfter(key, otherId), await policyAfter(key, id)];
  const after = theirs.targets.find((target) => target.id === promised?.id);
  expect(after?.statement).toBe(promised?.statement);
  expect(after?.spans.map(({ span }) => span.policy.id)).toEqual([otherId]);
  expect(
    ours.targets.filter(({ statement }) => /1[56]00/.test(statement)).map(({ statement }) => statement),
  ).toEqual([promised?.statement.replace('1500', '1600')]);
  // What is stated as before keeps both its places, here in the new version.
  const both = ours.targets.filter(({ spans }) => spans.some(({ span }) => span.policy.id === otherId));
  expect(both.length).toBeGreaterThan(15);
  for (const { spans } of both) {
    expect(spans.map(({ span }) => [span.policy.id, span.textVersion])).toEqual([
      [otherId, 1],
      [id, 2],
    ]);
  }
});

it('publishes nothing that is lost until it stands somewhere, and then with the bodies that answer for it', async () => {
  const { id, text } = await reviewed('jushen-jiqiren-cuoshi');
  const key = await asEditor();
  const { measures } = await policyAfter(key, id);
  const [, gone, neighbour] = measures;
  const next = text.replace(gone?.span.quote ?? '', '');
  const draftId = (await importText(key, { policyId: id, text: next }))?.draft?.id ?? '';
  const [lost, ...others] = (await draftOf(key, { id: draftId, filter: { lost: true } })).items;
  expect([lost?.__typename === 'MeasureItem' && lost.measure?.id, others]).toEqual([gone?.id, []]);
  const itemId = lost?.id ?? '';

  const version = await decide(key, { draftId, decisions: [{ accept: { itemId } }] });
  const refused = await publish(key, draftId, version);
  expect(refused?.errors.map(({ code }) => code)).toContain('INVALID_SPAN');

  const quote = neighbour?.span.quote ?? '';
  const span = { start: next.indexOf(quote), end: next.indexOf(quote) + quote.length };
  await decideAndPublish(key, { draftId, version, decisions: [{ change: { itemId, measure: { span } } }] });
  const found = (await policyAfter(key, id)).measures.find((measure) => measure.id === gone?.id);
  expect(found).toMatchObject({ path: neighbour?.path, span: { ...span, quote, textVersion: 2 } });
  expect(found?.duties.map(({ name, department }) => [name, department.name])).toEqual(
    gone?.duties.map(({ name, department }) => [name, department.name]),
  );
});

import { beforeAll, expect, it } from '@jest/globals';
import { readSeeds } from '../../../src/seeding/seed-files.js';
import { startApi } from '../../support/api.js';
import { anEditor, sendImport, toWrite } from '../../support/importing.js';
import { withReference } from '../../support/reference.js';
import { corpusText } from '../../support/seeded-register.js';

const api = startApi();
withReference(api);

const { policies, measures, targets, departments, indicators } = readSeeds();
const reviewed = 'ruanjian-cuoshi';
const policy = policies.find(({ key }) => key === reviewed);
const imported: { answer?: Awaited<ReturnType<typeof sendImport>> } = {};

// A document that careful readers marked, under another title and without anything that was made of it.
beforeAll(async () => {
  const { key } = await anEditor(api);
  const [head = '', ...body] = corpusText(policy?.file ?? '').split('高质量发展的若干政策措施');
  expect([head.trim(), body.length]).toEqual(['苏州市加快推动软件产业', 1]);
  const text = `苏州市另一个名称的若干政策措施${body.join('')}`;
  imported.answer = await sendImport(api, toWrite(text), key);
  expect(imported.answer?.errors).toEqual([]);
});

it('finds the facts of the document', () => {
  expect(imported.answer?.reading?.facts).toMatchObject({
    title: '苏州市另一个名称的若干政策措施',
    kind: policy?.kind,
    level: policy?.level,
    effectiveFrom: policy?.effectiveFrom,
    effectiveTo: policy?.effectiveTo,
    region: { name: '苏州市' },
  });
});

it('finds the measures that the readers marked, and who answers for them', () => {
  const nameOf = new Map(departments.map(({ key, name }) => [key, name]));
  const expected = measures.filter((measure) => measure.policy === reviewed);

  expect(expected.length).toBeGreaterThan(5);
  expect(
    imported.answer?.reading?.measures.map(({ path, note, duties }) => [
      path,
      note?.quote,
      duties.map(({ department, place }) => [department?.name, place.quote]),
    ]),
  ).toEqual(
    expected.map(({ path, note, duties }) => [
      path,
      note?.quote,
      duties.map(({ department, name }) => [nameOf.get(department), name]),
    ]),
  );
});

it('finds the targets that the readers marked', () => {
  const unitOf = new Map(indicators.map(({ key, unit }) => [key, unit]));
  const expected = targets.filter((target) => target.policy === reviewed);

  expect(expected.length).toBeGreaterThan(5);
  expect(
    imported.answer?.reading?.targets.map((target) => [
      target.comparator,
      target.value,
      target.unit?.code,
      target.indicator.unit?.code,
      target.dueOn,
      target.duePrecision,
      target.cadence,
      target.strength,
      target.hedges,
      target.startsOn,
    ]),
  ).toEqual(
    expected.map((target) => [
      target.comparator,
      target.value,
      target.unit,
      unitOf.get(target.indicator),
      target.dueOn,
      target.duePrecision,
      target.cadence,
      target.strength,
      target.hedges,
      target.startsOn,
    ]),
  );
});

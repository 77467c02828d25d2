import { expect, it } from '@jest/globals';
import { startApi } from '../../support/api.js';
import { aPolicy } from '../../support/builders/policy.js';
import { anEditor, sendImport, someText, toWrite } from '../../support/importing.js';
import { withReference } from '../../support/reference.js';
import { corpusText } from '../../support/seeded-register.js';

const api = startApi();
withReference(api);

it('notices the same text under other white space: the plan that was published twice', async () => {
  const { key } = await anEditor(api);
  const [first, second] = ['14-kuajing-jihua-a.txt', '16-kuajing-jihua-b.txt'].map(corpusText);
  const taken = await sendImport(api, toWrite(first ?? ''), key);
  expect(taken?.errors).toEqual([]);

  const dry = await sendImport(api, { source: { text: second ?? '' } }, key);
  const refused = await sendImport(api, toWrite(second ?? ''), key);
  const meant = await sendImport(api, toWrite(second ?? '', { allowDuplicate: true }), key);

  const title = taken?.draft?.policy.title;
  expect(dry?.reading?.duplicates).toEqual([{ grounds: ['LETTERS', 'TITLE'], policy: { title } }]);
  expect(refused).toMatchObject({
    reading: null,
    draft: null,
    errors: [{ code: 'DUPLICATE_POLICY', path: ['input', 'allowDuplicate'] }],
  });
  expect(meant).toMatchObject({ draft: { state: 'OPEN' }, errors: [] });
});

it('lets one of two imports of the same text through that are sent at once', async () => {
  const { key } = await anEditor(api);
  const text = someText();

  const answers = await Promise.all([
    sendImport(api, toWrite(text), key),
    sendImport(api, toWrite(` ${text}`), key),
  ]);

  expect(answers.map((answer) => answer?.errors.map(({ code }) => code)).sort()).toEqual([
    [],
    ['DUPLICATE_POLICY'],
  ]);
});

it('notices the same number in other brackets, and refuses it', async () => {
  const { key } = await anEditor(api);
  await aPolicy(api.em, { documentNumber: '苏府〔2025〕 7号', title: '另一文件' });

  const answer = await sendImport(
    api,
    toWrite(someText(), { facts: { documentNumber: '苏府[2025]7号' } }),
    key,
  );

  expect(answer?.errors).toMatchObject([{ code: 'DUPLICATE_POLICY' }]);
  expect(answer?.errors[0]?.message).toContain('另一文件');
});

it('tells of the same title, and lets it pass', async () => {
  const { key } = await anEditor(api);
  const { title } = await aPolicy(api.em);

  const answer = await sendImport(api, toWrite(someText(), { facts: { title } }), key);

  expect(answer).toMatchObject({
    reading: { duplicates: [{ grounds: ['TITLE'], policy: { title } }] },
    draft: { state: 'OPEN' },
    errors: [],
  });
});

it('does not take a draft that was given up for a policy', async () => {
  const { key } = await anEditor(api);
  const text = someText();
  await aPolicy(api.em, { text, state: 'DRAFT' });

  const answer = await sendImport(api, toWrite(text), key);

  expect(answer).toMatchObject({ reading: { duplicates: [] }, errors: [] });
});

import { expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { startApi } from '../../support/api.js';
import { aReporter } from '../../support/builders/reporter.js';
import { post } from '../../support/http.js';
import { written } from '../../support/refused.js';

const api = startApi();

const asLiteral = (fields: Record<string, unknown>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ');

it.each<[string, Record<string, unknown>, string]>([
  ['a value with an exponent', { value: '1e5' }, 'INVALID_DECIMAL'],
  ['a value that is none', { value: 'NaN' }, 'INVALID_DECIMAL'],
  ['a value without end', { value: 'Infinity' }, 'INVALID_DECIMAL'],
  ['a value with blanks', { value: ' 1' }, 'INVALID_DECIMAL'],
  ['a value with commas', { value: '1,000' }, 'INVALID_DECIMAL'],
  ['an empty value', { value: '' }, 'INVALID_DECIMAL'],
  ['a value of seven decimals', { value: '0.0000001' }, 'INVALID_DECIMAL'],
  ['a value of 23 digits', { value: '12345678901234567890123' }, 'INVALID_DECIMAL'],
  ['a value in full-width digits', { value: '４０' }, 'INVALID_DECIMAL'],
  ['a number', { value: 40 }, 'INVALID_DECIMAL'],
  ['a value with a NUL', { value: '4\u00000' }, 'INVALID_DECIMAL'],
  ['a fifth quarter', { period: '2025-Q5' }, 'INVALID_PERIOD'],
  ['a thirteenth month', { period: '2025-13' }, 'INVALID_PERIOD'],
  ['the first year', { period: '0001' }, 'INVALID_PERIOD'],
  ['a year of five digits', { period: '20255' }, 'INVALID_PERIOD'],
  ['a day', { period: '2025-12-31' }, 'INVALID_PERIOD'],
  ['a period in another case', { period: '2025-q4' }, 'INVALID_PERIOD'],
  ['a year as a number', { period: 2025 }, 'INVALID_PERIOD'],
])('answers %s with a stable code, as a variable and in the text', async (_, fields, code) => {
  const { key, inputFor } = await aReporter(api.em);
  const before = await written(api.em);
  const input = { ...inputFor(), ...fields };
  const field = Object.keys(fields)[0] ?? '';

  for (const payload of [
    {
      query: 'mutation ($input: SubmitProgressInput!) { submitProgress(input: $input) { report { id } } }',
      variables: { input },
    },
    { query: `mutation { submitProgress(input: { ${asLiteral(input)} }) { report { id } } }` },
  ]) {
    for (const [language, words] of [
      ['en', /^(?!.*不是)/],
      ['zh', /不是有效/],
    ] as const) {
      const answer = await post(api, payload, {
        authorization: `Bearer ${key}`,
        'accept-language': language,
      });
      expect([answer.status, answer.code]).toEqual([400, code]);
      expect(answer.message).toMatch(words);
      expect(answer.message).toContain(field);
    }
  }
  expect(await written(api.em)).toEqual(before);
});

const nobody = '00000000-0000-4000-8000-000000000000';
it.each([
  '',
  'report_',
  nobody,
  `target_${nobody}`,
  `report_${nobody.toUpperCase()}x`,
  `report_${nobody}\u0000`,
  `report_${nobody}' or 1=1 --`,
  'r'.repeat(10_000),
])('answers the id %j with INVALID_ID, by variable and in the text', async (id) => {
  for (const payload of [
    { query: 'query ($id: ID!) { progressReport(id: $id) { id } }', variables: { id } },
    { query: `{ progressReport(id: ${JSON.stringify(id)}) { id } }` },
    {
      query: 'query ($id: ID!) { progressReports(filter: { indicator: $id }) { totalCount } }',
      variables: { id },
    },
  ]) {
    const { key } = await aReporter(api.em);
    const answer = await post(api, payload, { authorization: `Bearer ${key}` });
    expect([answer.status, answer.code]).toEqual([200, 'INVALID_ID']);
    expect(answer.message.length).toBeLessThan(300);
  }
});

it('answers null for a report that is not there, and an empty list for an indicator that is not', async () => {
  const { key } = await aReporter(api.em);
  const query = `{
    progressReport(id: "report_${nobody}") { id }
    progressReports(filter: { indicator: "${globalId('Indicator', nobody)}" }) { totalCount }
  }`;
  const { body } = await post(api, { query }, { authorization: `Bearer ${key}` });
  expect(body).toEqual({ data: { progressReport: null, progressReports: { totalCount: 0 } } });
});

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
  ['nothing', ''],
  ['a prefix alone', 'report_'],
  ['a key alone', nobody],
  ['another type', `target_${nobody}`],
  ['capitals', `REPORT_${nobody}`],
  ['a character too many', `report_${nobody}0`],
  ['a NUL', `report_${nobody}\u0000`],
  ['SQL', `report_${nobody}' or 1=1 --`],
  ['ten thousand characters', 'r'.repeat(10_000)],
])('answers %s for an id with INVALID_ID, as a variable and in the text', async (_, id) => {
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

it.each([
  '2025-02-30',
  '2025-13-01',
  '25-01-01',
  '0001-01-01',
  '2025-1-1',
  '2025-01-01T00:00:00Z',
  '',
  20250101,
])('answers the day %j with INVALID_DATE, as a variable and in the text', async (day) => {
  for (const payload of [
    { query: 'query ($day: Date) { targets(filter: { dueFrom: $day }) { totalCount } }', variables: { day } },
    { query: `{ targets(filter: { dueFrom: ${JSON.stringify(day)} }) { totalCount } }` },
  ]) {
    const answer = await post(api, payload);
    expect([answer.status, answer.code]).toEqual([400, 'INVALID_DATE']);
    expect(answer.message).toMatch(/^(day|dueFrom): "/);
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

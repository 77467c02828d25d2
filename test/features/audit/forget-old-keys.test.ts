import { expect, it } from '@jest/globals';
import { forgetOldKeys } from '../../../src/features/audit/forget-old-keys.js';
import { IdempotencyKey } from '../../../src/features/audit/idempotency-key.entity.js';
import { SubmitProgressDocument, type SubmitProgressInput } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { aReporter } from '../../support/builders/reporter.js';

const NOW = '2026-01-15T04:00:00Z';
const api = startApi({ now: NOW });

const submit = async (input: SubmitProgressInput, key: string) =>
  (await api.run(SubmitProgressDocument, { input }, key)).data?.submitProgress;

it('answers by a key for seven days to the moment, and forgets it then without touching what it wrote', async () => {
  const { key, account, inputFor } = await aReporter(api.em);
  const input = inputFor();
  const first = await submit(input, key);
  const left = () => api.em.fork().count(IdempotencyKey, { account });

  expect(await forgetOldKeys(api.em.fork(), new Date('2026-01-22T04:00:00Z'))).toBe(0);
  expect(await submit(input, key)).toEqual(first);
  expect(await forgetOldKeys(api.em.fork(), new Date('2026-01-22T04:00:00.001Z'))).toBe(1);
  expect(await left()).toBe(0);

  // Another request by now, and refused by what is stored.
  expect(await submit(input, key)).toMatchObject({ report: null, errors: [{ code: 'ALREADY_REPORTED' }] });
  expect(await left()).toBe(0);
});

import { randomInt } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { expectAccessible, expectFits, startVisiting } from './support/visiting.js';

const visiting = startVisiting();

/** Asks as the editor of the demo. */
async function edit<Payload>(mutation: string, input: object): Promise<Payload> {
  const [, name = ''] = /\{ (\w+)\(/.exec(mutation) ?? [];
  const answer = await fetch(`${visiting.url}/graphql`, {
    method: 'POST',
    headers: { authorization: 'Bearer zb_demo_editor', 'content-type': 'application/json' },
    body: JSON.stringify({ query: mutation, variables: { input: { ...input, idempotencyKey: key() } } }),
  });
  const { data, errors } = (await answer.json()) as {
    data: Record<string, { errors: unknown[] }> | null;
    errors?: unknown;
  };
  const payload = data?.[name];
  if (errors || !payload || payload.errors.length > 0) {
    throw new Error(JSON.stringify(errors ?? payload?.errors));
  }
  return payload as Payload;
}
const key = () => `briefing ${process.pid} ${Date.now()} ${randomInt(1e9)}`;

interface Draft {
  id: string;
  version: number;
  policy: { id: string };
}
interface Published {
  policy: { id: string; texts: { version: number; publishedAt: string }[] };
}

/** Takes a text in, or a new version of one, and publishes it. */
async function publish(text: string, policyId: string | null): Promise<Published['policy']> {
  const { draft } = await edit<{ draft: Draft }>(
    `mutation($input: ImportPolicyInput!) { importPolicy(input: $input) {
      draft { id version policy { id } } errors { code message path } } }`,
    { source: { text }, dryRun: false, policyId },
  );
  const { draft: decided } = await edit<{ draft: { version: number } }>(
    `mutation($input: ConfirmExtractionInput!) { confirmExtraction(input: $input) {
      draft { version } errors { code message path } } }`,
    { draftId: draft.id, expectedVersion: draft.version, acceptAbove: '0' },
  );
  const { policy } = await edit<Published>(
    `mutation($input: PublishPolicyInput!) { publishPolicy(input: $input) {
      policy { id texts { version publishedAt } } errors { code message path } } }`,
    { draftId: draft.id, expectedVersion: decided.version },
  );
  return policy;
}

it('names the version of the text that was the newest at its moment', async () => {
  const title = `苏州市促进第${randomInt(1e9)}号星云产业发展的若干措施`;
  const text = `${title}\n一、总体要求\n坚持稳中求进。\n本措施自2025年7月1日起施行。`;
  const { id } = await publish(text, null);
  const { texts } = await publish(text.replace('稳中求进', '稳中求进、以进促稳'), id);
  const first = texts.find(({ version }) => version === 1);
  const path = `/policies/${id}/briefing`;
  const page = await visiting.visit(path, { as: 'leader' });
  const version = page.locator('.facts > div', { hasText: '文本版本' });
  await version.getByText('2', { exact: true }).waitFor();
  await page.goto(`${path}?knownAt=${first?.publishedAt}`);
  await version.getByText('1', { exact: true }).waitFor();
  await page.goto(`${path}?asOf=2026-01-31&knownAt=${new Date().toISOString()}`);
  await version.getByText('1', { exact: true }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(`专报：${title}`);
  await expectFits(page);
  await expectAccessible(page);
});

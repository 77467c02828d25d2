import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type AuditResult, serverAudits } from 'graphql-http';
import { startApi } from '../support/api.js';

const api = startApi();
let url = '';

beforeAll(async () => {
  url = `${await api.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
});
afterAll(() => api.app.server.closeAllConnections());

/** GETs that a web page could send without asking: refused on purpose, so that no page acts as its visitor. */
const WITHOUT_PREFLIGHT = ['5A70', 'D6D5', '6A70'];

it('speaks GraphQL over HTTP as every audit asks, but for requests that forgery could send', async () => {
  const results: AuditResult[] = [];
  for (const audit of serverAudits({ url, fetchFn: fetch })) results.push(await audit.fn());

  const short = ({ id, status, reason }: AuditResult & { reason?: string }) =>
    `${status} ${id} ${reason ?? ''}`;
  expect(results.length).toBeGreaterThan(50);
  expect(
    results.filter(({ status, id }) => status !== 'ok' && !WITHOUT_PREFLIGHT.includes(id)).map(short),
  ).toEqual([]);
  expect(results.filter(({ status }) => status === 'notice').map(({ id }) => id)).toEqual(WITHOUT_PREFLIGHT);
}, 30_000);

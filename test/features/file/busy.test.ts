import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, it } from '@jest/globals';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { PDF, upload } from '../../support/upload.js';

const api = startApi();

/** Begins to send a file over the network; `end` ends it, `answer` is what it was answered. */
function begin(url: string, key: string) {
  const headers = {
    authorization: `Bearer ${key}`,
    'accept-language': 'en',
    'content-type': 'application/octet-stream',
    'x-file-name': 'a.pdf',
  };
  const sending = request(`${url}/files`, { method: 'POST', headers });
  const answer = new Promise<{ status?: number; retryAfter?: string; body: string }>((resolve, reject) => {
    sending.on('error', reject).on('response', async (response) => {
      const { statusCode: status, headers } = response;
      resolve({ status, retryAfter: headers['retry-after'], body: await text(response) });
    });
  });
  sending.write(PDF);
  return { answer, end: () => sending.end() };
}

it('receives sixteen bodies at once, and asks the next to come again', async () => {
  const { key } = await anAccount(api.em, { roles: ['REPORTER'] });
  const url = await api.app.listen({ host: '127.0.0.1', port: 0 });
  const begun = Array.from({ length: 17 }, () => begin(url, key));

  const first = await Promise.race(begun.map(({ answer }) => answer));
  for (const { end } of begun) end();
  const answers = await Promise.all(begun.map(({ answer }) => answer));

  expect([first.status, first.retryAfter, JSON.parse(first.body).errors]).toEqual([
    503,
    '1',
    [{ message: expect.stringContaining('Too many files'), extensions: { code: 'FILE_BUSY' } }],
  ]);
  expect(answers.filter((answer) => answer !== first).map(({ status }) => status)).toEqual(
    Array(16).fill(201),
  );
  expect((await upload(api, { key })).statusCode).toBe(201);
});

import 'reflect-metadata/lite';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anAccount } from '../support/builders/account.js';
import { aCommenting, type Commenting } from '../support/commenting.js';
import { many, together } from '../support/many.js';
import { aProofService, inFull, type ProofService } from '../support/proof-service.js';
import { type Service, startService } from '../support/service.js';

const WRITES = inFull ? 5_000 : 400;
const READERS = 3;

let [first, comments]: [ProofService?, Commenting?] = [];
let second: Service | undefined;
let query = '';
const keys = { reviewer: '', partner: '' };
const known = <Part>(part: Part | undefined): Part => {
  if (part === undefined) throw new Error('Not started');
  return part;
};

beforeAll(async () => {
  first = await aProofService({ gated: false });
  comments = await aCommenting(first);
  keys.reviewer = comments.key;
  keys.partner = (await anAccount(first.em(), { roles: ['PARTNER'] })).key;
  query = `{ node(id: "${comments.next().reportId}") { ... on ProgressReport { comments(first: 1) { totalCount } } } }`;
  second = await startService({
    DATABASE_URL: first.applicationUrl,
    DATABASE_OWNER_URL: first.ownerUrl,
    ZHIBIAO_SEED: 'none',
    ZHIBIAO_CACHE: 'on',
  });
  await second.ready();
}, 120_000);
afterAll(async () => {
  second?.child.kill('SIGTERM');
  await second?.ended;
  await first?.stop();
}, 60_000);

interface Told {
  status: number;
  etag: string | null;
  /** How many comments there are; null where no report is answered, undefined where nothing has changed. */
  count: number | null | undefined;
}

/** Asks the second node: by POST, or by GET for what has changed since an answer. */
async function ask(key: string, since?: string | null): Promise<Told> {
  const url = `${known(second).url}/graphql`;
  const authorization = `Bearer ${key}`;
  const response =
    since === undefined
      ? await fetch(url, {
          method: 'POST',
          headers: { authorization, 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        })
      : await fetch(`${url}?query=${encodeURIComponent(query)}`, {
          headers: {
            authorization,
            'apollo-require-preflight': 'yes',
            ...(since && { 'if-none-match': since }),
          },
        });
  const { status } = response;
  const etag = response.headers.get('etag');
  if (status === 304) return { status, etag, count: undefined };
  const { data, errors } = (await response.json()) as {
    data?: { node: { comments: { totalCount: number } } | null };
    errors?: unknown;
  };
  if (!data) throw new Error(`${status} ${JSON.stringify(errors)}`);
  return { status, etag, count: data.node?.comments.totalCount ?? null };
}

it(`shows each of ${WRITES} writes that one node acknowledged on the other at once, and to nobody else`, async () => {
  const { send, next } = known(comments);
  const progress = { written: 0, over: false };
  const found = { stale: 0, across: 0, unchanged: 0, answers: 0 };

  // Whatever moment of a write there is, somebody asks in it and leaves an answer in memory.
  const reading = together(
    many(READERS, (at) => at),
    READERS,
    async (at) => {
      let etag: string | null = null;
      while (!progress.over) {
        const { written } = progress;
        const key = at === 0 ? keys.partner : keys.reviewer;
        const told: Told = await ask(key, at === 1 ? etag : undefined);
        found.answers += 1;
        if (at === 0 && told.count !== null) found.across += 1;
        if (at > 0 && typeof told.count === 'number' && told.count < written) found.stale += 1;
        etag = told.etag;
      }
    },
  );
  let etag: string | null = null;
  for (const input of many(WRITES, next)) {
    expect((await send(input)).codes).toEqual([]);
    progress.written += 1;
    const posted: Told = await ask(keys.reviewer);
    const got: Told = await ask(keys.reviewer, etag);
    // A comment more is another answer: the tag of the one before holds no more.
    expect([posted.count, got.status, got.count]).toEqual([progress.written, 200, progress.written]);
    const again = await ask(keys.reviewer, got.etag);
    if (again.status === 304) found.unchanged += 1;
    etag = got.etag;
  }
  progress.over = true;
  await reading;

  expect(found).toMatchObject({ stale: 0, across: 0, unchanged: WRITES });
  expect(found.answers).toBeGreaterThan(WRITES);
}, 600_000);

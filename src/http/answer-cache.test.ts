import { describe, expect, it } from '@jest/globals';
import type { Reads } from '../shared/reads.js';
import { PUBLIC_VIEWER, type Viewer } from '../shared/session.js';
import { Answer } from './answer.js';
import { AnswerCache } from './answer-cache.js';

/** A cache over a database that is nothing but its revision, and who asks of it. */
function aCache({ mostBytes = 1_000_000 } = {}) {
  const database = { revision: '1' as string | null };
  const cache = new AnswerCache({ mostBytes, revision: async () => database.revision });
  let asked = 0;

  interface Asking {
    question?: string;
    viewer?: Partial<Viewer>;
    today?: string;
    language?: 'zh' | 'en';
    reads?: Partial<Reads>;
    isWhole?: boolean;
    text?: string;
    during?: () => unknown;
  }
  /** What the answer says, and whether it was made anew. */
  const ask = async (asking: Asking = {}) => {
    const { question = 'q', viewer, today = '2026-01-15', language = 'zh', isWhole = true } = asking;
    const caller = { ...PUBLIC_VIEWER, ...viewer };
    let anew = false;
    const answer = await cache.answer({
      question,
      revision: (await cache.revision()) ?? '',
      session: { viewer: caller, today, language },
      ask: async () => {
        anew = true;
        asked += 1;
        const text = asking.text ?? `${question} ${caller.name} ${today} ${language} at ${database.revision}`;
        await asking.during?.();
        const reads: Reads = { account: false, request: false, ...asking.reads };
        return new Answer(200, [], Buffer.from(text), isWhole ? reads : null);
      },
    });
    return [String(await answer.as('identity')), anew];
  };
  return { database, ask, asked: () => asked };
}

const ACCOUNT = { account: true };

it('answers the same question once, until something is committed', async () => {
  const { ask, database } = aCache();

  expect(await ask()).toEqual(['q null 2026-01-15 zh at 1', true]);
  expect(await ask()).toEqual(['q null 2026-01-15 zh at 1', false]);
  database.revision = '2';
  expect(await ask()).toEqual(['q null 2026-01-15 zh at 2', true]);
});

it.each([
  ['question', { question: 'other' }],
  ['day', { today: '2026-01-16' }],
  ['language', { language: 'en' as const }],
  ['role', { viewer: { roles: ['LEADER' as const] } }],
  ['department', { viewer: { departmentIds: ['d'] } }],
])('makes an answer for each %s', async (_, other) => {
  const { ask } = aCache();
  await ask();

  expect(await ask(other)).toEqual([expect.any(String), true]);
  expect(await ask(other)).toEqual([expect.any(String), false]);
});

describe('an answer that more than the roles of its caller was read for', () => {
  it('is given to that account alone', async () => {
    const { ask } = aCache();
    const as = (name: string) => ask({ viewer: { name }, reads: ACCOUNT });

    expect(await as('A')).toEqual(['q A 2026-01-15 zh at 1', true]);
    expect(await as('B')).toEqual(['q B 2026-01-15 zh at 1', true]);
    expect(await as('A')).toEqual(['q A 2026-01-15 zh at 1', false]);
    expect(await as('B')).toEqual(['q B 2026-01-15 zh at 1', false]);
  });

  it('is not given to another who asked at the same moment', async () => {
    const { ask } = aCache();
    const names = ['A', 'B', 'C', 'B'];
    const answers = await Promise.all(names.map((name) => ask({ viewer: { name }, reads: ACCOUNT })));

    expect(answers.map(([text]) => text)).toEqual(names.map((name) => `q ${name} 2026-01-15 zh at 1`));
  });

  it('is shared where nothing of the account was read', async () => {
    const { ask } = aCache();
    await ask({ viewer: { name: 'A' } });

    expect(await ask({ viewer: { name: 'B' } })).toEqual(['q A 2026-01-15 zh at 1', false]);
  });
});

it.each([
  ['has an error, or is a change', { isWhole: false }],
  ['depends on the instant', { reads: { request: true } }],
  ['is an eighth of all that may be kept, or more', { text: 'x'.repeat(200_000) }],
])('keeps no answer that %s', async (_, asking) => {
  const { ask, asked } = aCache();
  for (let nth = 0; nth < 3; nth += 1) await ask(asking);
  expect(asked()).toBe(3);
});

it('keeps no answer during which something was committed', async () => {
  const { ask, database } = aCache();
  const during = () => {
    database.revision = '2';
  };

  expect(await ask({ during })).toEqual(['q null 2026-01-15 zh at 1', true]);
  expect(await ask()).toEqual(['q null 2026-01-15 zh at 2', true]);
});

it('asks once where many ask at once, and again for each where it cannot be shared', async () => {
  const shared = aCache();
  const single = aCache();
  const during = () => new Promise((resolve) => setTimeout(resolve, 5));
  const ten = (cache: typeof shared, asking = {}) =>
    Promise.all(Array.from({ length: 10 }, () => cache.ask({ during, ...asking })));

  const answers = await ten(shared);
  await ten(single, { isWhole: false });

  expect(new Set(answers.map(([text]) => text)).size).toBe(1);
  expect([shared.asked(), single.asked()]).toEqual([1, 10]);
});

it('goes on without what is kept where nobody can tell what is committed', async () => {
  const { ask, database, asked } = aCache();
  await ask();
  database.revision = null;

  expect((await ask())[1]).toBe(true);
  expect(asked()).toBe(2);
});

it('holds no more bytes than it may, and drops what was asked for longest ago', async () => {
  const { ask } = aCache({ mostBytes: 100_000 });
  const text = 'x'.repeat(9_000);
  for (const question of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) {
    await ask({ question, text });
    await ask({ question: 'a', text });
  }
  expect((await ask({ question: 'a' }))[1]).toBe(false);
  expect((await ask({ question: 'i' }))[1]).toBe(false);

  await ask({ question: 'j', text });
  await ask({ question: 'k', text });
  expect((await ask({ question: 'b' }))[1]).toBe(true);
});

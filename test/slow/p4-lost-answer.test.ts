import 'reflect-metadata/lite';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CommentOnReportInput } from '../generated/graphql.js';
import { aCommenting, type Commenting } from '../support/commenting.js';
import { aCutClient } from '../support/cut-client.js';
import { many, together } from '../support/many.js';
import { aProofService, inFull, type ProofService } from '../support/proof-service.js';

const AT_THE_COMMIT = inFull ? 500 : 150;
const AT_RANDOM = inFull ? 2_000 : 300;

let service: ProofService;
let comments: Commenting;
/** How long an answer takes here: cuts fall before, within and after that time. */
let usualMs = 0;
beforeAll(async () => {
  service = await aProofService();
  comments = await aCommenting(service);
  for (const input of many(20, comments.next)) await comments.send(input);
  const from = performance.now();
  for (const input of many(20, comments.next)) await comments.send(input);
  usualMs = (performance.now() - from) / 20;
}, 60_000);
afterAll(() => service.stop(), 60_000);

const begin = (input: CommentOnReportInput) => aCutClient(service.url, comments.body(input), comments.key);

/** Cuts the client's line when PostgreSQL has committed and the service has not heard of it yet. */
async function cutAtTheCommit(input: CommentOnReportInput): Promise<boolean> {
  const client = begin(input);
  service.gate.atCommit(async () => {
    service.gate.atCommit(null);
    client.cut();
    await client.gone;
  });
  return client.gone;
}

async function cutAtRandom(input: CommentOnReportInput): Promise<boolean> {
  const client = begin(input);
  await pause(Math.random() * 2 * usualMs);
  client.cut();
  return client.gone;
}

describe('P4: a lost answer never leaves doubt', () => {
  it(`tells by the key what each of ${AT_THE_COMMIT} changes came to whose client was cut off right after the commit`, async () => {
    for (const input of many(AT_THE_COMMIT, comments.next)) {
      expect(await cutAtTheCommit(input)).toBe(false);
      const { ids, ...counted } = await comments.effects([input]);
      expect(counted).toEqual({ comments: 1, whole: 1 });

      expect(await comments.send(input)).toEqual({ id: ids[0], codes: [] });
      expect(await comments.effects([input])).toEqual({ comments: 1, whole: 1, ids });
    }
  }, 600_000);

  it(`tells and counts it once where ${AT_RANDOM} clients are cut off at any moment`, async () => {
    const inputs = many(AT_RANDOM, comments.next);
    const outcomes = await together(inputs, 4, async (input) => {
      const answered = await cutAtRandom(input);
      // Asked at once, perhaps while the first is still under way, and again.
      return { answered, asked: await comments.send(input), later: await comments.send(input) };
    });

    for (const { asked, later } of outcomes) {
      expect(asked).toEqual({ id: expect.any(String), codes: [] });
      expect(later).toEqual(asked);
    }
    const { ids, ...counted } = await comments.effects(inputs);
    expect(counted).toEqual({ comments: AT_RANDOM, whole: AT_RANDOM });
    expect(ids.sort()).toEqual(outcomes.map(({ asked }) => asked.id).sort());
    // Else the cuts have missed what they are for.
    expect(outcomes.filter(({ answered }) => !answered).length).toBeGreaterThan(AT_RANDOM / 10);
  }, 600_000);

  it('would notice: whoever asks again under a new key counts twice what had been committed', async () => {
    const inputs = many(20, comments.next);
    for (const input of inputs) {
      await cutAtTheCommit(input);
      await comments.send({ ...input, idempotencyKey: comments.next().idempotencyKey });
    }
    expect(await comments.effects(inputs)).toMatchObject({ comments: 40 });
  });
});

import 'reflect-metadata/lite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCommenting, type Commenting } from '../support/commenting.js';
import { many, together } from '../support/many.js';
import { aProofService, inFull, type ProofService } from '../support/proof-service.js';

const KEYS = inFull ? 10_000 : 500;
const MISMATCHES = inFull ? 1_000 : 100;
const KILLS = inFull ? 100 : 4;
const AT_ONCE = 50;

let service: ProofService;
let comments: Commenting;
beforeAll(async () => {
  service = await aProofService();
  comments = await aCommenting(service);
}, 60_000);
afterAll(() => service.stop(), 60_000);

describe('P3: a retried mutation takes effect once', () => {
  it(`has one effect for each of ${KEYS} keys that are sent three times`, async () => {
    const inputs = many(KEYS, comments.next);
    // Two of the sends side by side, the third after them.
    const answers = await together(inputs, 8, async (input) => [
      ...(await Promise.all([comments.send(input), comments.send(input)])),
      await comments.send(input),
    ]);

    for (const [first, ...others] of answers) {
      expect(first).toEqual({ id: expect.any(String), codes: [] });
      expect(others).toEqual([first, first]);
    }
    const { ids, ...counted } = await comments.effects(inputs);
    expect(counted).toEqual({ comments: KEYS, whole: KEYS });
    expect(ids.sort()).toEqual(answers.map(([first]) => first?.id).sort());
  }, 600_000);

  it(`has one effect where one key is sent ${AT_ONCE} times at once`, async () => {
    for (const input of many(inFull ? 100 : 5, comments.next)) {
      const answers = await Promise.all(many(AT_ONCE, () => comments.send(input)));
      const { comments: stored, ids } = await comments.effects([input]);
      expect(stored).toBe(1);
      expect(answers).toEqual(many(AT_ONCE, () => ({ id: ids[0], codes: [] })));
    }
  }, 600_000);

  it(`refuses each of ${MISMATCHES} keys that come again with another input, during the first as after it`, async () => {
    const pairs = many(MISMATCHES, () => {
      const { idempotencyKey, reportId } = comments.next();
      return many(2, () => ({ ...comments.next(), reportId, idempotencyKey }));
    });
    const racing = await together(pairs, 4, (pair) => Promise.all(pair.map(comments.send)));
    const after = await together(pairs, 4, (pair) => Promise.all(pair.map(comments.send)));

    for (const answers of [...racing, ...after]) {
      expect(answers.filter(({ id }) => id)).toHaveLength(1);
      expect(answers.filter(({ codes }) => codes.join() === 'KEY_REUSED')).toHaveLength(1);
    }
    expect(await comments.effects(pairs.flat())).toMatchObject({ comments: MISMATCHES, whole: MISMATCHES });
  }, 600_000);

  it(`has one effect where the service is killed ${KILLS} times between the commit and the answer`, async () => {
    const inputs = many(KILLS, comments.next);
    for (const input of inputs) {
      let committed: unknown = null;
      service.gate.atCommit(async () => {
        service.gate.atCommit(null);
        committed = await comments.effects([input]);
        await service.kill();
      });
      await expect(comments.send(input)).rejects.toThrow();
      // Key, comment and audit row were there together before anybody was told.
      expect(committed).toMatchObject({ comments: 1, whole: 1 });

      await service.start();
      const { ids } = await comments.effects([input]);
      expect(await comments.send(input)).toEqual({ id: ids[0], codes: [] });
    }
    expect(await comments.effects(inputs)).toMatchObject({ comments: KILLS, whole: KILLS });
  }, 1_800_000);

  it('would notice: a service that forgets its keys counts what is sent again twice', async () => {
    const inputs = many(20, comments.next);
    for (const input of inputs) {
      await comments.send(input);
      await service.sql('delete from idempotency_key where key = ?', [input.idempotencyKey]);
      await comments.send(input);
    }
    expect(await comments.effects(inputs)).toMatchObject({ comments: 40, whole: 20 });
  });
});

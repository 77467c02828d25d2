import 'reflect-metadata/lite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DraftItem } from '../../src/features/importing/draft-item.entity.js';
import { ConfirmExtractionDocument } from '../generated/graphql.js';
import { anAccount } from '../support/builders/account.js';
import { aReview, idOfItem, onDraft } from '../support/builders/review.js';
import { many } from '../support/many.js';
import { aProofService, inFull, type ProofService } from '../support/proof-service.js';
import { type Answer, aReportRace, CLIENTS } from '../support/report-race.js';

const RACES = 1_000;
/** A race over a draft takes longer: two items each, and a draft to restate. */
const DRAFT_RACES = inFull ? 1_000 : 100;

let service: ProofService;
beforeAll(async () => {
  service = await aProofService();
}, 60_000);
afterAll(() => service.stop(), 60_000);

/** Who won, and how those were refused who did not. */
const judged = (answers: readonly Answer[]) => ({
  winners: answers.filter(({ errors }) => errors.length === 0).map(({ won }) => won),
  refusals: answers.flatMap(({ errors }) => errors),
});
/** Says which version the record has by now. */
const stale = (saw: number, now: number) => ({
  code: 'STALE_VERSION',
  message: `Somebody changed it first: you saw version ${saw}, now it is ${now}; read it again`,
});

const storedReport = async (id: string) => {
  const [row] = await service.sql<{ state: string; version: number; decisions: number }>(
    `select r.state, r.version, (select count(*)::int from audit_entry a
                                  where a.subject_id = r.id and a.outcome = 'DONE') as decisions
       from progress_report r where r.id = ?`,
    [id],
  );
  return row;
};

describe('P5: concurrent edits lose nothing', () => {
  it(`lets one of ${CLIENTS} decide on a report, and tells the others what it is now, in ${RACES} races`, async () => {
    const { next, race } = await aReportRace(service);
    const outcomes = new Set<unknown>();
    for (let at = 0; at < RACES; at += 1) {
      const { id } = await next();
      const { winners, refusals } = judged(await race(id));
      expect(winners).toHaveLength(1);
      expect(refusals).toMatchObject(many(CLIENTS - 1, () => stale(1, 2)));
      expect(await storedReport(id)).toEqual({ state: winners[0], version: 2, decisions: 1 });
      outcomes.add(winners[0]);
    }
    // Else they were not racing: the same one is always the first to be heard.
    expect(outcomes.size).toBeGreaterThan(1);
  }, 1_800_000);

  it(`lets one of ${CLIENTS} decide on a draft, whole, and tells the others what it is now, in ${DRAFT_RACES} races`, async () => {
    const { draft, items } = await aReview(service.em());
    const editors = await Promise.all(many(CLIENTS, () => anAccount(service.em(), { roles: ['EDITOR'] })));
    const { measure, target } = items;
    const reject = (item: DraftItem, reason: string) => ({ reject: { itemId: idOfItem(item), reason } });
    const winnersOf = new Set<string>();
    for (let version = 1; version <= DRAFT_RACES; version += 1) {
      const reasonOf = (at: number) => `第${version}轮第${at}人`;
      const answers = await Promise.all(
        editors.map(async ({ key }, at): Promise<Answer & { reason: string }> => {
          const reason = reasonOf(at);
          const decisions = [reject(measure, reason), reject(target, reason)];
          const input = { ...onDraft(draft, version), decisions };
          const { confirmExtraction: answer } = await service.send(ConfirmExtractionDocument, { input }, key);
          return { reason, won: answer.draft?.version ?? null, errors: answer.errors };
        }),
      );
      const { winners, refusals } = judged(answers);
      expect(winners).toEqual([version + 1]);
      expect(refusals).toMatchObject(many(CLIENTS - 1, () => stale(version, version + 1)));
      const winner = answers.find(({ won }) => won !== null);
      // Both items as the winner said: nothing of the others came between.
      expect(
        await service.sql('select distinct reason from draft_item where id in (?, ?)', [
          measure.id,
          target.id,
        ]),
      ).toEqual([{ reason: winner?.reason }]);
      winnersOf.add(`${answers.findIndex(({ won }) => won !== null)}`);
    }
    expect(winnersOf.size).toBeGreaterThan(1);
    expect(
      await service.sql(
        `select count(*)::int as decisions from audit_entry where subject_id = ? and outcome = 'DONE'`,
        [draft.id],
      ),
    ).toEqual([{ decisions: DRAFT_RACES }]);
  }, 1_800_000);

  it('would notice: where the version does not move, each of them believes to have decided', async () => {
    const { next, race } = await aReportRace(service);
    const { id } = await next();
    await service.sql(`
      create function keep_as_it_was() returns trigger language plpgsql as 'begin return old; end';
      create trigger a_guard_is_off before update on progress_report
        for each row execute function keep_as_it_was();`);
    try {
      expect(judged(await race(id)).winners).toHaveLength(CLIENTS);
      expect(await storedReport(id)).toEqual({ state: 'SUBMITTED', version: 1, decisions: CLIENTS });
    } finally {
      await service.sql('drop trigger a_guard_is_off on progress_report; drop function keep_as_it_was();');
    }
  });
});

import type { EntityManager } from '@mikro-orm/postgresql';
import { rows } from '../../shared/rows.js';
import { firstChange, judged } from './judged.rules.js';
import { lookBack } from './look-back.js';
import type { Moment } from './moment.rules.js';
import type { StandingRow } from './standing-row.read-model.js';
import type { Sight } from './target.access.js';
import { toldThen, writtenOf } from './told-then.read-model.js';

const DEMO = {
  name: 'target.demoReports',
  text: 'select r.id from progress_report r where r.is_demo and r.id = any($1::uuid[])',
};

/** A standing that knows itself whether it rests on the demo. */
export type StandingThen = StandingRow & { isDemo: boolean };

/** How targets stood at a moment, as `Target.standing` shows it. */
export async function standingsThen(
  em: EntityManager,
  { sight, moment }: { sight: Sight; moment: Moment },
  ids: readonly string[],
): Promise<StandingThen[]> {
  const [{ terms, valuesOf, ruleSet }, written] = await Promise.all([
    lookBack(em, ids, moment),
    writtenOf(em, ids),
  ]);
  const isAll = sight.standing === 'ALL';
  const judgements = terms.map((each) => ({
    each,
    ...judged(each, valuesOf(each), { today: moment.asOf, ruleSet }),
  }));
  const restsOn = ({ official, claimed }: (typeof judgements)[number]) =>
    isAll ? [...official.reportIds, ...claimed.reportIds] : official.reportIds;
  const demo = new Set(
    (await rows<{ id: string }>(em, DEMO, [judgements.flatMap(restsOn)])).map(({ id }) => id),
  );
  return judgements.flatMap((judgement) => {
    const { each, official, claimed } = judgement;
    const known = written.get(each.id);
    if (!known) return [];
    const { levelCode, levelFactor } = known;
    return {
      ...toldThen(each, official, known),
      light: official.light,
      reachedLate: official.reachedLate,
      changesOn: firstChange(official, claimed),
      isDemo: restsOn(judgement).some((id) => demo.has(id)),
      selfReported: isAll
        ? {
            status: claimed.status,
            light: claimed.light,
            attainment: claimed.attainment,
            quantity: claimed.value,
            period: claimed.asOfPeriod,
            levelCode,
            levelFactor,
          }
        : null,
    };
  });
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, statement } from '../../shared/rows.js';
import { selectOf } from '../../shared/view.js';
import { firstTerms } from './deadline.read-model.js';
import { firstChange, judged } from './judged.rules.js';
import { lookBack } from './look-back.js';
import type { Moment } from './moment.rules.js';
import { storedThresholds } from './proposed-thresholds.js';
import type { StandingRow } from './standing-row.read-model.js';
import type { Sight } from './target.access.js';
import { targetView } from './target-row.read-model.js';
import { withFactor } from './target-terms.read-model.js';
import type { TargetTermsType } from './target-terms.type.js';

/** The unit of the levels of a target, and what was promised first of it. */
const { select, joins } = selectOf(targetView({ drafts: true, standing: '-', escalations: false }), 't', {
  own: ['levelCode', 'levelFactor'],
  parts: {},
});
const LEVELS = statement(
  'target.levels',
  `select t.id, ${select}, ${withFactor(firstTerms('t'))} as first
     from target t ${joins} where t.id = any($1::uuid[])`,
);

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
  const [{ terms, valuesOf, ruleSet }, levels] = await Promise.all([
    lookBack(em, ids, moment),
    rows<{ id: string; levelCode: string; levelFactor: string; first: TargetTermsType }>(em, LEVELS, [ids]),
  ]);
  const levelOf = new Map(levels.map(({ id, ...level }) => [id, level]));
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
    const known = levelOf.get(each.id);
    if (!known) return [];
    const { first, ...level } = known;
    const { comparator, quantity, quantityHigh, direction } = each;
    return {
      targetUuid: each.id,
      status: official.status,
      light: official.light,
      attainment: official.attainment,
      expected: official.expected,
      gapPoints: official.gapPoints,
      quantity: official.value,
      period: official.asOfPeriod,
      reachedLate: official.reachedLate,
      basis: official.basis,
      reportIds: official.reportIds,
      reckonedOn: moment.asOf,
      changesOn: firstChange(official, claimed),
      ruleSetVersion: ruleSet.version,
      thresholds: { version: ruleSet.version, ...storedThresholds(official.thresholds) },
      missedMonths: official.missed?.months ?? null,
      missedSince: official.missed?.since ?? null,
      ...level,
      isDemo: restsOn(judgement).some((id) => demo.has(id)),
      goal: { comparator, quantity, quantityHigh, direction },
      dueOn: each.firstDueOn ?? null,
      firstPromise: official.basis.includes('ADJUSTED') ? first : null,
      extendedTo: official.basis.includes('EXTENDED') ? each.dueOn : null,
      selfReported: isAll
        ? {
            status: claimed.status,
            light: claimed.light,
            attainment: claimed.attainment,
            quantity: claimed.value,
            period: claimed.asOfPeriod,
            ...level,
          }
        : null,
    };
  });
}

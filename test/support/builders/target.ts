import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Department } from '../../../src/features/department/department.entity.js';
import type { Indicator } from '../../../src/features/indicator/indicator.entity.js';
import type { Unit } from '../../../src/features/indicator/unit.entity.js';
import type { Measure } from '../../../src/features/measure/measure.entity.js';
import type { Policy } from '../../../src/features/policy/policy.entity.js';
import type { Region } from '../../../src/features/region/region.entity.js';
import { Milestone } from '../../../src/features/target/milestone.entity.js';
import { restateStandings } from '../../../src/features/target/restate-standings.js';
import { Target } from '../../../src/features/target/target.entity.js';
import { TargetMeasure } from '../../../src/features/target/target-measure.entity.js';
import { TargetSpan } from '../../../src/features/target/target-span.entity.js';
import { Decimal } from '../../../src/shared/decimal.js';
import { anIndicator } from './indicator.js';
import { aMeasure } from './measure.js';
import { aPolicy } from './policy.js';
import { aSpan } from './policy-text.js';
import { serial } from './serial.js';

type TargetFields = Partial<
  Omit<
    RequiredEntityData<Target>,
    'indicator' | 'region' | 'policy' | 'unit' | 'value' | 'valueHigh' | 'quantity' | 'quantityHigh'
  >
> & {
  indicator?: Indicator;
  region?: Region;
  policy?: Policy;
  unit?: Unit;
  /** In the unit. */
  value?: string;
  valueHigh?: string | null;
  /** Who answers: a measure of the policy restates the target, and these lead it. */
  departments?: readonly Department[];
  measures?: readonly Measure[];
  /** Each policy that states it besides its own. */
  alsoIn?: readonly Policy[];
  /** Quantities in the base of the unit, by day. */
  milestones?: Record<string, string>;
  /** The day its first standing is reckoned for; null leaves it without one. */
  today?: string | null;
};

/** At least 100 of an indicator of its own from 2025 to the end of 2027, stated once and assigned to nobody. */
export async function aTarget(em: EntityManager, fields: TargetFields = {}): Promise<Target> {
  const {
    departments = [],
    measures = [],
    alsoIn = [],
    milestones = {},
    today = '2026-01-15',
    ...rest
  } = fields;
  const { policy = await aPolicy(em), indicator = await anIndicator(em), region, ...terms } = rest;
  const unit = terms.unit ?? (await indicator.unit.loadOrFail());
  const inBase = (value: string) => new Decimal(value).times(unit.factor).toFixed();
  const { value = '100', valueHigh = null } = terms;
  const ordinal = serial();
  const target = em.create(Target, {
    key: `target-${ordinal}`,
    comparator: 'AT_LEAST',
    startsOn: '2025-01-01',
    dueOn: '2027-12-31',
    duePrecision: terms.dueOn === null ? null : 'YEAR',
    cadence: 'BY_DEADLINE',
    strength: 'BINDING',
    hedges: [],
    ordinal,
    ...terms,
    value,
    valueHigh,
    quantity: inBase(value),
    quantityHigh: valueHigh && inBase(valueHigh),
    unit,
    indicator,
    policy,
    region: region ?? policy.region,
  });
  for (const [on, quantity] of Object.entries(milestones)) em.create(Milestone, { target, on, quantity });
  for (const [at, stated] of [policy, ...alsoIn].entries()) {
    em.create(TargetSpan, {
      target,
      span: await aSpan(em, { policy: stated }),
      policy: stated,
      context: 'GOALS',
      path: '一',
      ordinal: at,
    });
  }
  const duties = departments.length > 0 ? [await aMeasure(em, { policy, duties: departments })] : [];
  for (const measure of [...measures, ...duties]) em.create(TargetMeasure, { target, measure });
  await em.flush();
  if (today) await restate(em, today, [target]);
  return target;
}

/** Judges targets anew, as the process does each day; all of them where none is named. */
export const restate = (em: EntityManager, today: string, targets?: readonly Target[]): Promise<void> =>
  em.transactional((transaction) =>
    restateStandings(transaction, { targets: targets?.map(({ id }) => id) ?? 'all', today }),
  );

import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Indicator } from '../../../src/features/indicator/indicator.entity.js';
import { Observation } from '../../../src/features/indicator/observation.entity.js';
import { Unit } from '../../../src/features/indicator/unit.entity.js';
import type { Region } from '../../../src/features/region/region.entity.js';
import { parsePeriod } from '../../../src/shared/period.js';
import { stableId } from '../../../src/shared/stable-id.js';
import { serial } from './serial.js';

const UNITS = {
  元: { dimension: 'money', base: '元', factor: '1', nameEn: 'yuan' },
  亿元: { dimension: 'money', base: '元', factor: '100000000', nameEn: '100 million yuan' },
  家: { dimension: 'count:家', base: '家', factor: '1', nameEn: 'companies or institutions' },
  倍: { dimension: 'factor', base: '倍', factor: '1', nameEn: 'times' },
  '%': { dimension: 'ratio', base: '%', factor: '1', nameEn: 'percent' },
};

/** A unit of the registry, the same row however often it is asked for: 家 where none is named. */
export async function aUnit(em: EntityManager, code: keyof typeof UNITS = '家'): Promise<Unit> {
  const found = await em.findOne(Unit, code);
  if (found) return found;
  const unit = em.create(Unit, { code, aliases: [], ...UNITS[code] });
  await em.flush();
  return unit;
}

type IndicatorFields = Partial<Omit<RequiredEntityData<Indicator>, 'unit'>> & { unit?: Unit };

/** An indicator counted in 家 whose latest value holds, reported by the quarter. */
export async function anIndicator(em: EntityManager, fields: IndicatorFields = {}): Promise<Indicator> {
  const { unit = await aUnit(em), ...rest } = fields;
  const ordinal = serial();
  const indicator = em.create(Indicator, {
    key: `indicator-${ordinal}`,
    name: `指标${ordinal}`,
    nameEn: `Indicator ${ordinal}`,
    direction: 'RISE',
    aggregation: 'LATEST',
    cadence: 'QUARTERLY',
    ordinal,
    unit,
    ...rest,
  });
  await em.flush();
  return indicator;
}

interface ObservationFields {
  indicator: Indicator;
  region: Region;
  period: string;
  /** In the base of the indicator's unit. */
  quantity: string;
  verified?: boolean;
  recordedAt?: Date;
  reportId?: string;
}

/** A value in force, verified, recorded at the end of 2025; standings are restated by whoever asks for them. */
export async function anObservation(em: EntityManager, fields: ObservationFields): Promise<Observation> {
  const { period } = fields;
  const observation = em.create(Observation, {
    verified: true,
    periodEndsOn: parsePeriod(period)?.endsOn ?? period,
    recordedAt: new Date('2025-12-31T08:00:00Z'),
    reportId: stableId('report', `${serial()}`),
    ...fields,
  });
  await em.flush();
  return observation;
}

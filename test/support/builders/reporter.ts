import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Indicator } from '../../../src/features/indicator/indicator.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import type { SubmitProgressInput } from '../../generated/graphql.js';
import { anAccount } from './account.js';
import { aDepartment } from './department.js';
import { anIndicator } from './indicator.js';
import { aRegion } from './region.js';
import { aTarget } from './target.js';

interface ReporterFields {
  /** Left out: one that the department owns. */
  indicator?: Indicator;
  isDemo?: boolean;
}

/** A department that owns an indicator with a target of 100 by 2027, the key it reports with, and valid inputs. */
export async function aReporter(em: EntityManager, fields: ReporterFields = {}) {
  const { isDemo = false } = fields;
  const region = await aRegion(em);
  const department = await aDepartment(em, { region });
  const indicator = fields.indicator ?? (await anIndicator(em, { owner: department }));
  const target = await aTarget(em, { indicator, region });
  const { account, key } = await anAccount(em, { departments: [department], isDemo });
  const inputFor = (other: Partial<SubmitProgressInput> = {}): SubmitProgressInput => ({
    indicatorId: globalId('Indicator', indicator.id),
    regionId: globalId('Region', region.id),
    period: '2025-Q4',
    value: '40',
    idempotencyKey: randomUUID(),
    ...other,
  });
  return { region, department, indicator, target, account, key, inputFor };
}

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Department } from '../../src/features/department/department.entity.js';
import type { Indicator } from '../../src/features/indicator/indicator.entity.js';
import { globalId } from '../../src/shared/ids.js';
import {
  ReformDepartmentDocument,
  type ReformDepartmentInput,
  type ReformDepartmentMutation,
} from '../generated/graphql.js';
import type { Api } from './api.js';
import { anAccount } from './builders/account.js';
import { aDepartment } from './builders/department.js';
import { anIndicator } from './builders/indicator.js';
import { aMeasure } from './builders/measure.js';
import { aPolicy } from './builders/policy.js';
import { aRegion } from './builders/region.js';
import { aTarget } from './builders/target.js';

export const idOf = {
  department: ({ id }: { id: string }) => globalId('Department', id),
  measure: ({ id }: { id: string }) => globalId('Measure', id),
  indicator: ({ id }: { id: string }) => globalId('Indicator', id),
  target: ({ id }: { id: string }) => globalId('Target', id),
};

/**
 * A city with a department that leads two measures and helps with a third, each stating a target, and owns an indicator
 * beside; with an office that reports for it, and others that may take it over.
 */
export async function aReformableCity(em: EntityManager) {
  const region = await aRegion(em);
  const policy = await aPolicy(em, { region });
  const body = () => aDepartment(em, { region });
  const [old, first, second, partner] = [await body(), await body(), await body(), await body()];
  const office = await anAccount(em, { departments: [old] });
  const stated = async (indicator: Indicator, duties: Parameters<typeof aMeasure>[1]) => {
    const measure = await aMeasure(em, { policy, ...duties });
    return {
      measure,
      indicator,
      target: await aTarget(em, { policy, region, indicator, measures: [measure] }),
    };
  };
  const led = async () => stated(await anIndicator(em), { duties: [old] });
  const [one, two] = [await led(), await led()];
  const help = { department: old, role: 'SUPPORT' as const };
  const third = await stated(await anIndicator(em), { duties: [partner, help] });
  const owned = await anIndicator(em, { owner: old });
  const asked = await aTarget(em, { policy, region, indicator: owned });
  return { region, policy, old, first, second, partner, office, one, two, third, owned, asked };
}

export type ReformableCity = Awaited<ReturnType<typeof aReformableCity>>;

/** All that the old department answers for, shared between two. */
export const shared = ({ first, second, one, two, third, owned }: ReformableCity) => ({
  shares: [
    {
      departmentId: idOf.department(first),
      measureIds: [idOf.measure(one.measure)],
      indicatorIds: [idOf.indicator(owned)],
    },
    {
      departmentId: idOf.department(second),
      measureIds: [idOf.measure(two.measure), idOf.measure(third.measure)],
    },
  ],
});

type Reforming = Partial<ReformDepartmentInput> & Pick<ReformDepartmentInput, 'reform'>;
type Answered = ReformDepartmentMutation['reformDepartment'] | undefined;

/** Reforms a department, of a day of December 2025 where none is named. */
export const reformer =
  (api: Api, key: () => string) =>
  async (department: Department, input: Reforming, as = key()): Promise<Answered> => {
    const given = {
      departmentId: idOf.department(department),
      on: '2025-12-01',
      basis: '苏委发〔2025〕1号',
      idempotencyKey: randomUUID(),
      ...input,
    };
    const { data, errors } = await api.run(ReformDepartmentDocument, { input: given }, as);
    if (errors) throw new Error(JSON.stringify(errors));
    return data?.reformDepartment;
  };

import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Department } from '../../../src/features/department/department.entity.js';
import { Measure } from '../../../src/features/measure/measure.entity.js';
import { Responsibility } from '../../../src/features/measure/responsibility.entity.js';
import type { Clause } from '../../../src/features/policy/clause.entity.js';
import type { Policy } from '../../../src/features/policy/policy.entity.js';
import { aDepartment } from './department.js';
import { aPolicy } from './policy.js';
import { aClause, aSpan } from './policy-text.js';
import { serial } from './serial.js';

type MeasureFields = Partial<Omit<RequiredEntityData<Measure>, 'policy' | 'clause'>> & {
  policy?: Policy;
  clause?: Clause;
  /** What the text says of it; the first line where none is named. */
  quote?: string;
  /** Who answers for it: a department alone leads. */
  duties?: readonly (Department | Omit<DutyFields, 'measure'>)[];
};

/** A measure of a policy of its own, for which nobody answers until `duties` says who. */
export async function aMeasure(em: EntityManager, fields: MeasureFields = {}): Promise<Measure> {
  const { policy = await aPolicy(em), quote, duties = [], ...rest } = fields;
  const ordinal = serial();
  const measure = em.create(Measure, {
    key: `measure-${ordinal}`,
    title: `第${ordinal}项举措`,
    ordinal,
    policy,
    clause: rest.clause ?? (await aClause(em, { policy, quote })),
    span: rest.span ?? (await aSpan(em, { policy, quote })),
    ...rest,
  });
  await em.flush();
  for (const duty of duties) {
    await aDuty(
      em,
      'department' in duty ? { ...duty, measure } : { measure, department: duty as Department },
    );
  }
  return measure;
}

type DutyFields = Partial<Omit<RequiredEntityData<Responsibility>, 'measure' | 'department'>> & {
  measure?: Measure;
  department?: Department;
};

/** A department that leads a measure, as its text says outright. */
export async function aDuty(em: EntityManager, fields: DutyFields = {}): Promise<Responsibility> {
  const { measure = await aMeasure(em), department = await aDepartment(em), ...rest } = fields;
  const duty = em.create(Responsibility, {
    name: department.name,
    role: 'LEAD',
    origin: rest.group ? 'GROUP' : 'EXPLICIT',
    ordinal: serial(),
    measure,
    department,
    span: measure.span,
    ...rest,
  });
  await em.flush();
  return duty;
}

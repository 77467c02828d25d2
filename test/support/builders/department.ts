import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Department } from '../../../src/features/department/department.entity.js';
import { DepartmentMember } from '../../../src/features/department/department-member.entity.js';
import { DepartmentName } from '../../../src/features/department/department-name.entity.js';
import { DepartmentSuccession } from '../../../src/features/department/department-succession.entity.js';
import { aRegion } from './region.js';
import { serial } from './serial.js';

type DepartmentFields = Partial<RequiredEntityData<Department>> & {
  /** Whom a group stands for; naming them makes it a GROUP. */
  members?: readonly Department[];
};

/** An organisation of a region of its own. */
export async function aDepartment(em: EntityManager, fields: DepartmentFields = {}): Promise<Department> {
  const { members = [], region = await aRegion(em), ...rest } = fields;
  const ordinal = serial();
  const department = em.create(Department, {
    key: `department-${ordinal}`,
    name: `第${ordinal}局`,
    kind: members.length ? 'GROUP' : 'ORGANISATION',
    level: 'MUNICIPAL',
    ordinal,
    region,
    ...rest,
  });
  for (const member of members) em.create(DepartmentMember, { group: department, member });
  await em.flush();
  return department;
}

/** A short name of a department, borne at all times. */
export async function aDepartmentName(
  em: EntityManager,
  fields: Partial<RequiredEntityData<DepartmentName>> & { department: Department },
): Promise<DepartmentName> {
  const name = em.create(DepartmentName, { name: `局${serial()}`, kind: 'SHORT', ...fields });
  await em.flush();
  return name;
}

/** One department that followed another at the start of 2024. */
export async function aSuccession(
  em: EntityManager,
  fields: Partial<RequiredEntityData<DepartmentSuccession>> = {},
): Promise<DepartmentSuccession> {
  const { predecessor = await aDepartment(em), successor = await aDepartment(em), ...rest } = fields;
  const succession = em.create(DepartmentSuccession, {
    predecessor,
    successor,
    kind: 'REORGANISATION',
    happenedOn: '2024-01-01',
    precision: 'YEAR',
    basis: 'text',
    ...rest,
  });
  await em.flush();
  return succession;
}

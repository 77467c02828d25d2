import { defineEntity, p } from '@mikro-orm/core';
import { id, key } from '../../shared/columns.js';
import { Region } from '../region/region.entity.js';

const DepartmentSchema = defineEntity({
  name: 'Department',
  tableName: 'department',
  properties: {
    id: id(),
    key: key(),
    name: p.text(),
    kind: p.enum(['ORGANISATION', 'GROUP', 'COLLECTIVE']),
    level: p.enum([
      'MUNICIPAL',
      'DISTRICT',
      'GOVERNMENT',
      'PARTY',
      'COURT',
      'COORDINATING_BODY',
      'VERTICAL',
      'PUBLIC_INSTITUTION',
      'MASS_ORGANISATION',
      'ENTERPRISE',
      'COMPANY',
      'GROUP',
    ]),
    note: p.text().nullable(),
    ordinal: p.integer(),
    region: p.manyToOne(Region).ref().index(),
  },
});

/** An organisation (单位), a group that expands to members, or a collective nobody can resolve. */
export class Department extends DepartmentSchema.class {}
DepartmentSchema.setClass(Department);

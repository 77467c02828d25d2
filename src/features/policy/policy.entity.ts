import { defineEntity, p } from '@mikro-orm/core';
import { id, key } from '../../shared/columns.js';
import { Department } from '../department/department.entity.js';
import { Region } from '../region/region.entity.js';

const PolicySchema = defineEntity({
  name: 'Policy',
  tableName: 'policy',
  properties: {
    id: id(),
    key: key(),
    title: p.text(),
    documentNumber: p.text().nullable(),
    issuer: p.text().nullable(),
    kind: p.enum([
      'MEASURES',
      'ACTION_PLAN',
      'OPINIONS',
      'NOTICE',
      'INTERPRETATION',
      'WORK_PLAN',
      'REGULATION',
      'TASK_TABLE',
      'PLANNING',
    ]),
    level: p.enum(['CITY', 'DISTRICT']),
    issuedOn: p.date().nullable(),
    effectiveFrom: p.date().nullable(),
    /** The last day in force. */
    effectiveTo: p.date().nullable(),
    effectiveOnIssue: p.boolean(),
    state: p.enum(['DRAFT', 'PUBLISHED']),
    /** False while nobody has confirmed what was extracted. */
    reviewed: p.boolean(),
    ordinal: p.integer(),
    issuerDepartment: p.manyToOne(Department).ref().index().nullable(),
    region: p.manyToOne(Region).ref().index(),
  },
  checks: [{ name: 'policy_days_check', expression: 'effective_from <= effective_to' }],
});

/** A policy document (政策文件). */
export class Policy extends PolicySchema.class {}
PolicySchema.setClass(Policy);

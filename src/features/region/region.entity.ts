import { defineEntity, p } from '@mikro-orm/core';
import { id, key, texts } from '../../shared/columns.js';

const RegionSchema = defineEntity({
  name: 'Region',
  tableName: 'region',
  properties: {
    id: id(),
    key: key(),
    name: p.text(),
    nameEn: p.text(),
    /** As texts call it: 全市, 高新区. */
    shortNames: texts(),
    kind: p.enum(['CITY', 'COUNTY_CITY', 'DISTRICT', 'ZONE']),
    ordinal: p.integer(),
    parent: () => p.manyToOne(Region).ref().index().nullable(),
  },
});

/** A place (地区 / 板块): 苏州市 and its ten divisions. */
export class Region extends RegionSchema.class {}
RegionSchema.setClass(Region);

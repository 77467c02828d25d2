import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, key } from '../../shared/columns.js';
import { Clause } from '../policy/clause.entity.js';
import { Policy } from '../policy/policy.entity.js';
import { SourceSpan } from '../policy/source-span.entity.js';

const MeasureSchema = defineEntity({
  name: 'Measure',
  tableName: 'measure',
  properties: {
    id: id(),
    key: key(),
    title: p.text().nullable(),
    ordinal: p.integer(),
    /** Since when a newer version of the text no longer states it; null while the text does. */
    droppedAt: instant().nullable(),
    policy: p.manyToOne(Policy).ref().index(),
    clause: p.manyToOne(Clause).ref().index(),
    span: p.manyToOne(SourceSpan).ref().index(),
    /** The note that names who answers: （责任单位：…）. */
    noteSpan: p.manyToOne(SourceSpan).ref().index().nullable(),
    /** 等相关部门: the note goes on to bodies it does not name. They stay unresolved, and visible. */
    openTailSpan: p.manyToOne(SourceSpan).ref().index().nullable(),
  },
});

/** A measure (举措): a clause for which somebody is responsible. */
export class Measure extends MeasureSchema.class {}
MeasureSchema.setClass(Measure);

import { defineEntity, p } from '@mikro-orm/core';
import { Target } from './target.entity.js';

const TargetFigureSchema = defineEntity({
  name: 'TargetFigure',
  tableName: 'target_figure',
  properties: {
    target: p.manyToOne(Target).ref().primary(),
    listed: p.boolean(),
    /** Of a total split over regions: counted where its region is asked for. */
    isPart: p.boolean().default(false),
    policyId: p.uuid(),
    regionId: p.uuid(),
    indicatorId: p.uuid(),
    answeringId: p.uuid().nullable(),
    dueOn: p.date().nullable(),
    endsOn: p.date().nullable(),
    staleOn: p.date().nullable(),
    ordinal: p.integer(),
    status: p.text(),
    light: p.text(),
    /** In millionths. */
    attainment: p.bigint().nullable(),
  },
  indexes: [
    {
      name: 'target_figure_ends_on_index',
      expression:
        "create index target_figure_ends_on_index on target_figure (ends_on, ordinal, target_id) where listed and status <> 'ACHIEVED'",
    },
  ],
});

/** What dashboards count of a target; triggers keep it as the target, its standing and its duties are. */
export class TargetFigure extends TargetFigureSchema.class {}
TargetFigureSchema.setClass(TargetFigure);

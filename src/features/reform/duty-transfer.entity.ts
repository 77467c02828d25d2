import { defineEntity, p } from '@mikro-orm/core';
import { id } from '../../shared/columns.js';
import { Department } from '../department/department.entity.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { Measure } from '../measure/measure.entity.js';

const DutyTransferSchema = defineEntity({
  name: 'DutyTransfer',
  tableName: 'duty_transfer',
  properties: {
    id: id(),
    happenedOn: p.date(),
    measure: p.manyToOne(Measure).ref().index().nullable().deleteRule('no action'),
    indicator: p.manyToOne(Indicator).ref().index().nullable().deleteRule('no action'),
    predecessor: p.manyToOne(Department).ref().index(),
    successor: p.manyToOne(Department).ref().index(),
  },
  checks: [
    { name: 'duty_transfer_self_check', expression: 'predecessor_id <> successor_id' },
    { name: 'duty_transfer_function_check', expression: '(measure_id is null) <> (indicator_id is null)' },
  ],
});

/** A function (职能) that a reform gave to another: what a department did for a measure, or an indicator of its own. */
export class DutyTransfer extends DutyTransferSchema.class {}
DutyTransferSchema.setClass(DutyTransfer);

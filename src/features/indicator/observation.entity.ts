import { defineEntity, p } from '@mikro-orm/core';
import { instant, quantity } from '../../shared/columns.js';
import { Region } from '../region/region.entity.js';
import { Indicator } from './indicator.entity.js';

const ObservationSchema = defineEntity({
  name: 'Observation',
  tableName: 'observation',
  properties: {
    indicator: p.manyToOne(Indicator).ref().primary(),
    region: p.manyToOne(Region).ref().primary().index(),
    period: p.text().primary(),
    /** Two values may stand side by side: as verified, and as last self-reported. */
    verified: p.boolean().primary(),
    periodEndsOn: p.date(),
    /** In the base of the indicator's unit. */
    quantity: quantity(),
    recordedAt: instant(),
    /** The report it comes from: a key, since reporting is a feature above this one. */
    reportId: p.uuid().index(),
  },
});

/** The value in force of an indicator in a region and period (观测值): the fact, kept with the indicator. */
export class Observation extends ObservationSchema.class {}
ObservationSchema.setClass(Observation);

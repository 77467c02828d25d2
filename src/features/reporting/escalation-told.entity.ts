import { defineEntity, p } from '@mikro-orm/core';
import type { EscalationLevel } from '../target/escalation.rules.js';

const EscalationToldSchema = defineEntity({
  name: 'EscalationTold',
  tableName: 'escalation_told',
  properties: {
    /** The id of a target as the API shows it, or the key of an obligation. */
    subject: p.text().primary(),
    dueOn: p.date().primary(),
    level: p.text().$type<EscalationLevel>().primary(),
    toldOn: p.date(),
  },
  checks: [
    { name: 'escalation_told_level_check', expression: "level in ('NOTICE', 'WARNING', 'LEADERSHIP')" },
  ],
});

/** That a level of escalation was told of something late. */
export class EscalationTold extends EscalationToldSchema.class {}
EscalationToldSchema.setClass(EscalationTold);

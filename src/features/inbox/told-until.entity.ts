import { defineEntity, p } from '@mikro-orm/core';

const ToldUntilSchema = defineEntity({
  name: 'ToldUntil',
  tableName: 'told_until',
  properties: { what: p.text().primary(), toldOn: p.date() },
});

/** Up to which day something was told that is told once a day. */
export class ToldUntil extends ToldUntilSchema.class {}
ToldUntilSchema.setClass(ToldUntil);

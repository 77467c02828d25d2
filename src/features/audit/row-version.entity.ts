import { defineEntity, p } from '@mikro-orm/core';
import { instant } from '../../shared/columns.js';

const RowVersionSchema = defineEntity({
  name: 'RowVersion',
  tableName: 'row_version',
  properties: {
    id: p.bigint().primary().autoincrement().generated('identity'),
    of: p.text(),
    key: p.text(),
    /** Null once it was deleted. */
    row: p.json().nullable(),
    recordedAt: instant(),
  },
  indexes: [
    {
      name: 'row_version_of_key_recorded_at_index',
      properties: ['of', 'key', 'recordedAt', 'id'],
    },
  ],
});

/** A row of the register as it was recorded; triggers append it, and it never changes. */
export class RowVersion extends RowVersionSchema.class {}
RowVersionSchema.setClass(RowVersion);

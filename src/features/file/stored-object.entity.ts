import { defineEntity } from '@mikro-orm/core';
import { id, instant } from '../../shared/columns.js';

const StoredObjectSchema = defineEntity({
  name: 'StoredObject',
  tableName: 'stored_object',
  properties: {
    id: id(),
    sentAt: instant(),
  },
});

/** An object that was sent to the store, or was about to be; of the file with its id, if that came to be. */
export class StoredObject extends StoredObjectSchema.class {}
StoredObjectSchema.setClass(StoredObject);

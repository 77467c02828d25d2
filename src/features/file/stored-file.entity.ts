import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../shared/columns.js';
import { Account } from '../identity/account.entity.js';

const StoredFileSchema = defineEntity({
  name: 'StoredFile',
  tableName: 'stored_file',
  properties: {
    id: id(),
    sha256: p.text(),
    /** In bytes. */
    size: p.integer(),
    /** As its bytes tell. */
    mediaType: p.text(),
    name: p.text(),
    /** Where the bytes are: in `content`, or in the object store under this id. */
    store: p.enum(['DATABASE', 'OBJECTS']).default('DATABASE'),
    content: p.blob().lazy().nullable(),
    createdAt: instant(),
    /** Null once something keeps it. */
    expiresAt: instant().nullable(),
    createdBy: p.manyToOne(Account).ref(),
  },
  indexes: [
    { name: 'stored_file_created_by_id_sha256_index', properties: ['createdBy', 'sha256'] },
    {
      name: 'stored_file_expires_at_index',
      expression:
        'create index stored_file_expires_at_index on stored_file (expires_at) where (expires_at is not null)',
    },
  ],
  checks: [
    { name: 'stored_file_sha256_check', expression: "sha256 ~ '^[0-9a-f]{64}$'" },
    { name: 'stored_file_size_check', expression: 'size > 0' },
    {
      name: 'stored_file_content_check',
      expression: "(store = 'DATABASE') = (content is not null)",
    },
  ],
});

/** A file as it was sent (文件): its bytes never change. */
export class StoredFile extends StoredFileSchema.class {}
StoredFileSchema.setClass(StoredFile);

import type { List } from '../../shared/page.js';
import { asColumns, type ColumnsOf } from '../../shared/row-columns.js';
import type { Role } from '../../shared/session.js';

export interface ApiKeyRow {
  id: string;
  uuid: string;
  accountUuid: string;
  label: string;
  roles: Role[] | null;
  readOnly: boolean;
  aggregatesOnly: boolean;
  createdAt: string;
  expiresAt: string | null;
  revokedAt: string | null;
  lastUsedOn: string | null;
}

const columns: ColumnsOf<ApiKeyRow> = {
  id: "'key_' || k.id",
  uuid: 'k.id',
  accountUuid: 'k.account_id',
  label: 'k.label',
  roles: 'k.roles',
  readOnly: 'k.read_only',
  aggregatesOnly: 'k.aggregates_only',
  createdAt: 'k.created_at',
  expiresAt: 'k.expires_at',
  revokedAt: 'k.revoked_at',
  lastUsedOn: 'k.last_used_on',
};

export const KEY_COLUMNS = asColumns(columns);

const list: List = {
  name: 'apiKey.list',
  select: KEY_COLUMNS,
  from: 'api_key k',
  where: [],
  order: [
    { sql: 'extract(epoch from k.created_at)', type: 'numeric', descending: true },
    { sql: 'k.id', type: 'uuid' },
  ],
};

/** All keys, the newest first; `now` narrows them to those in force then. */
export const keyList = (now: Date | null): List => ({
  ...list,
  where: now
    ? [['k.revoked_at is null'], ['(k.expires_at is null or k.expires_at > ?::timestamptz)', now]]
    : [],
});

/** The keys of each account. */
export const KEYS_OF_ACCOUNT: List = { ...list, name: 'apiKey.ofAccount', parent: 'k.account_id' };

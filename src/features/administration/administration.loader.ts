import DataLoader from 'dataloader';
import { connectEach } from '../../shared/connection.js';
import { manyEach, oneEach } from '../../shared/loader.js';
import { rows } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import type { LinkKind } from '../identity/claims.rules.js';
import { ACCOUNT_COLUMNS, type AccountRow } from './accounts.read-model.js';
import { seesAccounts } from './administration.access.js';
import { type ApiKeyRow, KEY_COLUMNS, KEYS_OF_ACCOUNT } from './api-keys.read-model.js';

const ACCOUNT = {
  name: 'account.byId',
  text: `select ${ACCOUNT_COLUMNS} from account a where a.id = any($1::uuid[]) and $2`,
};
const KEY = {
  name: 'apiKey.byId',
  text: `select ${KEY_COLUMNS} from api_key k where k.id = any($1::uuid[]) and $2`,
};

interface LinkRow {
  id: string;
  accountUuid: string;
  kind: LinkKind;
  createdAt: string;
}
const LINKS = {
  name: 'account.links',
  text: `
    select 'link_' || l.id as id, l.account_id as "accountUuid", l.kind, l.created_at as "createdAt"
      from identity_link l where l.account_id = any($1::uuid[]) order by l.created_at, l.id`,
};

/** Accounts and keys, for callers who see them; there are none for others. */
export const administrationLoaders = ({ em, viewer }: Pick<Session, 'em' | 'viewer'>) => {
  const seen = seesAccounts(viewer);
  return {
    accountById: new DataLoader<string, AccountRow | null>(async (ids) =>
      oneEach(ids, await rows<AccountRow>(em, ACCOUNT, [ids, seen]), ({ uuid }) => uuid),
    ),
    keyById: new DataLoader<string, ApiKeyRow | null>(async (ids) =>
      oneEach(ids, await rows<ApiKeyRow>(em, KEY, [ids, seen]), ({ uuid }) => uuid),
    ),
    linksOf: new DataLoader<string, LinkRow[]>(async (ids) =>
      manyEach(ids, await rows<LinkRow>(em, LINKS, [ids]), ({ accountUuid }) => accountUuid),
    ),
    /** A page of the keys of each account. */
    keysOf: connectEach<ApiKeyRow>(em, () => KEYS_OF_ACCOUNT),
  };
};

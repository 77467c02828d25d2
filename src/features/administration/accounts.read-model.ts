import type { List } from '../../shared/page.js';
import { asColumns, type ColumnsOf } from '../../shared/row-columns.js';
import type { Role } from '../../shared/session.js';

export interface AccountRow {
  id: string;
  uuid: string;
  name: string;
  nameEn: string;
  roles: Role[];
  email: string | null;
  mailOn: boolean;
  isDemo: boolean;
  version: number;
  departmentIds: string[];
}

const columns: ColumnsOf<AccountRow> = {
  id: "'account_' || a.id",
  uuid: 'a.id',
  name: 'a.name',
  nameEn: 'a.name_en',
  roles: 'a.roles',
  email: 'a.email',
  mailOn: 'a.mail_on',
  isDemo: 'a.is_demo',
  version: 'a.version',
  departmentIds: `array(select ad.department_id from account_department ad join department d on d.id = ad.department_id
    where ad.account_id = a.id order by d.ordinal, d.id)`,
};

export const ACCOUNT_COLUMNS = asColumns(columns);

/** All accounts by their names, or those that have a role. */
export const accountList = (role: Role | null): List => ({
  name: 'account.list',
  select: ACCOUNT_COLUMNS,
  from: 'account a',
  where: role ? [['? = any(a.roles)', role]] : [],
  order: [
    { sql: 'a.name', type: 'text' },
    { sql: 'a.id', type: 'uuid' },
  ],
});

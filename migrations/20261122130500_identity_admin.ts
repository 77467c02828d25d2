import { Migration } from '@mikro-orm/migrations';

/** The role of the auditor, and roles that no account has together. */
export class IdentityAdmin extends Migration {
  override up(): void {
    this.addSql(`
      alter table account
        drop constraint account_roles_check,
        add constraint account_roles_check check (roles <@ array['PARTNER', 'LEADER', 'REPORTER', 'REVIEWER',
          'EDITOR', 'ADMINISTRATOR', 'AUDITOR']),
        -- Separated duties: src/features/identity/separated-duties.rules.ts has the same pairs.
        add constraint account_duties_check check (not (roles @> array['REPORTER', 'REVIEWER']
          or roles @> array['ADMINISTRATOR'] and roles && array['REPORTER', 'REVIEWER']
          or roles @> array['AUDITOR'] and roles && array['REPORTER', 'REVIEWER', 'EDITOR', 'ADMINISTRATOR']));
    `);
  }

  /** An auditor becomes an account without a role. */
  override down(): void {
    this.addSql(`
      update account set roles = array_remove(roles, 'AUDITOR');
      alter table account
        drop constraint account_duties_check,
        drop constraint account_roles_check,
        add constraint account_roles_check check (roles <@ array['PARTNER', 'LEADER', 'REPORTER', 'REVIEWER',
          'EDITOR', 'ADMINISTRATOR']);
    `);
  }
}

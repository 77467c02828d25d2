import { Migration } from '@mikro-orm/migrations';

/** What a key may do less than its account, when it was last used, and versions of accounts that several change. */
export class ApiKeys extends Migration {
  override up(): void {
    this.addSql(`
      alter table account add column version int not null default 1;

      alter table api_key
        -- Null: whatever roles the account has.
        add column roles text[],
        add column read_only boolean not null default false,
        add column last_used_on date,
        add constraint api_key_roles_check check (roles <@ array['PARTNER', 'LEADER', 'REPORTER', 'REVIEWER',
          'EDITOR', 'ADMINISTRATOR', 'AUDITOR']);
    `);
  }

  override down(): void {
    this.addSql(`
      alter table api_key drop column roles, drop column read_only, drop column last_used_on;
      alter table account drop column version;
    `);
  }
}

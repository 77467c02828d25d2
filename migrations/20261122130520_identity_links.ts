import { Migration } from '@mikro-orm/migrations';

/** Whom an identity provider may send, as which account. */
export class IdentityLinks extends Migration {
  override up(): void {
    this.addSql(`
      -- A subject may be a person: what is kept is a digest of issuer, kind and value, never the value.
      create table identity_link (
        id uuid primary key,
        kind text not null constraint identity_link_kind_check check (kind in ('SUBJECT', 'GROUP')),
        hash text not null constraint identity_link_hash_unique unique
          constraint identity_link_hash_check check (hash ~ '^[0-9a-f]{64}$'),
        created_at timestamptz(6) not null,
        account_id uuid not null constraint identity_link_account_id_foreign references account (id)
      );
      create index identity_link_account_id_index on identity_link (account_id);
    `);
  }

  override down(): void {
    this.addSql('drop table identity_link;');
  }
}

import { Migration } from '@mikro-orm/migrations';

/** Who is signed in to the pages: what the browser has is a random text, and here is its digest alone. */
export class SignIns extends Migration {
  override up(): void {
    this.addSql(`
      create table sign_in (
        id uuid primary key,
        hash text not null constraint sign_in_hash_unique unique
          constraint sign_in_hash_check check (hash ~ '^[0-9a-f]{64}$'),
        way text not null constraint sign_in_way_check check (way in ('DEMO', 'PROVIDER')),
        created_at timestamptz(6) not null,
        last_used_at timestamptz(6) not null,
        expires_at timestamptz(6) not null,
        ended_at timestamptz(6),
        account_id uuid not null constraint sign_in_account_id_foreign references account (id),
        constraint sign_in_times_check check (created_at < expires_at and created_at <= last_used_at)
      );
      create index sign_in_account_id_index on sign_in (account_id);
      create index sign_in_expires_at_index on sign_in (expires_at);

      -- What is ended stays so, and nobody's becomes another's or lasts longer than it was given for.
      create function sign_in_stays() returns trigger language plpgsql as $$
      begin
        if old.ended_at is not null and new is distinct from old
          or (new.id, new.hash, new.way, new.created_at, new.expires_at, new.account_id)
            is distinct from (old.id, old.hash, old.way, old.created_at, old.expires_at, old.account_id) then
          raise exception 'a sign-in is used and ended, never altered' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger sign_in_stays before update on sign_in
        for each row execute function sign_in_stays();
    `);
  }

  override down(): void {
    this.addSql('drop table sign_in; drop function sign_in_stays();');
  }
}

import { Migration } from '@mikro-orm/migrations';

/** What each account is told, the mail that was made of it, and reminders of obligations besides those of targets. */
export class Inbox extends Migration {
  override up(): void {
    this.addSql(`
      alter table account
        add column email text,
        add column mail_on boolean not null default true,
        add constraint account_email_check check (email ~ '^[^[:space:]@]+@[^[:space:]@]+$' and char_length(email) <= 254);

      -- One row a message; a day's digest and each immediate one have a key of their own.
      create table mail (
        id uuid primary key,
        key text not null,
        address text not null,
        state text not null,
        attempts int not null,
        fault text,
        created_at timestamptz(6) not null,
        sent_at timestamptz(6),
        account_id uuid not null constraint mail_account_id_foreign references account (id),
        constraint mail_key_unique unique (account_id, key),
        constraint mail_state_check check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNCLEAR')),
        constraint mail_sent_check check ((state = 'SENT') = (sent_at is not null))
      );
      create index mail_state_index on mail (state);

      -- Code and parameters; the words are made for whoever reads them.
      create table notification (
        id uuid primary key,
        kind text not null,
        event text not null,
        params jsonb not null,
        subjects text[] not null,
        created_at timestamptz(6) not null,
        read_at timestamptz(6),
        account_id uuid not null constraint notification_account_id_foreign references account (id),
        mail_id uuid constraint notification_mail_id_foreign references mail (id),
        constraint notification_event_unique unique (account_id, event),
        constraint notification_kind_check check (kind in ('REPORT_RETURNED', 'REPORT_VERIFIED', 'REPORTS_WAITING',
          'REMINDED', 'EXTENSION_ASKED', 'EXTENSION_DECIDED', 'REPORTS_DUE', 'REPORTS_LATE', 'ESCALATED',
          'TARGET_CANCELLED', 'TARGET_REPLANNED'))
      );
      create index notification_newest_index on notification (account_id, created_at, id);
      create index notification_mail_id_index on notification (mail_id);

      -- Told is told: it is read once, and goes into one mail at the most.
      create function notification_stays() returns trigger language plpgsql as $$
      begin
        if (new.kind, new.event, new.params, new.subjects, new.created_at, new.account_id)
             is distinct from (old.kind, old.event, old.params, old.subjects, old.created_at, old.account_id)
           or old.read_at is not null and new.read_at is distinct from old.read_at
           or old.mail_id is not null and new.mail_id is distinct from old.mail_id then
          raise exception 'notification %: what was told, read or mailed does not change', old.id
            using errcode = 'check_violation', constraint = 'notification_stays_check';
        end if;
        return new;
      end $$;
      create trigger notification_guard before update on notification
        for each row execute function notification_stays();

      -- Up to which day something was told that is told once a day.
      create table told_until (
        what text primary key,
        told_on date not null
      );

      alter table reminder
        alter column target_id drop not null,
        add column period text,
        add column is_demo boolean not null default false,
        add column indicator_id uuid constraint reminder_indicator_id_foreign references indicator (id),
        add column region_id uuid constraint reminder_region_id_foreign references region (id),
        add constraint reminder_message_check check (char_length(btrim(message)) > 0),
        add constraint reminder_subject_check check ((target_id is null) = (indicator_id is not null)
          and (indicator_id is null) = (region_id is null) and (indicator_id is null) = (period is null));
      alter table reminder alter column is_demo drop default;
      create index reminder_indicator_id_index on reminder (indicator_id);
      create index reminder_region_id_index on reminder (region_id);
      create trigger reminder_append_only before update or delete or truncate on reminder
        for each statement execute function append_only();
    `);
  }

  /** Fails where an obligation was reminded of: the record of it is never thrown away. */
  override down(): void {
    this.addSql(`
      drop trigger reminder_append_only on reminder;
      alter table reminder
        drop constraint reminder_subject_check,
        drop constraint reminder_message_check,
        drop column region_id,
        drop column indicator_id,
        drop column is_demo,
        drop column period,
        alter column target_id set not null;
      drop table told_until, notification, mail;
      drop function notification_stays;
      alter table account drop constraint account_email_check, drop column mail_on, drop column email;
    `);
  }
}

import { Migration } from '@mikro-orm/migrations';

/** Drafts: what was read from a text and is not yet confirmed, kept apart from the facts until it is published. */
export class Importing extends Migration {
  override up(): void {
    this.addSql(KINDS(`, 'PLANNING'`));
    this.addSql(`
      alter table policy_text add column published_at timestamptz(6);
      ${TEXT_GUARD(PUBLISHED_ONCE)}
      update policy_text set published_at = recorded_at;

      -- White space is set anew by whoever copies a document: the same letters are the same text.
      create function letters_md5(text text) returns text language sql immutable parallel safe as
        $$ select md5(translate(text, E' \\t\\n\\r\\f\\u000b\\u00a0\\u2002\\u2003\\u2009\\u200b\\u3000\\ufeff', '')) $$;
      create index policy_text_letters_index on policy_text (letters_md5(text));

      create table policy_draft (
        id uuid primary key,
        state text not null check (state in ('OPEN', 'PUBLISHED', 'DISCARDED')),
        source_name text,
        media_type text not null,
        warnings jsonb not null,
        created_at timestamptz(6) not null,
        published_at timestamptz(6),
        version int not null default 1,
        policy_id uuid not null constraint policy_draft_policy_id_foreign references policy (id),
        policy_text_id uuid not null constraint policy_draft_policy_text_id_foreign references policy_text (id),
        base_text_id uuid constraint policy_draft_base_text_id_foreign
          references policy_text (id) on delete set null,
        created_by_id uuid constraint policy_draft_created_by_id_foreign references account (id) on delete set null,
        published_by_id uuid constraint policy_draft_published_by_id_foreign
          references account (id) on delete set null,
        constraint policy_draft_published_check check ((state = 'PUBLISHED') = (published_at is not null))
      );
      create index policy_draft_policy_id_index on policy_draft (policy_id);
      create index policy_draft_policy_text_id_index on policy_draft (policy_text_id);
      create index policy_draft_base_text_id_index on policy_draft (base_text_id);
      create index policy_draft_created_by_id_index on policy_draft (created_by_id);
      create index policy_draft_published_by_id_index on policy_draft (published_by_id);
      create unique index policy_draft_open_unique on policy_draft (policy_id) where state = 'OPEN';

      -- The document's own facts may stand nowhere in it; everything else points to its characters.
      create table draft_item (
        id uuid primary key,
        kind text not null check (kind in ('FACTS', 'MEASURE', 'TARGET')),
        origin text not null check (origin in ('EXTRACTED', 'ADDED', 'CARRIED')),
        ordinal int not null,
        "start" int check ("start" >= 0),
        "end" int,
        path text,
        proposal jsonb not null,
        confidence numeric(4, 3) not null check (confidence >= 0 and confidence <= 1),
        state text not null check (state in ('PENDING', 'ACCEPTED', 'CHANGED', 'REJECTED')),
        decision jsonb,
        reason text,
        decided_at timestamptz(6),
        draft_id uuid not null constraint draft_item_draft_id_foreign references policy_draft (id),
        decided_by_id uuid constraint draft_item_decided_by_id_foreign references account (id) on delete set null,
        measure_id uuid constraint draft_item_measure_id_foreign references measure (id) on delete set null,
        target_id uuid constraint draft_item_target_id_foreign references target (id) on delete set null,
        constraint draft_item_draft_id_ordinal_unique unique (draft_id, ordinal),
        constraint draft_item_span_check check ("start" < "end"),
        constraint draft_item_stands_check check (("start" is null) = ("end" is null)
          and (kind = 'FACTS' or "start" is not null)),
        constraint draft_item_decided_check check ((state = 'PENDING') = (decided_at is null)),
        constraint draft_item_changed_check check (state <> 'CHANGED' or decision is not null),
        constraint draft_item_reason_check check (state <> 'REJECTED' or char_length(btrim(coalesce(reason, ''))) > 0),
        constraint draft_item_measure_check check (measure_id is null or kind = 'MEASURE'),
        constraint draft_item_target_check check (target_id is null or kind = 'TARGET')
      );
      create index draft_item_draft_id_index on draft_item (draft_id);
      create index draft_item_decided_by_id_index on draft_item (decided_by_id);
      create index draft_item_measure_id_index on draft_item (measure_id);
      create index draft_item_target_id_index on draft_item (target_id);
    `);
    this.addSql(DRAFT_GUARDS);
  }

  override down(): void {
    this.addSql(`
      drop table draft_item, policy_draft;
      drop function draft_moves_legally, item_stays_in_text;
      drop index policy_text_letters_index;
      drop function letters_md5;
      ${TEXT_GUARD('')}
      alter table policy_text drop column published_at;
    `);
    // A kind that the older table does not know becomes the nearest that it does.
    this.addSql(`update policy set kind = 'WORK_PLAN' where kind = 'PLANNING'`);
    this.addSql(KINDS(''));
  }
}

const KINDS = (more: string) => `
  alter table policy drop constraint policy_kind_check;
  alter table policy add constraint policy_kind_check check (kind in ('MEASURES', 'ACTION_PLAN', 'OPINIONS',
    'NOTICE', 'INTERPRETATION', 'WORK_PLAN', 'REGULATION', 'TASK_TABLE'${more}));
`;

const PUBLISHED_ONCE = `
    if old.published_at is null and new.published_at is not null then
      same := new;
      same.published_at := null;
      if same is not distinct from old then
        return new;
      end if;
    end if;`;

const TEXT_GUARD = (allowed: string) => `
  create or replace function text_never_changes() returns trigger language plpgsql as $$
  declare
    same policy_text;
  begin
    if tg_op = 'INSERT' then
      if new.length <> char_length(utf16(new.text)) then
        raise exception 'policy_text %: length % is not that of the text', new.id, new.length
          using errcode = 'check_violation', constraint = 'policy_text_length_check';
      end if;
      if new.sha256 <> encode(sha256(convert_to(new.text, 'UTF8')), 'hex') then
        raise exception 'policy_text %: sha256 is not that of the text', new.id
          using errcode = 'check_violation', constraint = 'policy_text_sha256_check';
      end if;
      return new;
    end if;${allowed}
    raise exception 'policy_text %: a published text never changes; add a version', old.id
      using errcode = 'check_violation', constraint = 'policy_text_immutable_check';
  end $$;
`;

const DRAFT_GUARDS = `
  create function draft_moves_legally() returns trigger language plpgsql as $$
  begin
    if old.state <> 'OPEN' then
      raise exception 'policy_draft %: what is % does not change', old.id, old.state
        using errcode = 'check_violation', constraint = 'policy_draft_step_check';
    end if;
    return new;
  end $$;
  create trigger policy_draft_guard before update on policy_draft
    for each row execute function draft_moves_legally();

  create function item_stays_in_text() returns trigger language plpgsql as $$
  declare
    draft_state text;
    units int;
    same draft_item;
  begin
    select d.state, t.length into draft_state, units
      from policy_draft d join policy_text t on t.id = d.policy_text_id where d.id = new.draft_id;
    if new."end" > units then
      raise exception 'draft_item %: [%, %) leaves the text', new.id, new."start", new."end"
        using errcode = 'check_violation', constraint = 'draft_item_inside_check';
    end if;
    if tg_op = 'UPDATE' and draft_state <> 'OPEN' then
      -- Publication may close the draft before it notes what each item became.
      same := new;
      same.measure_id := old.measure_id;
      same.target_id := old.target_id;
      if same is distinct from old then
        raise exception 'draft_item %: the draft is %', new.id, draft_state
          using errcode = 'check_violation', constraint = 'draft_item_frozen_check';
      end if;
    end if;
    return new;
  end $$;
  create trigger draft_item_guard before insert or update on draft_item
    for each row execute function item_stays_in_text();
`;

import { Migration } from '@mikro-orm/migrations';

/** Documents as published, their outline, who must do what, and the exact characters that say so. */
export class Policies extends Migration {
  override up(): void {
    this.addSql(`
      create table policy (
        id uuid primary key,
        key text not null constraint policy_key_unique unique,
        title text not null,
        document_number text,
        issuer text,
        kind text not null check (kind in ('MEASURES', 'ACTION_PLAN', 'OPINIONS', 'NOTICE', 'INTERPRETATION',
          'WORK_PLAN', 'REGULATION', 'TASK_TABLE')),
        level text not null check (level in ('CITY', 'DISTRICT')),
        issued_on date,
        effective_from date,
        effective_to date,
        effective_on_issue boolean not null,
        state text not null check (state in ('DRAFT', 'PUBLISHED')),
        reviewed boolean not null,
        ordinal int not null,
        issuer_department_id uuid constraint policy_issuer_department_id_foreign
          references department (id) on delete set null,
        region_id uuid not null constraint policy_region_id_foreign references region (id),
        constraint policy_days_check check (effective_from <= effective_to)
      );
      create index policy_region_id_index on policy (region_id);
      create index policy_issuer_department_id_index on policy (issuer_department_id);

      create table policy_relation (
        kind text not null check (kind in ('AMENDS', 'REPEALS', 'INTERPRETS', 'FORWARDS', 'SAME_AS')),
        policy_id uuid not null constraint policy_relation_policy_id_foreign
          references policy (id),
        other_id uuid not null constraint policy_relation_other_id_foreign
          references policy (id),
        constraint policy_relation_pkey primary key (policy_id, other_id, kind),
        constraint policy_relation_self_check check (policy_id <> other_id)
      );
      create index policy_relation_other_id_index on policy_relation (other_id);

      create table policy_theme (
        policy_id uuid not null constraint policy_theme_policy_id_foreign
          references policy (id) on update cascade on delete cascade,
        theme_code text not null constraint policy_theme_theme_code_foreign
          references theme (code) on update cascade on delete cascade,
        constraint policy_theme_pkey primary key (policy_id, theme_code)
      );
      create index policy_theme_theme_code_index on policy_theme (theme_code);

      -- length counts UTF-16 units, as JavaScript indices do: all offsets into the text are of this kind.
      create table policy_text (
        id uuid primary key,
        version int not null check (version > 0),
        text text not null,
        length int not null check (length >= 0),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        recorded_at timestamptz(6) not null,
        policy_id uuid not null constraint policy_text_policy_id_foreign references policy (id),
        constraint policy_text_policy_id_version_unique unique (policy_id, version)
      );
      create index policy_text_policy_id_index on policy_text (policy_id);
      -- Every span is checked against its text: uncompressed, a slice costs a third.
      alter table policy_text alter column text set storage external;
      create index policy_text_sha256_index on policy_text (sha256);

      create table clause (
        id uuid primary key,
        path text not null,
        heading text,
        ordinal int not null,
        "start" int not null check ("start" >= 0),
        "end" int not null,
        policy_text_id uuid not null constraint clause_policy_text_id_foreign references policy_text (id),
        parent_id uuid constraint clause_parent_id_foreign references clause (id) on delete set null,
        constraint clause_policy_text_id_ordinal_unique unique (policy_text_id, ordinal),
        constraint clause_span_check check ("start" < "end")
      );
      create index clause_policy_text_id_index on clause (policy_text_id);
      create index clause_parent_id_index on clause (parent_id);

      create table source_span (
        id uuid primary key,
        "start" int not null check ("start" >= 0),
        "end" int not null,
        quote text not null,
        policy_text_id uuid not null constraint source_span_policy_text_id_foreign references policy_text (id),
        constraint source_span_span_check check ("start" < "end")
      );
      create index source_span_policy_text_id_index on source_span (policy_text_id);

      create table measure (
        id uuid primary key,
        key text not null constraint measure_key_unique unique,
        title text,
        ordinal int not null,
        policy_id uuid not null constraint measure_policy_id_foreign references policy (id),
        clause_id uuid not null constraint measure_clause_id_foreign references clause (id),
        span_id uuid not null constraint measure_span_id_foreign references source_span (id),
        note_span_id uuid constraint measure_note_span_id_foreign references source_span (id) on delete set null,
        open_tail_span_id uuid constraint measure_open_tail_span_id_foreign
          references source_span (id) on delete set null
      );
      create index measure_open_tail_span_id_index on measure (open_tail_span_id);
      create index measure_policy_id_index on measure (policy_id);
      create index measure_clause_id_index on measure (clause_id);
      create index measure_span_id_index on measure (span_id);
      create index measure_note_span_id_index on measure (note_span_id);

      create table responsibility (
        id uuid primary key,
        name text not null,
        role text not null check (role in ('LEAD', 'JOINT', 'BY_DUTY', 'SUPPORT', 'LOCAL')),
        origin text not null check (origin in ('EXPLICIT', 'INHERITED', 'GROUP')),
        ordinal int not null,
        measure_id uuid not null constraint responsibility_measure_id_foreign references measure (id),
        department_id uuid not null constraint responsibility_department_id_foreign references department (id),
        span_id uuid not null constraint responsibility_span_id_foreign references source_span (id),
        group_id uuid constraint responsibility_group_id_foreign references department (id) on delete set null,
        constraint responsibility_measure_id_department_id_role_unique unique (measure_id, department_id, role),
        constraint responsibility_group_check check ((origin = 'GROUP') = (group_id is not null))
      );
      create index responsibility_measure_id_index on responsibility (measure_id);
      create index responsibility_department_id_index on responsibility (department_id);
      create index responsibility_span_id_index on responsibility (span_id);
      create index responsibility_group_id_index on responsibility (group_id);
    `);
    this.addSql(SPAN_GUARD);
  }

  override down(): void {
    this.addSql(`
      drop table responsibility, measure, source_span, clause, policy_text, policy_theme, policy_relation, policy;
      drop function quote_equals_slice, span_inside_text, text_never_changes, utf16;
    `);
  }
}

// A text with characters outside the BMP counts two units for each: padded so, PostgreSQL's offsets are ours.
const SPAN_GUARD = `
  create function utf16(text text) returns text language sql immutable parallel safe as
    $$ select regexp_replace(text, '([\\U00010000-\\U0010FFFF])', E'\\\\1\\uE000', 'g') $$;

  create function text_never_changes() returns trigger language plpgsql as $$
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
    end if;
    raise exception 'policy_text %: a published text never changes; add a version', old.id
      using errcode = 'check_violation', constraint = 'policy_text_immutable_check';
  end $$;
  create trigger policy_text_guard before insert or update on policy_text
    for each row execute function text_never_changes();

  create function quote_equals_slice() returns trigger language plpgsql as $$
  declare
    body text;
    units int;
  begin
    select t.text, t.length into body, units from policy_text t where t.id = new.policy_text_id;
    if units <> char_length(body) then
      body := utf16(body);
    end if;
    if new."end" > units or substr(body, new."start" + 1, new."end" - new."start") <> utf16(new.quote) then
      raise exception 'source_span %: [%, %) of the text is not "%"', new.id, new."start", new."end", new.quote
        using errcode = 'check_violation', constraint = 'source_span_quote_check';
    end if;
    return new;
  end $$;
  create trigger source_span_guard before insert or update on source_span
    for each row execute function quote_equals_slice();

  create function span_inside_text() returns trigger language plpgsql as $$
  begin
    if new."end" > (select t.length from policy_text t where t.id = new.policy_text_id) then
      raise exception 'clause %: [%, %) leaves the text', new.path, new."start", new."end"
        using errcode = 'check_violation', constraint = 'clause_inside_check';
    end if;
    return new;
  end $$;
  create trigger clause_guard before insert or update on clause
    for each row execute function span_inside_text();
`;

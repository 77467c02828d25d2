import { Migration } from '@mikro-orm/migrations';

/** What can be searched for, in words that the service cut; and what has changed since and waits to be cut anew. */
export class Search extends Migration {
  override up(): void {
    this.addSql(`
      create table search_entry (
        id uuid primary key,
        kind text not null check (kind in ('POLICY', 'CLAUSE', 'MEASURE', 'TARGET', 'DEPARTMENT', 'INDICATOR')),
        segmenter text not null,
        title text not null,
        body text not null,
        "start" int check ("start" >= 0),
        published boolean not null,
        superseded boolean not null,
        head tsvector not null,
        words tsvector not null,
        policy_id uuid constraint search_entry_policy_id_foreign references policy (id) on delete cascade,
        policy_text_id uuid constraint search_entry_policy_text_id_foreign
          references policy_text (id) on delete cascade,
        region_id uuid constraint search_entry_region_id_foreign references region (id) on delete cascade,
        constraint search_entry_place_check check ("start" is null or policy_text_id is not null)
      );
      -- Out of line, so that the thousands of entries that hold a common word are counted without reading their words.
      alter table search_entry set (toast_tuple_target = 128);
      alter table search_entry alter column body set storage external, alter column words set storage external;
      create index search_entry_policy_id_index on search_entry (policy_id);
      create index search_entry_policy_text_id_index on search_entry (policy_text_id);
      create index search_entry_region_id_index on search_entry (region_id);
      create index search_entry_segmenter_index on search_entry (segmenter);
      create index search_entry_words_index on search_entry using gin (words);

      create table search_stale (
        id uuid primary key default gen_random_uuid(),
        kind text not null check (kind in ('POLICY', 'DEPARTMENT', 'INDICATOR')),
        subject_id uuid not null
      );
      create index search_stale_subject_id_index on search_stale (subject_id);
    `);
    this.addSql(TRIGGERS);
    // What is there already is cut by the service, a policy at a time.
    this.addSql(`
      insert into search_stale (kind, subject_id)
      select 'POLICY', id from policy union all select 'DEPARTMENT', id from department
       union all select 'INDICATOR', id from indicator;
    `);
  }

  override down(): void {
    const triggers = [...ADDED, ...CHANGED].map(
      ({ table, name }) => `drop trigger search_${name} on ${table};`,
    );
    this.addSql(`
      ${triggers.join('\n')}
      drop trigger search_dropped on measure;
      drop trigger search_dropped on target;
      drop function search_added, search_changed, search_dropped;
      drop table search_stale, search_entry;
    `);
  }
}

interface Source {
  table: string;
  name: string;
  kind: 'POLICY' | 'DEPARTMENT' | 'INDICATOR';
}

/** Of new rows, in one statement: which subjects they belong to. */
const ADDED: (Source & { subject: string })[] = [
  { table: 'policy', name: 'added', kind: 'POLICY', subject: 'a.id' },
  { table: 'policy_text', name: 'added', kind: 'POLICY', subject: 'a.policy_id' },
  {
    table: 'clause',
    name: 'added',
    kind: 'POLICY',
    subject: '(select t.policy_id from policy_text t where t.id = a.policy_text_id)',
  },
  { table: 'measure', name: 'added', kind: 'POLICY', subject: 'a.policy_id' },
  { table: 'target', name: 'added', kind: 'POLICY', subject: 'a.policy_id' },
  { table: 'indicator', name: 'added', kind: 'INDICATOR', subject: 'a.id' },
  { table: 'department', name: 'added', kind: 'DEPARTMENT', subject: 'a.id' },
  { table: 'department_name', name: 'added', kind: 'DEPARTMENT', subject: 'a.department_id' },
];

/** Of changed rows: only where a word that is searched for, or whom it is shown to, has changed. */
const CHANGED: (Source & { subject: string; columns: string[] })[] = [
  {
    table: 'policy',
    name: 'changed',
    kind: 'POLICY',
    subject: 'id',
    columns: ['title', 'document_number', 'issuer', 'state', 'region_id'],
  },
  {
    table: 'policy_text',
    name: 'changed',
    kind: 'POLICY',
    subject: 'policy_id',
    columns: ['published_at'],
  },
  {
    table: 'measure',
    name: 'changed',
    kind: 'POLICY',
    subject: 'policy_id',
    columns: ['title', 'span_id', 'dropped_at'],
  },
  {
    table: 'target',
    name: 'changed',
    kind: 'POLICY',
    subject: 'policy_id',
    columns: ['scope', 'indicator_id', 'region_id', 'dropped_at', 'cancelled_at'],
  },
  {
    table: 'indicator',
    name: 'changed',
    kind: 'INDICATOR',
    subject: 'id',
    columns: ['name', 'name_en'],
  },
  { table: 'department', name: 'changed', kind: 'DEPARTMENT', subject: 'id', columns: ['name', 'region_id'] },
  {
    table: 'department_name',
    name: 'changed',
    kind: 'DEPARTMENT',
    subject: 'department_id',
    columns: ['name'],
  },
];

const row = (of: string, columns: readonly string[]) =>
  `(${columns.map((name) => `${of}.${name}`).join(', ')})`;

const TRIGGERS = `
  create function search_added() returns trigger language plpgsql as $$
  begin
    execute format('insert into search_stale (kind, subject_id) select distinct %L, %s from added a', tg_argv[0], tg_argv[1]);
    return null;
  end $$;
  create function search_changed() returns trigger language plpgsql as $$
  begin
    insert into search_stale (kind, subject_id) values (tg_argv[0], (to_jsonb(new) ->> tg_argv[1])::uuid);
    return null;
  end $$;
  -- What a text no longer states, or a decision took back, is gone from the search at once, whoever wrote it.
  create function search_dropped() returns trigger language plpgsql as $$
  begin
    delete from search_entry e where e.id = new.id;
    return null;
  end $$;
  ${ADDED.map(
    ({ table, name, kind, subject }) => `
  create trigger search_${name} after insert on ${table} referencing new table as added
    for each statement execute function search_added('${kind}', '${subject}');`,
  ).join('')}
  ${CHANGED.map(
    ({ table, name, kind, subject, columns }) => `
  create trigger search_${name} after update on ${table} for each row
    when (${row('old', columns)} is distinct from ${row('new', columns)})
    execute function search_changed('${kind}', '${subject}');`,
  ).join('')}
  create trigger search_dropped after update on measure for each row
    when (new.dropped_at is not null and old.dropped_at is null) execute function search_dropped();
  create trigger search_dropped after update on target for each row
    when (coalesce(new.dropped_at, new.cancelled_at) is not null and coalesce(old.dropped_at, old.cancelled_at) is null)
    execute function search_dropped();
`;

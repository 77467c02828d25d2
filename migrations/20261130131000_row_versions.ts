import { Migration } from '@mikro-orm/migrations';

/**
 * What the register said at any time: every version of the rows that are overwritten where they stand, with the instant
 * at which it was recorded. Triggers append them, whoever writes; nothing takes them away.
 */
export class RowVersions extends Migration {
  override up(): void {
    this.addSql(`
      -- row: null once it was deleted. What stood when this table was made has always stood, as far as anybody knows.
      create table row_version (
        id bigint generated always as identity primary key,
        of text not null,
        key text not null,
        row jsonb,
        recorded_at timestamptz(6) not null
      );
      create index row_version_of_key_recorded_at_index on row_version (of, key, recorded_at, id);
      create trigger row_version_append_only before update or delete or truncate on row_version
        for each statement execute function append_only();

      -- The instant of the change, where it says so (shared/recorded-at.ts), else that of its transaction.
      create function recording_at() returns timestamptz language sql stable as
        $$ select coalesce(nullif(current_setting('zhibiao.recorded_at', true), '')::timestamptz, now()) $$;

      -- The arguments name the columns of the key.
      create function keep_row_versions() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          insert into row_version (of, key, row, recorded_at)
          select tg_table_name, (select string_agg(to_jsonb(n) ->> k, ' ' order by at)
                                   from unnest(tg_argv) with ordinality keys (k, at)), to_jsonb(n), recording_at()
            from new_rows n;
        elsif tg_op = 'UPDATE' then
          insert into row_version (of, key, row, recorded_at)
          select tg_table_name, (select string_agg(changed.row ->> k, ' ' order by at)
                                   from unnest(tg_argv) with ordinality keys (k, at)), changed.row, recording_at()
            from (select to_jsonb(n) as row from new_rows n except select to_jsonb(o) from old_rows o) changed;
        else
          insert into row_version (of, key, row, recorded_at)
          select tg_table_name, (select string_agg(to_jsonb(o) ->> k, ' ' order by at)
                                   from unnest(tg_argv) with ordinality keys (k, at)), null, recording_at()
            from old_rows o;
        end if;
        return null;
      end $$;
    `);
    for (const [table, key] of Object.entries(KEPT)) {
      this.addSql(triggers(table, key));
      this.addSql(`
        insert into row_version (of, key, row, recorded_at)
        select '${table}', concat_ws(' ', ${key.map((column) => `t.${column}`).join(', ')}), to_jsonb(t), '-infinity'
          from ${table} t;`);
    }
  }

  override down(): void {
    for (const table of Object.keys(KEPT)) {
      for (const event of EVENTS) this.addSql(`drop trigger ${table}_version_${event} on ${table};`);
    }
    this.addSql(`
      drop table row_version;
      drop function keep_row_versions, recording_at;
    `);
  }
}

/** The tables of the register that dashboards look back at, each with its key. */
const KEPT: Record<string, readonly string[]> = {
  policy: ['id'],
  policy_theme: ['policy_id', 'theme_code'],
  responsibility: ['id'],
  indicator: ['id'],
  target: ['id'],
  target_span: ['target_id', 'span_id'],
  target_measure: ['target_id', 'measure_id'],
};

const EVENTS = ['insert', 'update', 'delete'] as const;

const triggers = (table: string, key: readonly string[]): string =>
  EVENTS.map((event) => {
    const rows = [
      ...(event === 'insert' ? [] : ['old table as old_rows']),
      ...(event === 'delete' ? [] : ['new table as new_rows']),
    ];
    return `create trigger ${table}_version_${event} after ${event} on ${table} referencing ${rows.join(' ')}
      for each statement execute function keep_row_versions('${key.join("', '")}');`;
  }).join('\n');

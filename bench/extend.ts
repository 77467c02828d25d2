import type { Client } from 'pg';

const UNGUARD = `
  alter table progress_report disable trigger user;
  alter table observation disable trigger user;
  do $$ declare k record; begin
    for k in select conrelid::regclass as of, conname from pg_constraint
              where contype = 'f' and 'progress_report'::regclass in (conrelid, confrelid) loop
      execute format('alter table %s drop constraint %I', k.of, k.conname);
    end loop;
  end $$`;

/** Without triggers and foreign keys: what is written is of the same make as what they have let through before. */
async function unguarded(client: Client, ...texts: string[]): Promise<void> {
  for (const text of [UNGUARD, ...texts]) await client.query(text);
}

/** The newest reports of each series alone: ten thousand of a hundred thousand. Targets and verdicts stay. */
export const tenthOfReports = (client: Client): Promise<void> =>
  unguarded(
    client,
    `create temp table kept as select id from progress_report order by period_ends_on desc, id limit 10000`,
    'delete from observation where report_id not in (select id from kept)',
    'delete from progress_report where id not in (select id from kept)',
  );

/** A hundred times the reports: each period was verified a hundred times over. Targets and verdicts stay. */
export const hundredfoldReports = (client: Client): Promise<void> =>
  unguarded(
    client,
    `insert into progress_report (id, period, period_ends_on, revision, value, quantity, narrative, state, submitted_at,
                                  decided_at, is_demo, version, indicator_id, region_id, unit_code, department_id,
                                  submitted_by_id, decided_by_id)
     select gen_random_uuid(), period, period_ends_on, 1 + again, value, quantity, narrative, 'VERIFIED',
            submitted_at + again * interval '1 minute', submitted_at + interval '9 days' + again * interval '1 minute', is_demo,
            version, indicator_id, region_id, unit_code, department_id, submitted_by_id,
            (select id from account where key = 'bench-reviewer')
       from progress_report cross join generate_series(1, 99) again`,
  );

/** A hundred thousand targets in place of 1,500, each with the verdict and the duties of the one that it copies. */
export const manyTargets = async (client: Client): Promise<void> => {
  const columns = async (table: string, not: readonly string[]) =>
    (
      await client.query(
        `select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as names
           from information_schema.columns
          where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and not (column_name = any($2))`,
        [table, not],
      )
    ).rows[0].names as string;
  const target = await columns('target', ['id', 'key']);
  const standing = await columns('standing', ['target_id']);
  await client.query(
    `create temp table copy as
     select t.id, again, md5(t.id::text || again)::uuid as made from target t cross join generate_series(1, 66) again`,
  );
  await client.query(`insert into target (id, key, ${target})
    select c.made, t.key || '-' || c.again, ${target} from copy c join target t using (id)`);
  await client.query(`insert into target_measure (target_id, measure_id)
    select c.made, m.measure_id from copy c join target_measure m on m.target_id = c.id`);
  await client.query(`insert into standing (target_id, ${standing})
    select c.made, ${standing} from copy c join standing s on s.target_id = c.id`);
};

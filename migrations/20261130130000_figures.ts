import { Migration } from '@mikro-orm/migrations';

/**
 * What dashboards count of each target, narrow and in one place: so that an overview of 100,000 targets reads neither
 * their texts, their duties nor their reports. Triggers keep it, whoever writes.
 */
export class Figures extends Migration {
  override up(): void {
    this.addSql(`
      -- From when on a target is stale, if nothing more is reported; the rule that says so is stale.rules.ts.
      alter table standing add column stale_on date;

      -- Sets of those who answer for a target: many targets have the same, so that they are counted by set.
      create table answering (
        id uuid not null,
        department_id uuid not null constraint answering_department_id_foreign references department (id),
        roles text[] not null,
        constraint answering_pkey primary key (id, department_id)
      );
      create index answering_department_id_index on answering (department_id);

      -- attainment in millionths, at most 1000000. listed: published, neither dropped nor cancelled. answering_id: by
      -- published measures; null where nobody answers. ends_on: the deadline in force.
      create table target_figure (
        target_id uuid primary key constraint target_figure_target_id_foreign
          references target (id) on update cascade on delete cascade,
        listed boolean not null,
        policy_id uuid not null,
        region_id uuid not null,
        indicator_id uuid not null,
        answering_id uuid,
        due_on date,
        ends_on date,
        stale_on date,
        ordinal int not null,
        status text not null,
        light text not null,
        attainment bigint
      );
      create index target_figure_ends_on_index on target_figure (ends_on, ordinal, target_id)
        where listed and status <> 'ACHIEVED';
    `);
    this.addSql(FUNCTIONS);
    for (const [table, events] of Object.entries(KEPT)) this.addSql(triggers(table, events));
    this.addSql('select figure_targets(array(select t.id from target t));');
  }

  override down(): void {
    for (const [table, events] of Object.entries(KEPT)) {
      for (const event of events) this.addSql(`drop trigger ${table}_figure_${event} on ${table};`);
    }
    this.addSql(`
      drop function figures_follow, figures_follow_standing, figure_targets, millionths;
      drop table target_figure, answering;
      alter table standing drop column stale_on;
    `);
  }
}

/** Whatever a figure is made of. */
const KEPT: Record<string, readonly ('insert' | 'update' | 'delete')[]> = {
  target: ['insert', 'update'],
  standing: ['insert', 'update'],
  policy: ['update'],
  extension: ['insert', 'update'],
  target_measure: ['insert', 'delete'],
  responsibility: ['insert', 'update', 'delete'],
};

const triggers = (table: string, events: readonly ('insert' | 'update' | 'delete')[]): string =>
  events
    .map((event) => {
      const rows = [
        ...(event === 'insert' ? [] : ['old table as old_rows']),
        ...(event === 'delete' ? [] : ['new table as new_rows']),
      ];
      return `create trigger ${table}_figure_${event} after ${event} on ${table} referencing ${rows.join(' ')}
        for each statement execute function ${table === 'standing' ? 'figures_follow_standing' : 'figures_follow'}();`;
    })
    .join('\n');

const FUNCTIONS = `
  -- A share in millionths; one that a tiny denominator has blown up is cut where no dashboard could show it.
  create function millionths(share numeric) returns bigint language sql immutable parallel safe as
    $$ select case when share is not null then (greatest(least(share, 1), -1e9) * 1000000)::bigint end $$;

  create function figure_targets(ids uuid[]) returns void language plpgsql as $$
  begin
    if cardinality(ids) = 0 then return; end if;
    -- In the order in which standings are restated: whoever is first, the other waits.
    perform from target t where t.id = any(ids) order by t.id for no key update;
    with duty as (
      -- A group stands back behind its members, who answer each.
      select distinct tm.target_id, duty.department_id, duty.role
        from target_measure tm
        join measure m on m.id = tm.measure_id
        join policy p on p.id = m.policy_id and p.state = 'PUBLISHED'
        join responsibility duty on duty.measure_id = m.id
       where tm.target_id = any(ids)
         and not exists (select from responsibility member
                          where member.measure_id = duty.measure_id and member.group_id = duty.department_id)
    ), answer as (
      select d.target_id, d.department_id, array_agg(d.role order by d.role) as roles
        from duty d group by d.target_id, d.department_id
    ), answered as (
      select a.target_id, md5(string_agg(a.department_id || ' ' || array_to_string(a.roles, ' '), ',' order by a.department_id))::uuid as id
        from answer a group by a.target_id
    ), noted as (
      insert into answering (id, department_id, roles)
      select distinct s.id, a.department_id, a.roles from answered s join answer a on a.target_id = s.target_id
      on conflict do nothing
    )
    insert into target_figure as f (target_id, listed, policy_id, region_id, indicator_id, answering_id, due_on, ends_on,
                                    stale_on, ordinal, status, light, attainment)
    select t.id, p.state = 'PUBLISHED' and t.dropped_at is null and t.cancelled_at is null, t.policy_id, t.region_id,
           t.indicator_id, a.id, t.due_on,
           case when t.due_on is not null then greatest(t.due_on, (
             select max(e.asked_due_on) from extension e where e.target_id = t.id and e.state = 'APPROVED')) end,
           s.stale_on, t.ordinal, coalesce(s.status, 'NO_DATA'), coalesce(s.light, 'GREY'), millionths(s.attainment)
      from target t
      join policy p on p.id = t.policy_id
      left join standing s on s.target_id = t.id
      left join answered a on a.target_id = t.id
     where t.id = any(ids)
        on conflict (target_id) do update
       set (listed, policy_id, region_id, indicator_id, answering_id, due_on, ends_on, stale_on, ordinal, status, light,
            attainment) = (excluded.listed, excluded.policy_id, excluded.region_id, excluded.indicator_id,
            excluded.answering_id, excluded.due_on, excluded.ends_on, excluded.stale_on, excluded.ordinal, excluded.status,
            excluded.light, excluded.attainment);
  end $$;

  create function figures_follow() returns trigger language plpgsql as $$
  declare
    ids uuid[];
  begin
    -- Each table knows only the rows of its own event, so that each is asked in a branch of its own.
    if tg_table_name = 'target' then
      ids := array(select n.id from new_rows n);
    elsif tg_table_name = 'extension' then
      ids := array(select distinct n.target_id from new_rows n where n.state = 'APPROVED');
    elsif tg_table_name = 'policy' then
      ids := array(select t.id from new_rows n join old_rows o on o.id = n.id and o.state <> n.state
                     join target t on t.policy_id = n.id
                   union
                   select tm.target_id from new_rows n join old_rows o on o.id = n.id and o.state <> n.state
                     join measure m on m.policy_id = n.id join target_measure tm on tm.measure_id = m.id);
    elsif tg_table_name = 'target_measure' and tg_op = 'INSERT' then
      ids := array(select distinct n.target_id from new_rows n);
    elsif tg_table_name = 'target_measure' then
      ids := array(select distinct o.target_id from old_rows o);
    elsif tg_op = 'DELETE' then
      ids := array(select distinct tm.target_id from old_rows o join target_measure tm on tm.measure_id = o.measure_id);
    else
      ids := array(select distinct tm.target_id from new_rows n join target_measure tm on tm.measure_id = n.measure_id);
    end if;
    perform figure_targets(ids);
    return null;
  end $$;

  create function figures_follow_standing() returns trigger language plpgsql as $$
  begin
    update target_figure f
       set status = n.status, light = n.light, attainment = millionths(n.attainment), stale_on = n.stale_on
      from new_rows n where n.target_id = f.target_id;
    return null;
  end $$;
`;

import { Migration } from '@mikro-orm/migrations';

/**
 * Which functions a reform moved to whom, and, made of that, who holds each duty and each indicator from which day on.
 * Triggers keep the second, whoever writes the first: a duty that a document names later finds its way too.
 */
export class DepartmentReforms extends Migration {
  override up(): void {
    this.addSql(`
      -- What one department did for a measure, or for an indicator of its own, another does from a day on.
      create table duty_transfer (
        id uuid primary key,
        happened_on date not null,
        measure_id uuid constraint duty_transfer_measure_id_foreign references measure (id),
        indicator_id uuid constraint duty_transfer_indicator_id_foreign references indicator (id),
        predecessor_id uuid not null constraint duty_transfer_predecessor_id_foreign references department (id),
        successor_id uuid not null constraint duty_transfer_successor_id_foreign references department (id),
        constraint duty_transfer_self_check check (predecessor_id <> successor_id),
        constraint duty_transfer_function_check check ((measure_id is null) <> (indicator_id is null))
      );
      create index duty_transfer_measure_id_index on duty_transfer (measure_id);
      create index duty_transfer_indicator_id_index on duty_transfer (indicator_id);
      create index duty_transfer_predecessor_id_index on duty_transfer (predecessor_id);
      create index duty_transfer_successor_id_index on duty_transfer (successor_id);

      -- held_id: a duty, or an indicator; of those alone that somebody else holds than the text or the register names,
      -- on days from from_on until to_on (exclusive, null is open).
      create table holding (
        held_id uuid not null,
        department_id uuid not null constraint holding_department_id_foreign references department (id),
        from_on date not null,
        to_on date,
        constraint holding_pkey primary key (held_id, department_id, from_on)
      );
      create index holding_department_id_index on holding (department_id);

      -- A reform as it was recorded; outcome: what was answered then.
      create table department_reform (
        id uuid primary key,
        kind text not null constraint department_reform_kind_check
          check (kind in ('RENAME', 'MERGE', 'SPLIT', 'REORGANISATION')),
        happened_on date not null,
        basis text not null,
        outcome jsonb not null,
        recorded_at timestamptz(6) not null,
        department_id uuid not null constraint department_reform_department_id_foreign references department (id)
      );
      create index department_reform_department_id_index on department_reform (department_id);
      create trigger department_reform_append_only before update or delete or truncate on department_reform
        for each statement execute function append_only();
    `);
    this.addSql(FUNCTIONS);
    this.addSql(figureTargets(HELD));
    for (const [table, events] of Object.entries(FOLLOWED)) {
      for (const event of events)
        this.addSql(trigger(`${table}_holding_${event}`, table, event, 'holdings_follow()'));
    }
    for (const event of EVENTS) {
      this.addSql(trigger(`holding_figure_${event}`, 'holding', event, 'figures_follow_holdings()'));
      this.addSql(
        trigger(
          `holding_version_${event}`,
          'holding',
          event,
          `keep_row_versions('held_id', 'department_id', 'from_on')`,
        ),
      );
    }
    this.addSql(`
      create trigger duty_transfer_append_only before update or delete or truncate on duty_transfer
        for each statement execute function append_only();
      -- Reforms that were recorded before have always been known.
      select set_config('zhibiao.recorded_at', '-infinity', true);
      select hold(array(select r.id from responsibility r union all select i.id from indicator i where i.owner_id is not null));
      select set_config('zhibiao.recorded_at', '', true);
    `);
  }

  override down(): void {
    for (const [table, events] of Object.entries(FOLLOWED)) {
      for (const event of events) this.addSql(`drop trigger ${table}_holding_${event} on ${table};`);
    }
    this.addSql(figureTargets(AS_WRITTEN));
    this.addSql(`
      drop table department_reform, holding, duty_transfer;
      drop function figures_follow_holdings, holdings_follow, hold, holders_after;
      alter table row_version disable trigger row_version_append_only;
      delete from row_version where of = 'holding';
      alter table row_version enable trigger row_version_append_only;
      select figure_targets(array(select t.id from target t));
    `);
  }
}

const EVENTS = ['insert', 'update', 'delete'] as const;
type Event = (typeof EVENTS)[number];

/** Whatever says who holds what. */
const FOLLOWED: Record<string, readonly Event[]> = {
  responsibility: EVENTS,
  indicator: ['insert', 'update'],
  department_succession: EVENTS,
  duty_transfer: ['insert'],
};

function trigger(name: string, table: string, event: Event, call: string): string {
  const rows = [
    ...(event === 'insert' ? [] : ['old table as old_rows']),
    ...(event === 'delete' ? [] : ['new table as new_rows']),
  ];
  return `create trigger ${name} after ${event} on ${table} referencing ${rows.join(' ')}
    for each statement execute function ${call};`;
}

const FUNCTIONS = `
  -- Who follows a department that has done something since a day, and from when on: whoever this function was given to,
  -- else, where the department is no more, everybody who took it over.
  create function holders_after(measure uuid, indicator uuid, department uuid, since date)
    returns table (department_id uuid, from_on date) language sql stable as $$
      with given as (
        select t.successor_id, t.happened_on
          from duty_transfer t
         where t.predecessor_id = department and t.happened_on >= since
           and (t.measure_id = measure or t.indicator_id = indicator)
         order by t.happened_on limit 1
      )
      select g.successor_id, g.happened_on from given g
      union all
      select s.successor_id, greatest(s.happened_on, since) from department_succession s
       where s.predecessor_id = department and not exists (select from given)
    $$;

  -- Works out anew who holds some duties and indicators; only what differs is written.
  create function hold(ids uuid[]) returns void language plpgsql as $$
  begin
    if cardinality(ids) = 0 then return; end if;
    with recursive way (held_id, measure_id, indicator_id, department_id, from_on, is_named) as (
      (select r.id, r.measure_id, null::uuid, r.department_id, '-infinity'::date, true
         from responsibility r where r.id = any(ids)
       union all
       select i.id, null, i.id, i.owner_id, '-infinity', true
         from indicator i where i.id = any(ids) and i.owner_id is not null)
      union
      select w.held_id, w.measure_id, w.indicator_id, n.department_id, n.from_on, false
        from way w
       cross join lateral holders_after(w.measure_id, w.indicator_id, w.department_id, w.from_on) n
    ), wanted as (
      select w.held_id, w.department_id, w.from_on, n.to_on
        from way w
       cross join lateral (select min(n.from_on) as to_on
                             from holders_after(w.measure_id, w.indicator_id, w.department_id, w.from_on) n) n
       where not w.is_named and coalesce(n.to_on > w.from_on, true)
    ), gone as (
      delete from holding h
       where h.held_id = any(ids)
         and not exists (select from wanted w where (w.held_id, w.department_id, w.from_on)
                                                  = (h.held_id, h.department_id, h.from_on))
    )
    insert into holding as h (held_id, department_id, from_on, to_on)
    select w.held_id, w.department_id, w.from_on, w.to_on from wanted w
    on conflict (held_id, department_id, from_on) do update set to_on = excluded.to_on
     where h.to_on is distinct from excluded.to_on;
  end $$;

  create function holdings_follow() returns trigger language plpgsql as $$
  declare
    left_by uuid[] := '{}';
  begin
    -- Each table knows only the rows of its own event, so that each is asked in a branch of its own.
    if tg_table_name = 'responsibility' and tg_op = 'DELETE' then
      perform hold(array(select o.id from old_rows o join holding h on h.held_id = o.id));
      return null;
    elsif tg_table_name = 'indicator' and tg_op = 'UPDATE' then
      perform hold(array(select n.id from new_rows n join old_rows o on o.id = n.id
                          where o.owner_id is distinct from n.owner_id));
      return null;
    elsif tg_table_name in ('responsibility', 'indicator') then
      perform hold(array(select n.id from new_rows n));
      return null;
    elsif tg_table_name = 'department_succession' and tg_op = 'DELETE' then
      left_by := array(select o.predecessor_id from old_rows o);
    elsif tg_table_name = 'department_succession' and tg_op = 'UPDATE' then
      left_by := array(select o.predecessor_id from old_rows o union select n.predecessor_id from new_rows n);
    else
      left_by := array(select distinct n.predecessor_id from new_rows n);
    end if;
    perform hold(array(
      select r.id from responsibility r where r.department_id = any(left_by)
      union select i.id from indicator i where i.owner_id = any(left_by)
      union select h.held_id from holding h where h.department_id = any(left_by)));
    return null;
  end $$;

  create function figures_follow_holdings() returns trigger language plpgsql as $$
  declare
    ids uuid[];
  begin
    if tg_op = 'DELETE' then
      ids := array(select o.held_id from old_rows o);
    else
      ids := array(select n.held_id from new_rows n);
    end if;
    perform figure_targets(array(
      select distinct tm.target_id from responsibility r join target_measure tm on tm.measure_id = r.measure_id
       where r.id = any(ids)));
    return null;
  end $$;
`;

/** Who answers by a duty, as its text says, and whether that is joined to who holds it now. */
const AS_WRITTEN = { department: 'duty.department_id', join: '' };
const HELD = {
  department: 'coalesce(h.department_id, duty.department_id)',
  join: 'left join holding h on h.held_id = duty.id and h.to_on is null',
};

const figureTargets = ({ department, join }: typeof HELD): string => `
  create or replace function figure_targets(ids uuid[]) returns void language plpgsql as $$
  begin
    if cardinality(ids) = 0 then return; end if;
    -- In the order in which standings are restated: whoever is first, the other waits.
    perform from target t where t.id = any(ids) order by t.id for no key update;
    with duty as (
      -- A group stands back behind its members, who answer each.
      select distinct tm.target_id, ${department} as department_id, duty.role
        from target_measure tm
        join measure m on m.id = tm.measure_id
        join policy p on p.id = m.policy_id and p.state = 'PUBLISHED'
        join responsibility duty on duty.measure_id = m.id
        ${join}
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
`;

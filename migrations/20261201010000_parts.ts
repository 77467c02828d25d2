import { Migration } from '@mikro-orm/migrations';

/** A total split over regions: its parts are targets of their own, and always add up to it. */
export class Parts extends Migration {
  override up(): void {
    this.addSql(`
      alter table target
        add column part_of_id uuid constraint target_part_of_id_foreign references target (id),
        add column split_on date,
        add constraint target_part_check check ((part_of_id is null) = (split_on is null)),
        add constraint target_part_additive_check check (part_of_id is null
          or comparator <> ALL (ARRAY['BETWEEN', 'INCREASE_BY', 'MULTIPLY', 'RANK', 'FULL_COVERAGE']));
      create index target_part_of_id_index on target (part_of_id);

      -- A part counts beside its whole only where its region is asked for.
      alter table target_figure add column is_part boolean not null default false;
      create function figure_is_part() returns trigger language plpgsql as $$
      begin
        select t.part_of_id is not null into new.is_part from target t where t.id = new.target_id;
        return new;
      end $$;
      create trigger target_figure_part before insert on target_figure
        for each row execute function figure_is_part();

      -- What binds of a target: as decided or stated last.
      create function quantity_in_force(t target) returns numeric language sql stable as $$
        select coalesce((select (c.after->'terms'->>'quantity')::numeric from target_change c
                          where c.target_id = t.id and c.after ? 'terms' order by c.revision desc limit 1), t.quantity)
      $$;

      create function part_stays() returns trigger language plpgsql as $$
      begin
        if (old.part_of_id, old.split_on) is distinct from (new.part_of_id, new.split_on) then
          raise exception 'target %: a part stays the part of its whole', new.id
            using errcode = 'check_violation', constraint = 'target_part_stays_check';
        end if;
        return new;
      end $$;
      create trigger target_part_stays before update on target for each row execute function part_stays();

      create function parts_make_their_whole(of uuid) returns void language plpgsql as $$
      declare
        whole target;
        parts int;
        regions int;
        strangers int;
        total numeric;
      begin
        select t.* into whole from target t where t.id = (
          select coalesce(t.part_of_id, t.id) from target t where t.id = of);
        select count(*), count(distinct p.region_id), sum(quantity_in_force(p)),
               count(*) filter (where g.parent_id is distinct from whole.region_id
                                   or p.indicator_id <> whole.indicator_id or p.policy_id <> whole.policy_id)
          into parts, regions, total, strangers
          from target p join region g on g.id = p.region_id
         where p.part_of_id = whole.id and p.cancelled_at is null and p.dropped_at is null;
        if parts = 0 then
          return;
        end if;
        if whole.part_of_id is not null or whole.cancelled_at is not null or whole.dropped_at is not null
           or strangers > 0 or regions < parts then
          raise exception 'target %: its parts are of its own indicator, each of another division, while it stands', whole.id
            using errcode = 'check_violation', constraint = 'target_parts_place_check';
        end if;
        if total <> quantity_in_force(whole) then
          raise exception 'target %: its parts come to %, not to %', whole.id, total, quantity_in_force(whole)
            using errcode = 'check_violation', constraint = 'target_parts_total_check';
        end if;
      end $$;

      create function target_parts_add_up() returns trigger language plpgsql as $$
      begin
        -- Each table has columns of its own, so that each is asked in a branch of its own.
        if tg_table_name = 'target_change' then
          perform parts_make_their_whole(new.target_id);
        elsif tg_op = 'DELETE' then
          perform parts_make_their_whole(old.part_of_id);
        else
          perform parts_make_their_whole(new.id);
        end if;
        return null;
      end $$;
      create constraint trigger target_parts_begin after insert on target
        deferrable initially deferred for each row
        when (new.part_of_id is not null) execute function target_parts_add_up();
      create constraint trigger target_parts_change after update on target
        deferrable initially deferred for each row
        when ((old.quantity, old.region_id, old.indicator_id, old.policy_id, old.cancelled_at, old.dropped_at)
          is distinct from (new.quantity, new.region_id, new.indicator_id, new.policy_id, new.cancelled_at, new.dropped_at))
        execute function target_parts_add_up();
      create constraint trigger target_parts_end after delete on target
        deferrable initially deferred for each row
        when (old.part_of_id is not null) execute function target_parts_add_up();
      create constraint trigger target_change_parts after insert on target_change
        deferrable initially deferred for each row
        when (new.after ? 'terms') execute function target_parts_add_up();

      alter table target_change
        drop constraint target_change_kind_check,
        add constraint target_change_kind_check
          check (kind in ('BASELINE', 'MILESTONES', 'CANCELLED', 'ADJUSTED', 'RESTATED', 'SPLIT'));
    `);
  }

  /** Fails where a target was split: the record of it is never thrown away. */
  override down(): void {
    this.addSql(`
      alter table target_change
        drop constraint target_change_kind_check,
        add constraint target_change_kind_check
          check (kind in ('BASELINE', 'MILESTONES', 'CANCELLED', 'ADJUSTED', 'RESTATED'));
      drop trigger target_change_parts on target_change;
      drop trigger target_parts_end on target;
      drop trigger target_parts_change on target;
      drop trigger target_parts_begin on target;
      drop function target_parts_add_up, parts_make_their_whole;
      drop trigger target_part_stays on target;
      drop function part_stays;
      drop function quantity_in_force;
      drop trigger target_figure_part on target_figure;
      drop function figure_is_part;
      alter table target_figure drop column is_part;
      alter table target drop constraint target_part_additive_check, drop constraint target_part_check,
        drop column split_on, drop column part_of_id;
    `);
  }
}

import { Migration } from '@mikro-orm/migrations';

/** Where a report may begin, and that a value in force is one of a report: refused to whoever does not own the tables. */
export class ReportBeginnings extends Migration {
  override up(): void {
    this.addSql(`
      -- The owner loads what was decided elsewhere: seeds, a restored backup. The service only adds.
      create function owns(tables oid) returns boolean language sql stable as $$
        select pg_has_role(current_user, c.relowner, 'usage') from pg_class c where c.oid = tables
      $$;

      create function report_begins_legally() returns trigger language plpgsql as $$
      begin
        if new.state not in ('DRAFT', 'SUBMITTED') and not owns(tg_relid) then
          raise exception 'progress_report %: a report does not begin as %', new.id, new.state
            using errcode = 'check_violation', constraint = 'progress_report_begin_check';
        end if;
        return new;
      end $$;
      create trigger progress_report_guard_begin before insert on progress_report
        for each row execute function report_begins_legally();

      create function observation_is_of_a_report() returns trigger language plpgsql as $$
      declare
        place observation := case when tg_op = 'DELETE' then old else new end;
        source progress_report;
      begin
        if owns(tg_relid) then
          return place;
        end if;
        -- The newest that was verified, or that its department stands by: what is in force by reporting.rules.
        select r.* into source from progress_report r
         where (r.indicator_id, r.region_id, r.period) = (place.indicator_id, place.region_id, place.period)
           and (r.state = 'VERIFIED' or (r.state = 'SUBMITTED' and not place.verified))
         order by r.revision desc limit 1;
        if tg_op = 'DELETE' and source.id is null then
          return old;
        end if;
        if tg_op = 'DELETE' or (source.id, source.quantity, source.period_ends_on)
           is distinct from (new.report_id, new.quantity, new.period_ends_on) then
          raise exception 'observation of % in %: the value in force is what report % says',
              place.indicator_id, place.period, source.id
            using errcode = 'check_violation', constraint = 'observation_report_check';
        end if;
        if tg_op = 'UPDATE' and (old.indicator_id, old.region_id, old.period, old.verified)
           is distinct from (new.indicator_id, new.region_id, new.period, new.verified) then
          raise exception 'observation of % in %: a value stays where it was observed', old.indicator_id, old.period
            using errcode = 'check_violation', constraint = 'observation_place_check';
        end if;
        return new;
      end $$;
      create trigger observation_guard before insert or update or delete on observation
        for each row execute function observation_is_of_a_report();
      create trigger observation_truncate before truncate on observation
        for each statement execute function append_only();
    `);
  }

  override down(): void {
    this.addSql(`
      drop trigger observation_truncate on observation;
      drop trigger observation_guard on observation;
      drop function observation_is_of_a_report;
      drop trigger progress_report_guard_begin on progress_report;
      drop function report_begins_legally;
      drop function owns;
    `);
  }
}

import { Migration } from '@mikro-orm/migrations';

/** A total split over years keeps its total, whoever writes: its steps end on the target, by the deadline in force. */
export class MilestoneTotals extends Migration {
  override up(): void {
    this.addSql(`
      -- Levels are kept, so that the parts of the years come to the total exactly where the last level does. Asked when
      -- steps are written: a promise that is adjusted later leaves them as they were set. Growth and ranges are left to
      -- plan.rules.ts, which knows where those end.
      create function milestones_make_their_total() returns trigger language plpgsql as $$
      declare
        planned target;
        terms jsonb;
        ends date;
        total numeric;
      begin
        select t.* into planned from target t where t.id = case when tg_op = 'DELETE' then old.target_id else new.target_id end;
        select coalesce((select c.after->'terms' from target_change c
                          where c.target_id = planned.id and c.after ? 'terms' order by c.revision desc limit 1),
                        stated_terms(planned)) into terms;
        select m."on", m.quantity into ends, total from milestone m
         where m.target_id = planned.id order by m."on" desc limit 1;
        if total is null or terms->>'comparator' in ('INCREASE_BY', 'MULTIPLY', 'BETWEEN')
           or not exists (select from indicator i where i.id = planned.indicator_id and i.aggregation = 'SUM') then
          return null;
        end if;
        if (ends, total) is distinct from (deadline_in_force(planned.id), (terms->>'quantity')::numeric) then
          raise exception 'target %: its steps come to % on %, not to % on %', planned.id, total, ends,
              terms->>'quantity', deadline_in_force(planned.id)
            using errcode = 'check_violation', constraint = 'milestone_total_check';
        end if;
        return null;
      end $$;
      create constraint trigger milestone_total after insert or update or delete on milestone
        deferrable initially deferred for each row execute function milestones_make_their_total();
    `);
  }

  override down(): void {
    this.addSql(`
      drop trigger milestone_total on milestone;
      drop function milestones_make_their_total;
    `);
  }
}

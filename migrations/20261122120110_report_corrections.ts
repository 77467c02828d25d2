import { Migration } from '@mikro-orm/migrations';

/** Corrections: a verified value is replaced by a later revision that says which one it corrects, and why. */
export class ReportCorrections extends Migration {
  override up(): void {
    this.addSql(`
      alter table progress_report
        add column correction_reason text,
        add column corrects_id uuid constraint progress_report_corrects_id_foreign
          references progress_report (id) on delete set null,
        add constraint progress_report_correction_check check ((corrects_id is null) = (correction_reason is null)),
        add constraint progress_report_correction_reason_check check (char_length(btrim(correction_reason)) > 0);
      create index progress_report_corrects_id_index on progress_report (corrects_id);

      create function report_corrects_openly() returns trigger language plpgsql as $$
      declare
        verified uuid;
      begin
        if tg_op = 'UPDATE' and old.state <> 'DRAFT'
           and (new.corrects_id, new.correction_reason) is distinct from (old.corrects_id, old.correction_reason) then
          raise exception 'progress_report %: a submitted report does not change', old.id
            using errcode = 'check_violation', constraint = 'progress_report_frozen_check';
        end if;
        if new.state = 'SUBMITTED' and (tg_op = 'INSERT' or old.state <> 'SUBMITTED') then
          select r.id into verified from progress_report r
           where (r.indicator_id, r.region_id, r.period) = (new.indicator_id, new.region_id, new.period)
             and r.state = 'VERIFIED'
           order by r.revision desc limit 1;
          if verified is distinct from new.corrects_id then
            raise exception 'progress_report %: it must say that it corrects %', new.id, verified
              using errcode = 'check_violation', constraint = 'progress_report_corrects_check';
          end if;
        end if;
        return new;
      end $$;
      -- After progress_report_guard, by name: what is no step is refused as such.
      create trigger progress_report_guard_correction before insert or update on progress_report
        for each row execute function report_corrects_openly();
    `);
  }

  override down(): void {
    this.addSql(`
      drop trigger progress_report_guard_correction on progress_report;
      drop function report_corrects_openly;
      alter table progress_report drop column corrects_id, drop column correction_reason;
    `);
  }
}

import { Migration } from '@mikro-orm/migrations';

/** A report is returned with a reason: none at all had passed the check, since it compared nothing. */
export class Reasons extends Migration {
  override up(): void {
    this.addSql(REPLACED(`state <> 'RETURNED' or char_length(btrim(coalesce(reason, ''))) > 0`));
  }

  override down(): void {
    this.addSql(REPLACED(`state <> 'RETURNED' or char_length(btrim(reason)) > 0`));
  }
}

const REPLACED = (rule: string) => `
  alter table progress_report drop constraint progress_report_reason_check;
  alter table progress_report add constraint progress_report_reason_check check (${rule});
`;

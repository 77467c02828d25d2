import { Migration } from '@mikro-orm/migrations';

/** A new version of a text carries what was confirmed; what it no longer states is marked, and stays. */
export class Carrying extends Migration {
  override up(): void {
    this.addSql(`
      alter table measure add column dropped_at timestamptz(6);
      alter table target add column dropped_at timestamptz(6);

      -- What a carried item was before, with its places in the text before. One that was lost stands nowhere yet.
      alter table draft_item add column confirmed jsonb;
      alter table draft_item add constraint draft_item_confirmed_check
        check (confirmed is null or origin = 'CARRIED');
      alter table draft_item drop constraint draft_item_stands_check;
      alter table draft_item add constraint draft_item_stands_check check (("start" is null) = ("end" is null)
        and (kind = 'FACTS' or origin = 'CARRIED' or "start" is not null));
    `);
  }

  override down(): void {
    this.addSql(`
      delete from draft_item i where i.kind <> 'FACTS' and i."start" is null;
      alter table draft_item drop constraint draft_item_stands_check;
      alter table draft_item add constraint draft_item_stands_check check (("start" is null) = ("end" is null)
        and (kind = 'FACTS' or "start" is not null));
      alter table draft_item drop column confirmed;
      alter table target drop column dropped_at;
      alter table measure drop column dropped_at;
    `);
  }
}

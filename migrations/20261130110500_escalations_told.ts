import { Migration } from '@mikro-orm/migrations';

/** Which level of escalation was told of what is late: of each once, as long as it is due on the same day. */
export class EscalationsTold extends Migration {
  override up(): void {
    this.addSql(`
      create table escalation_told (
        subject text not null,
        due_on date not null,
        level text not null,
        told_on date not null,
        constraint escalation_told_pkey primary key (subject, due_on, level),
        constraint escalation_told_level_check check (level in ('NOTICE', 'WARNING', 'LEADERSHIP'))
      );
    `);
  }

  override down(): void {
    this.addSql('drop table escalation_told;');
  }
}

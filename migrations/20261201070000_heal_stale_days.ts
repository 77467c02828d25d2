import { Migration } from '@mikro-orm/migrations';

/**
 * From which day on a target is stale was added without being reckoned for what stood: such a standing is due today, so
 * that the next restating (at every start, and daily) tells it. Where a target is never stale, once more changes nothing.
 */
export class HealStaleDays extends Migration {
  override up(): void {
    this.addSql('update standing set changes_on = reckoned_on where stale_on is null');
  }

  override down(): void {
    // What was restated is as right as before.
  }
}

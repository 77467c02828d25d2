import { Migration } from '@mikro-orm/migrations';

/** Units are what they are: a process that has read a factor knows it for good. */
export class LastingUnits extends Migration {
  override up(): void {
    this.addSql(`
      create function unit_lasts() returns trigger language plpgsql as $$
      begin
        raise exception 'a unit never changes what it is: give another one a code of its own';
      end $$;
      create trigger unit_lasts before update on unit for each row
        when ((old.code, old.dimension, old.base, old.factor) is distinct from (new.code, new.dimension, new.base, new.factor))
        execute function unit_lasts();
    `);
  }

  override down(): void {
    this.addSql(`
      drop trigger unit_lasts on unit;
      drop function unit_lasts;
    `);
  }
}

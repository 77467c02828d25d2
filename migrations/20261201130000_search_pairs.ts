import { Migration } from '@mikro-orm/migrations';

/**
 * The index is asked, never the words themselves: they lie out of line, and to read those of every row takes seconds.
 * PostgreSQL weighs that as if they were at hand; a function that says what it costs makes it see.
 */
export class SearchPairs extends Migration {
  override up(): void {
    this.addSql(`
      create function search_words(words tsvector) returns tsvector
        language plpgsql immutable strict parallel safe cost 10000 as 'begin return words; end';
      drop index search_entry_words_index;
      -- What is there stays findable until it is cut anew: each kind is found by its mark.
      update search_entry set words = words || array_to_tsvector(array['=' || kind]);
      create index search_entry_words_index on search_entry using gin (search_words(words));
    `);
  }

  override down(): void {
    this.addSql(`
      drop index search_entry_words_index;
      create index search_entry_words_index on search_entry using gin (words);
      drop function search_words;
    `);
  }
}

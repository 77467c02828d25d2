import { defineEntity, p } from '@mikro-orm/core';
import { Policy } from '../policy/policy.entity.js';
import { PolicyText } from '../policy/policy-text.entity.js';
import { Region } from '../region/region.entity.js';

const words = () => p.type('string').$type<string>().columnType('tsvector').lazy();

const SearchEntrySchema = defineEntity({
  name: 'SearchEntry',
  tableName: 'search_entry',
  properties: {
    /** That of the object itself. */
    id: p.uuid().primary(),
    kind: p.enum(['POLICY', 'CLAUSE', 'MEASURE', 'TARGET', 'DEPARTMENT', 'INDICATOR']),
    /** Which way of cutting made its words; another one cuts them anew. */
    segmenter: p.text().index(),
    title: p.text(),
    body: p.text().lazy(),
    /** Where the body begins in its version of the text; null where it was not cut from one. */
    start: p.integer().nullable(),
    /** Whether everybody may see it; the others are for those who see drafts. */
    published: p.boolean(),
    /** A newer version of the text is published. */
    superseded: p.boolean(),
    /** The words of the title alone. */
    head: words(),
    words: words(),
    policy: p.manyToOne(Policy).ref().index().nullable().deleteRule('cascade'),
    policyText: p.manyToOne(PolicyText).ref().index().nullable().deleteRule('cascade'),
    region: p.manyToOne(Region).ref().index().nullable().deleteRule('cascade'),
  },
  indexes: [
    {
      name: 'search_entry_words_index',
      expression: 'create index search_entry_words_index on search_entry using gin (search_words(words))',
    },
  ],
  checks: [
    { name: 'search_entry_start_check', expression: 'start >= 0' },
    { name: 'search_entry_place_check', expression: '"start" is null or policy_text_id is not null' },
  ],
});

/** An object as the search finds it. */
export class SearchEntry extends SearchEntrySchema.class {}
SearchEntrySchema.setClass(SearchEntry);

import { defineEntity, p } from '@mikro-orm/core';

const SearchStaleSchema = defineEntity({
  name: 'SearchStale',
  tableName: 'search_stale',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    kind: p.enum(['POLICY', 'DEPARTMENT', 'INDICATOR']),
    subjectId: p.uuid().index(),
  },
});

/** Something whose words have changed since they were cut: triggers note it, whoever writes. */
export class SearchStale extends SearchStaleSchema.class {}
SearchStaleSchema.setClass(SearchStale);

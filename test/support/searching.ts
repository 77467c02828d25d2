import { SearchDocument, type SearchQueryVariables } from '../generated/graphql.js';
import type { Api } from './api.js';

/** Searches through the API, and says what stands to be read. */
export function searching(api: Api) {
  return async (query: string, variables: Omit<SearchQueryVariables, 'query'> = {}, key?: string) => {
    const { status, data, errors } = await api.run(SearchDocument, { query, ...variables }, key);
    const hits = data?.search.edges.map(({ node }) => node) ?? [];
    return {
      status,
      refused: errors?.map(({ extensions }) => extensions?.code) ?? null,
      hits,
      titles: hits.map(({ kind, title }) => `${kind} ${title}`),
      page: data?.search.pageInfo,
      match: data?.search.match,
      totalCount: data?.search.totalCount ?? 0,
      totalIsExact: data?.search.totalIsExact,
      counts: new Map(data?.search.counts.map(({ kind, count }) => [kind, count])),
    };
  };
}

import { Button, Input } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { type Asked, useData } from '../../client/use-data';
import { Page, Panel } from '../../components/page';
import { Shown } from '../../components/shown';
import { Empty } from '../../components/states';
import { type HitFragment, SearchDocument, type SearchQuery } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { HitLine } from './hit-line';
import { KINDS, placeOf } from './hits';
import './search.css';
import { searchWords } from './words';

/** Everything that a word was found in; the address says which word, of which kind, which page. */
export function Search() {
  const words = useWords(searchWords);
  const [search, setSearch] = useSearchParams();
  const query = search.get('q')?.trim() ?? '';
  const kind = KINDS.find((each) => each === search.get('kind')) ?? null;
  const asked = useData(
    SearchDocument,
    { query, kinds: kind && [kind], after: search.get('after'), first: 20 },
    { pause: query === '' },
  );
  return (
    <Page
      title={query ? `${words.title} ${query}` : words.title}
      tools={
        <Input.Search
          key={query}
          className="search-again"
          aria-label={words.label}
          placeholder={words.label}
          defaultValue={query}
          maxLength={200}
          allowClear
          enterButton={words.go}
          onSearch={(text) => setSearch(text.trim() ? { q: text.trim() } : {})}
        />
      }
    >
      {query === '' ? (
        <Empty title={words.hint}>
          <p>{words.hintMore}</p>
        </Empty>
      ) : (
        <Answer asked={asked} />
      )}
    </Page>
  );
}

/** What cannot be sought, such as a stop alone, is told in the service's own words. */
function Answer({ asked }: { asked: Asked<SearchQuery> }) {
  const words = useWords(searchWords);
  if (!asked.asking && asked.failure?.code.startsWith('SEARCH_')) {
    return (
      <Empty title={words.nothing}>
        <p>{asked.failure.message}</p>
      </Empty>
    );
  }
  return (
    <Shown asked={asked} lines={12}>
      {({ search }) => <Found found={search} />}
    </Shown>
  );
}

function Found({ found }: { found: SearchQuery['search'] }) {
  const words = useWords(searchWords);
  const [search, setSearch] = useSearchParams();
  const { counts, match, edges, pageInfo } = found;
  const goTo = (after: string | null) => {
    const next = new URLSearchParams(search);
    if (after) next.set('after', after);
    else next.delete('after');
    setSearch(next);
  };
  return (
    <div className="search">
      <Facets counts={counts} />
      <Panel title={words.found(found.totalCount, found.totalIsExact)}>
        {match !== 'ALL' && edges.length > 0 && <p className="page-note">{words[match]}</p>}
        {edges.length === 0 ? (
          <Empty title={words.nothing}>
            <p>{words.nothingHint}</p>
          </Empty>
        ) : (
          <ol className="hits">
            {edges.map(({ node }) => (
              <li key={node.node.id}>
                <Hit hit={node} />
              </li>
            ))}
          </ol>
        )}
        <div className="pages">
          {search.has('after') && <Button onClick={() => goTo(null)}>{words.first}</Button>}
          {pageInfo.hasNextPage && <Button onClick={() => goTo(pageInfo.endCursor)}>{words.next}</Button>}
        </div>
      </Panel>
    </div>
  );
}

function Hit({ hit }: { hit: HitFragment }) {
  const words = useWords(searchWords);
  const { kind, policy, superseded } = hit;
  return (
    <>
      <Link className="hit" to={placeOf(hit)}>
        <HitLine hit={hit} />
      </Link>
      <span className="under">
        {policy && kind !== 'POLICY' && <Link to={`/policies/${policy.id}`}>{policy.title}</Link>}{' '}
        {superseded && <span className="badge">{words.superseded}</span>}
      </span>
    </>
  );
}

/** How many, and whether there are more than were counted. */
const total = (counts: SearchQuery['search']['counts']): string =>
  `${counts.reduce((sum, { count }) => sum + count, 0)}${counts.every(({ exact }) => exact) ? '' : '+'}`;

/** How many of each kind; one leads to those alone. */
function Facets({ counts }: { counts: SearchQuery['search']['counts'] }) {
  const words = useWords(searchWords);
  const [search] = useSearchParams();
  const query = search.get('q') ?? '';
  const of = (kind: string) => counts.filter((each) => each.kind === kind);
  const facet = (kind: string | null, name: string, counted: typeof counts) => (
    <li key={name}>
      <Link
        to={{ search: new URLSearchParams({ q: query, ...(kind && { kind }) }).toString() }}
        aria-current={search.get('kind') === kind ? 'true' : undefined}
      >
        {name} <span className="number">{total(counted)}</span>
      </Link>
    </li>
  );
  return (
    <nav className="facets" aria-label={words.kinds}>
      <ul>
        {facet(null, words.all, counts)}
        {KINDS.filter((kind) => of(kind).length > 0).map((kind) => facet(kind, words[kind], of(kind)))}
      </ul>
    </nav>
  );
}

import { Button, Input } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useData } from '../../client/use-data';
import { Day } from '../../components/figures';
import { Page, Panel } from '../../components/page';
import { Shown } from '../../components/shown';
import { Empty } from '../../components/states';
import { PoliciesDocument, type PoliciesQuery } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { policyWords } from './words';

type Row = PoliciesQuery['policies']['edges'][number]['node'];

/** Every published document, what took effect last in front. */
export function Policies() {
  const words = useWords(policyWords);
  const [search, setSearch] = useSearchParams();
  const text = search.get('text') ?? '';
  const after = search.get('after');
  const asked = useData(PoliciesDocument, { filter: text ? { text } : null, after });
  const go = (next: Record<string, string>) => setSearch(next, { replace: true });
  return (
    <Page
      title={words.title}
      note={asked.data && words.found(asked.data.policies.totalCount)}
      tools={
        <Input.Search
          aria-label={words.search}
          placeholder={words.search}
          defaultValue={text}
          allowClear
          style={{ width: 280, maxWidth: '100%' }}
          onSearch={(value) => go(value.trim() ? { text: value.trim() } : {})}
        />
      }
    >
      <Shown asked={asked} lines={12}>
        {({ policies: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <Empty title={words.nothing}>
              <p>{words.nothingHint}</p>
            </Empty>
          ) : (
            <Panel title={words.title}>
              <div className="scrolls">
                <PolicyTable rows={edges.map(({ node }) => node)} />
              </div>
              {pageInfo.hasNextPage && pageInfo.endCursor && (
                <Button onClick={() => go({ ...(text && { text }), after: pageInfo.endCursor ?? '' })}>
                  {words.more}
                </Button>
              )}
            </Panel>
          )
        }
      </Shown>
    </Page>
  );
}

function PolicyTable({ rows }: { rows: Row[] }) {
  const words = useWords(policyWords);
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{words.document}</th>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.issued}</th>
          <th scope="col">{words.force}</th>
          <th scope="col">{words.until}</th>
          <th scope="col" className="number">
            {words.measures}
          </th>
          <th scope="col" className="number">
            {words.targets}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((policy) => (
          <tr key={policy.id}>
            <th scope="row">
              <Link to={`/policies/${policy.id}`}>{policy.title}</Link>{' '}
              {!policy.reviewed && (
                <span className="badge" title={words.unreviewedHint}>
                  {words.unreviewed}
                </span>
              )}
            </th>
            <td>{policy.documentNumber ?? ''}</td>
            <td>
              <Day on={policy.issuedOn} />
            </td>
            <td>{words[policy.force]}</td>
            <td>
              <Day on={policy.effectiveTo} />
            </td>
            <td className="number">{policy.measures.totalCount}</td>
            <td className="number">{policy.targets.totalCount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useData } from '../../client/use-data';
import { Panel } from '../../components/page';
import { Shown } from '../../components/shown';
import { Status } from '../../components/status';
import {
  type ChangedKind,
  OverviewChangedDocument,
  type OverviewChangedQuery,
} from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { overviewWords } from './words';

type Changed = OverviewChangedQuery['changed'];
type Standing = Changed['targets']['edges'][number]['node']['since'];

interface WhatChangedProps {
  /** The day chosen, before `until`. */
  since: string;
  until: string;
}

/** Which targets turned, were achieved, became overdue or stale, came or went since the day chosen. */
export function WhatChanged({ since, until }: WhatChangedProps) {
  const words = useWords(overviewWords);
  const [kind, setKind] = useState<ChangedKind | null>(null);
  const asked = useData(OverviewChangedDocument, { since, until, kind });
  const kinds = asked.data?.changed.kinds.filter(({ count }) => count > 0) ?? [];
  return (
    <Panel
      title={words.whatChanged(since)}
      className="what-changed"
      tools={
        kinds.length > 0 && (
          <Select<ChangedKind | 'ALL'>
            size="small"
            aria-label={words.kindOfChange}
            value={kind ?? 'ALL'}
            onChange={(chosen) => setKind(chosen === 'ALL' ? null : chosen)}
            popupMatchSelectWidth={false}
            options={[
              { value: 'ALL', label: words.anyChange(asked.data?.changed.total ?? 0) },
              ...kinds.map((each) => ({
                value: each.kind,
                label: words.changeCount(words[each.kind], each.count),
              })),
            ]}
          />
        )
      }
    >
      <Shown asked={asked}>{({ changed }) => <Targets targets={changed.targets} />}</Shown>
    </Panel>
  );
}

function Targets({ targets: { edges, totalCount } }: { targets: Changed['targets'] }) {
  const words = useWords(overviewWords);
  if (edges.length === 0) return <p className="quiet">{words.nothingChanged}</p>;
  return (
    <>
      <ul className="titles">
        {edges.map(({ node: { kinds, since, until, target } }) => (
          <li key={target.id}>
            <Link to={`/targets/${target.id}`}>
              {target.indicator.name} {target.statement}
            </Link>
            <span className="turn">
              <Stood standing={since} /> → <Stood standing={until} />
              {kinds.map((kind) => (
                <span className="badge" key={kind}>
                  {words[kind]}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {totalCount > edges.length && (
        <p className="page-note">{words.moreChanged(totalCount - edges.length)}</p>
      )}
    </>
  );
}

function Stood({ standing }: { standing: Standing }) {
  const words = useWords(overviewWords);
  return standing ? <Status {...standing} /> : <span className="quiet">{words.notThere}</span>;
}

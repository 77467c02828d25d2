import { Link } from 'react-router';
import type { ServedTargetFragment } from '../generated/graphql';
import { useWords } from '../i18n/words';
import { DemoMark } from './demo';
import { reportWords } from './report-words';
import { Status } from './status';

interface SourcesProps {
  targets: { totalCount: number; edges: { node: ServedTargetFragment }[] };
}

/** The targets that read a value, each with the sentence that promised it, a click away from its text. */
export function ReportSources({ targets: { totalCount, edges } }: SourcesProps) {
  const words = useWords(reportWords);
  if (totalCount === 0) return <p className="quiet">{words.noSources}</p>;
  return (
    <ul className="report-sources">
      {edges.map(({ node: { id, statement, policy, spans, standing } }) => (
        <li key={id}>
          <div className="entry-head">
            <Link to={`/targets/${id}`}>
              <strong className="number">{statement}</strong>
            </Link>
            <span>
              {standing && <Status status={standing.status} light={standing.light} />}{' '}
              <DemoMark isDemo={standing?.isDemo} />
            </span>
          </div>
          {spans[0] && <blockquote lang="zh-CN">{spans[0].span.quote}</blockquote>}
          <Link className="under" to={`/policies/${policy.id}#${id}`}>
            {policy.title}
            <span className="unseen"> {words.toSource}</span>
          </Link>
        </li>
      ))}
      {totalCount > edges.length && <li className="quiet">{words.more(totalCount - edges.length)}</li>}
    </ul>
  );
}

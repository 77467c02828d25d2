import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '../../client/session';
import { useData } from '../../client/use-data';
import { Panel } from '../../components/page';
import { ReportSources } from '../../components/report-sources';
import { reportWords } from '../../components/report-words';
import { Reported } from '../../components/reported';
import { Shown } from '../../components/shown';
import { Empty } from '../../components/states';
import { JoinedDocument, JoinedReportDocument } from '../../generated/graphql';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { deskWords } from './words';

/** What other departments reported of targets that the caller's take part in. */
export function JoinedList({ chosen }: { chosen: string | null }) {
  const words = useWords(deskWords);
  const zh = useLanguage() === 'zh';
  const { viewer } = useSession();
  const [search, setSearch] = useSearchParams();
  const goTo = (after: string | null) => setSearch(after ? { tab: 'joined', after } : { tab: 'joined' });
  const asked = useData(JoinedDocument, { after: search.get('after') });
  const own = new Set(viewer?.departments.map(({ id }) => id));
  return (
    <Shown asked={asked} lines={8}>
      {({ progressReports: { edges, pageInfo } }) => {
        const others = edges.map(({ node }) => node).filter(({ department }) => !own.has(department.id));
        if (others.length === 0) return <p className="quiet">{words.noneJoined}</p>;
        return (
          <>
            <ul className="queue">
              {others.map(({ id, indicator, region, period, state, department, amount }) => (
                <li key={id}>
                  <Link to={`?tab=joined&report=${id}`} aria-current={id === chosen ? 'true' : undefined}>
                    <span className="queue-name">
                      {indicator.name} <span className="number">{period}</span>
                    </span>
                    <span className="queue-mark">
                      <span className="badge">{words[state]}</span>
                    </span>
                    <span className="under">
                      {zh ? region.name : region.nameEn} · {department.name} ·{' '}
                      <span className="number">{amount?.text}</span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
            <div className="pages">
              {search.has('after') && <Button onClick={() => goTo(null)}>{words.first}</Button>}
              {pageInfo.hasNextPage && <Button onClick={() => goTo(pageInfo.endCursor)}>{words.next}</Button>}
            </div>
          </>
        );
      }}
    </Shown>
  );
}

/** A report of another department, to be read and commented on. */
export function JoinedPane({ id }: { id: string }) {
  const words = useWords(deskWords);
  const parts = useWords(reportWords);
  const asked = useData(JoinedReportDocument, { id });
  return (
    <Shown asked={asked} lines={10}>
      {({ progressReport: report }) =>
        report ? (
          <>
            <Panel title={`${report.indicator.name} ${report.period}`}>
              <Reported report={report} />
            </Panel>
            <Panel title={parts.sources} className="below">
              <ReportSources targets={report.targets} />
            </Panel>
          </>
        ) : (
          <Empty title={words.missing}>
            <p>{words.missingHint}</p>
          </Empty>
        )
      }
    </Shown>
  );
}

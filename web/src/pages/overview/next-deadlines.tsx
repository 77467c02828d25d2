import { Link } from 'react-router';
import { Day, Nothing } from '../../components/figures';
import { Panel } from '../../components/page';
import { Status } from '../../components/status';
import type { OverviewQuery } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { overviewWords } from './words';

/** What has to be reached next. */
export function NextDeadlines({ targets }: { targets: OverviewQuery['overview']['nextDue'] }) {
  const words = useWords(overviewWords);
  return (
    <Panel title={words.next} className="next">
      {targets.length === 0 ? (
        <p className="quiet">{words.nothingNext}</p>
      ) : (
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">{words.due}</th>
              <th scope="col">{words.indicator}</th>
              <th scope="col" className="number">
                {words.target}
              </th>
              <th scope="col">{words.status}</th>
            </tr>
          </thead>
          <tbody>
            {targets.map(({ id, effectiveDueOn, indicator, statement, leadDepartment, standing }) => (
              <tr key={id}>
                <td>
                  <Day on={effectiveDueOn} />
                </td>
                <th scope="row">
                  <Link to={`/targets/${id}`}>{indicator.name}</Link>
                  <span className="under">{leadDepartment?.name ?? words.nobody}</span>
                </th>
                <td className="number">{statement}</td>
                <td>{standing ? <Status status={standing.status} light={standing.light} /> : <Nothing />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

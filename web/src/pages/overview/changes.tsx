import type { Asked } from '../../client/use-data';
import { FigureLink } from '../../components/figure-link';
import { Day } from '../../components/figures';
import { Panel } from '../../components/page';
import { Shown } from '../../components/shown';
import { STATUSES, Status } from '../../components/status';
import type { CountsFragment, OverviewThenQuery } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import type { To } from './board';
import { standAt } from './counts';
import { overviewWords } from './words';

interface ChangesProps {
  overview: CountsFragment;
  then: Asked<OverviewThenQuery>;
  to: To;
}

/** How many stand where, on the day chosen and now. */
export function Changes({ overview, then, to }: ChangesProps) {
  const words = useWords(overviewWords);
  return (
    <Panel title={words.changes} className="changes">
      <Shown asked={then}>
        {({ overview: before }) => (
          <table className="rows">
            <thead>
              <tr>
                <th scope="col">{words.status}</th>
                <th scope="col" className="number">
                  <Day on={before.asOf} />
                </th>
                <th scope="col" className="number">
                  {words.now}
                </th>
                <th scope="col" className="number">
                  {words.difference}
                </th>
              </tr>
            </thead>
            <tbody>
              {STATUSES.map((status) => (
                <tr key={status}>
                  <th scope="row">
                    <Status status={status} />
                  </th>
                  <td className="number">{standAt(before, status)}</td>
                  <td className="number">
                    <FigureLink to={to?.({ status })}>{standAt(overview, status)}</FigureLink>
                  </td>
                  <td className="number">{signed(standAt(overview, status) - standAt(before, status))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Shown>
    </Panel>
  );
}

const signed = (by: number): string => (by === 0 ? '0' : `${by > 0 ? '+' : '−'}${Math.abs(by)}`);

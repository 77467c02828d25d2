import { useAll } from '../../client/use-all';
import { useData } from '../../client/use-data';
import { DemoMark } from '../../components/demo';
import { Share } from '../../components/figures';
import { Scrolls } from '../../components/scrolls';
import { Shown } from '../../components/shown';
import { Failed, Skeleton } from '../../components/states';
import { STATUSES, Status } from '../../components/status';
import {
  BriefingFiguresDocument,
  type BriefingFiguresQuery,
  BriefingTargetsDocument,
  type TargetFilter,
} from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { standAt } from '../overview/counts';
import { type Moment, written } from './moment';
import { TargetEntry } from './target-entry';
import { briefingWords } from './words';

interface FiguresProps {
  filter: TargetFilter;
  moment: Moment;
}

/** Everything that is counted or measured, all of it of one moment. */
export function Figures({ filter, moment }: FiguresProps) {
  const words = useWords(briefingWords);
  const asked = useData(BriefingFiguresDocument, { filter, ...moment });
  const targets = useAll(BriefingTargetsDocument, { filter, ...moment }, ({ overview }) => overview.targets);
  return (
    <>
      <Shown asked={asked}>{({ overview }) => <Summary overview={overview} moment={moment} />}</Shown>
      <h2>{words.targets}</h2>
      {targets.failure && <Failed failure={targets.failure} />}
      {!targets.failure && !targets.whole && <Skeleton lines={8} />}
      {targets.whole && targets.nodes.length === 0 && <p className="quiet">{words.none}</p>}
      {targets.whole && (
        <ol className="briefing-targets">
          {targets.nodes.map((target) => (
            <TargetEntry key={target.id} target={target} />
          ))}
        </ol>
      )}
    </>
  );
}

interface SummaryProps {
  overview: BriefingFiguresQuery['overview'];
  moment: Moment;
}

function Summary({ overview, moment: { knownAt } }: SummaryProps) {
  const words = useWords(briefingWords);
  const { asOf, horizon, outsideHorizon, isDemo, reporting } = overview;
  const { past, later, undated } = outsideHorizon;
  return (
    <>
      <p className="page-note">
        {words.moment(asOf, written(knownAt))} <DemoMark isDemo={isDemo} />
      </p>
      {horizon && (
        <p className="page-note">
          {words.scope(horizon.from, horizon.to)}
          {words.outside(past, later, undated)}
        </p>
      )}
      <h2>{words.summary}</h2>
      <Scrolls label={words.summary}>
        <table className="rows briefing-summary">
          <thead>
            <tr>
              <th scope="col">{words.total}</th>
              {STATUSES.map((status) => (
                <th scope="col" key={status}>
                  <Status status={status} />
                </th>
              ))}
              <th scope="col">{words.unassigned}</th>
              <th scope="col">{words.mean}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>{overview.total}</td>
              {STATUSES.map((status) => (
                <td key={status}>{standAt(overview, status)}</td>
              ))}
              <td>{overview.unassigned}</td>
              <td>
                <Share share={overview.meanAttainment} />
              </td>
            </tr>
          </tbody>
        </table>
      </Scrolls>
      {reporting && (
        <p className="page-note">{words.reported(reporting.due, reporting.submitted, reporting.late)}</p>
      )}
    </>
  );
}

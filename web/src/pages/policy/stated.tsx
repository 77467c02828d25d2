import { Link } from 'react-router';
import { Day } from '../../components/figures';
import { Panel } from '../../components/page';
import { Failed, Skeleton } from '../../components/states';
import { Status } from '../../components/status';
import type { PolicyMeasuresQuery, PolicyTargetsQuery } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { policyPageWords } from './words';

export type TargetRow = NonNullable<PolicyTargetsQuery['policy']>['targets']['edges'][number]['node'];
export type MeasureRow = NonNullable<PolicyMeasuresQuery['policy']>['measures']['edges'][number]['node'];

interface All<Row> {
  nodes: readonly Row[];
  failure: Parameters<typeof Failed>[0]['failure'] | null;
  whole: boolean;
}

interface StatedProps {
  targets: All<TargetRow>;
  measures: All<MeasureRow>;
  chosen: string | null;
}

/** What the text promises and of whom, in its order; each leads to its sentence and to its own page. */
export function Stated({ targets, measures, chosen }: StatedProps) {
  const words = useWords(policyPageWords);
  return (
    <div className="policy-stated">
      <Panel title={`${words.targets} ${targets.nodes.length}`}>
        <List all={targets} nothing={words.noTargets}>
          {targets.nodes.map((target) => (
            <TargetEntry key={target.id} target={target} chosen={chosen === target.id} />
          ))}
        </List>
      </Panel>
      <Panel title={`${words.measures} ${measures.nodes.length}`}>
        <List all={measures} nothing={words.noMeasures}>
          {measures.nodes.map((measure) => (
            <MeasureEntry key={measure.id} measure={measure} chosen={chosen === measure.id} />
          ))}
        </List>
      </Panel>
    </div>
  );
}

function List<Row>({
  all,
  nothing,
  children,
}: {
  all: All<Row>;
  nothing: string;
  children: React.ReactNode;
}) {
  if (all.failure) return <Failed failure={all.failure} />;
  if (!all.whole && all.nodes.length === 0) return <Skeleton lines={4} />;
  return all.nodes.length === 0 ? (
    <p className="quiet">{nothing}</p>
  ) : (
    <ol className="entries">{children}</ol>
  );
}

function TargetEntry({ target, chosen }: { target: TargetRow; chosen: boolean }) {
  const words = useWords(policyPageWords);
  const { id, indicator, statement, effectiveDueOn, standing, leadDepartment, unassigned } = target;
  return (
    <li id={`in-list-${id}`} className={chosen ? 'chosen' : undefined}>
      <div className="entry-head">
        <Link to={{ hash: id }} replace title={words.toSentence}>
          {indicator.name} <strong className="number">{statement}</strong>
        </Link>
        {standing && <Status status={standing.status} light={standing.light} />}
      </div>
      <div className="entry-foot">
        <span>
          {words.due} <Day on={effectiveDueOn} />
        </span>
        {unassigned && <span className="badge">{words.unassigned}</span>}
        {leadDepartment && <Link to={`/departments/${leadDepartment.id}`}>{leadDepartment.name}</Link>}
        <Link to={`/targets/${id}`} aria-label={`${words.open} ${indicator.name} ${statement}`}>
          {words.open}
        </Link>
      </div>
    </li>
  );
}

function MeasureEntry({ measure, chosen }: { measure: MeasureRow; chosen: boolean }) {
  const words = useWords(policyPageWords);
  const { id, path, title, duties } = measure;
  return (
    <li id={`in-list-${id}`} className={chosen ? 'chosen' : undefined}>
      <div className="entry-head">
        <Link to={{ hash: id }} replace title={words.toSentence}>
          <span className="quiet">{path}</span> {title ?? ''}
        </Link>
      </div>
      <ul className="duties">
        {duties.map(({ role, origin, department }) => (
          <li key={`${department.id} ${role} ${origin}`}>
            <Link to={`/departments/${department.id}`}>{department.name}</Link>{' '}
            <span className="quiet">
              {words[role]}
              {origin === 'INHERITED' && ` · ${words.inherited}`}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

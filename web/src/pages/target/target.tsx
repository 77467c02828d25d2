import { Link, useParams } from 'react-router';
import { useData } from '../../client/use-data';
import { DemoMark } from '../../components/demo';
import { Fact } from '../../components/fact';
import { Day } from '../../components/figures';
import { Page } from '../../components/page';
import { Shown } from '../../components/shown';
import { Empty } from '../../components/states';
import { Status } from '../../components/status';
import { TargetDocument, type TargetQuery } from '../../generated/graphql';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { Duties } from './duties';
import { History } from './history';
import { Sources } from './sources';
import { Standing } from './standing';
import './target.css';
import { Trend } from './trend';
import { targetWords } from './words';

export type ShownTarget = NonNullable<TargetQuery['target']>;

/** One promise: how it stands and why, where it is written, who answers, and everything that has happened to it. */
export function Target() {
  const { id = '' } = useParams();
  const words = useWords(targetWords);
  const asked = useData(TargetDocument, { id });
  return (
    <Shown asked={asked} lines={14}>
      {({ target }) =>
        target ? (
          <Whole target={target} />
        ) : (
          <Empty title={words.missing} isPage>
            <p>{words.missingHint}</p>
          </Empty>
        )
      }
    </Shown>
  );
}

function Whole({ target }: { target: ShownTarget }) {
  const words = useWords(targetWords);
  const { standing, indicator, statement } = target;
  return (
    <Page
      title={`${indicator.name} ${statement}`}
      note={
        <>
          {standing && <Status status={standing.status} light={standing.light} />}{' '}
          {standing?.reachedLate && <span className="badge">{words.late}</span>}{' '}
          {target.cancelledAt && <span className="badge">{words.cancelled}</span>}{' '}
          {target.droppedAt && <span className="badge">{words.dropped}</span>}{' '}
          <DemoMark isDemo={standing?.isDemo} />
        </>
      }
    >
      <Facts target={target} />
      <div className="grid target">
        <Standing target={target} />
        {standing && <Trend id={target.id} />}
        <Sources target={target} />
        <Duties target={target} />
        <History id={target.id} />
      </div>
    </Page>
  );
}

function Facts({ target }: { target: ShownTarget }) {
  const words = useWords(targetWords);
  const zh = useLanguage() === 'zh';
  const { policy, region, indicator, dueOn, effectiveDueOn, hedges } = target;
  return (
    <dl className="facts">
      <Fact name={words.policy}>
        <Link to={`/policies/${policy.id}#${target.id}`}>{policy.title}</Link>
      </Fact>
      <Fact name={words.indicator}>
        <Link to={`/indicators/${indicator.id}`}>{indicator.name}</Link>
      </Fact>
      <Fact name={words.region}>
        <Link to={`/regions/${region.id}`}>{zh ? region.name : region.nameEn}</Link>
      </Fact>
      <Fact name={words.scope}>{target.scope}</Fact>
      <Fact name={words.start}>
        <Day on={target.startsOn} />
      </Fact>
      <Fact name={words.due}>
        <Day on={effectiveDueOn} />
      </Fact>
      {dueOn !== effectiveDueOn && (
        <Fact name={words.firstDue}>
          <Day on={dueOn} />
        </Fact>
      )}
      <Fact name={words.cadence}>{words[target.cadence]}</Fact>
      <Fact name={words.strength}>
        {words[target.strength]}
        {hedges.length > 0 && `（${hedges.join('、')}）`}
      </Fact>
    </dl>
  );
}

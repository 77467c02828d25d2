import { useData } from '../../client/use-data';
import { DemoMark } from '../../components/demo';
import { Page } from '../../components/page';
import { Shown } from '../../components/shown';
import { Empty } from '../../components/states';
import { OverviewDocument, type OverviewQuery, OverviewThenDocument } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { type Chosen, targetsAt } from '../targets/filter';
import { Breakdown } from './breakdown';
import { Changes } from './changes';
import { daysBefore } from './days';
import { NextDeadlines } from './next-deadlines';
import { Tiles } from './tiles';
import { BoardTools } from './tools';
import { Trend } from './trend';
import { useWall } from './wall';
import { WhatChanged } from './what-changed';
import { overviewWords } from './words';

/** Compared with so many days before where nobody chose another day. */
const A_MONTH = 30;

/** Where all promises stand on a day, for who may know. */
export function Board({ search }: { search: URLSearchParams }) {
  const words = useWords(overviewWords);
  const asked = useData(OverviewDocument, { asOf: search.get('asOf') });
  const wall = useWall(search, asked.again);
  const overview = asked.data?.overview;
  const since = search.get('since') ?? (overview ? daysBefore(overview.asOf, A_MONTH) : null);
  return (
    <Page
      title={words.title}
      note={overview && <Note overview={overview} />}
      tools={<BoardTools asOf={overview?.asOf ?? null} since={since} wall={wall} />}
    >
      <Shown asked={asked} lines={14}>
        {(data) =>
          data.overview.total === 0 ? (
            <Empty title={words.nothing}>
              <p>{words.nothingHint}</p>
            </Empty>
          ) : (
            <Figures overview={data.overview} since={since} isPast={search.has('asOf')} />
          )
        }
      </Shown>
    </Page>
  );
}

type OverviewAnswer = OverviewQuery['overview'];

function Note({ overview: { horizon, outsideHorizon, isDemo } }: { overview: OverviewAnswer }) {
  const words = useWords(overviewWords);
  const { past, later, undated } = outsideHorizon;
  return (
    <>
      {horizon && (
        <span title={words.outside(past, later, undated)}>{words.horizon(horizon.from, horizon.to)}</span>
      )}{' '}
      <DemoMark isDemo={isDemo} />
    </>
  );
}

interface FiguresProps {
  overview: OverviewAnswer;
  since: string | null;
  /** Of a past day: lists show how targets stand today, so its figures lead to none by status. */
  isPast: boolean;
}

function Figures({ overview, since, isPast }: FiguresProps) {
  const { horizon, asOf } = overview;
  const then = useData(OverviewThenDocument, { asOf: since ?? asOf }, { pause: !since });
  const within: Chosen = horizon ? { dueFrom: `${horizon.from}-01-01`, dueTo: `${horizon.to}-12-31` } : {};
  const to = isPast ? null : (chosen: Chosen) => targetsAt(within, chosen);
  const before = then.data?.overview ?? null;
  return (
    <>
      <Tiles overview={overview} before={before} to={to} />
      <div className="board">
        <div>
          <Breakdown overview={overview} to={to} />
          <NextDeadlines targets={overview.nextDue} />
        </div>
        <div>
          <Trend asOf={asOf} />
          {since && since < asOf && <WhatChanged since={since} until={asOf} />}
          <Changes overview={overview} then={then} to={to} />
        </div>
      </div>
    </>
  );
}

/** Where a figure leads; null where it leads nowhere. */
export type To = ((chosen: Chosen) => string) | null;

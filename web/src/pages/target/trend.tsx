import { useData } from '../../client/use-data';
import { Chart } from '../../components/chart';
import { Panel } from '../../components/page';
import { Shown } from '../../components/shown';
import { TargetTrendDocument, type TargetTrendQuery } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { type Drawing, optionOf, rowsOf } from './trend-chart';
import { targetWords } from './words';

type ShownTrend = NonNullable<NonNullable<TargetTrendQuery['target']>['trend']>;

/** What was reported against what the schedule asks for, and where it leads if things go on as they went. */
export function Trend({ id }: { id: string }) {
  const words = useWords(targetWords);
  const asked = useData(TargetTrendDocument, { id });
  return (
    <Panel title={words.trend} className="half">
      <Shown asked={asked}>{({ target }) => target?.trend && <Way trend={target.trend} />}</Shown>
    </Panel>
  );
}

function Way({ trend }: { trend: ShownTrend }) {
  const words = useWords(targetWords);
  const { forecast } = trend;
  const { forecasts, covered } = forecast.forecastCoverage;
  return (
    <>
      <Drawn trend={trend} />
      <p>{forecast.sentence}</p>
      {forecasts > 0 && <p className="quiet">{words.coverage(covered, forecasts)}</p>}
    </>
  );
}

function Drawn({ trend }: { trend: ShownTrend }) {
  const words = useWords(targetWords);
  const { verified, selfReported, expected, firstExpected, forecast } = trend;
  const unit = (verified.at(-1) ?? selfReported?.at(-1))?.value.unit;
  if (!unit) return <p className="quiet">{words.noPoints}</p>;
  const drawing: Drawing = {
    unit,
    verified,
    selfReported: selfReported ?? [],
    line: expected,
    first: firstExpected ?? [],
    milestones: expected.filter(({ isMilestone }) => isMilestone),
    forecast,
  };
  const { head, rows } = rowsOf(drawing, words);
  return (
    <Chart
      label={words.chart(unit.code)}
      height={280}
      option={optionOf(drawing, words)}
      head={head}
      rows={rows}
    />
  );
}

import { useData } from '../../client/use-data';
import { Chart } from '../../components/chart';
import { Panel } from '../../components/page';
import { Shown } from '../../components/shown';
import { TargetTrendDocument, type TargetTrendQuery } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { scheduleOf } from './schedule';
import { type Drawing, optionOf, rowsOf } from './trend-chart';
import { targetWords } from './words';

type ShownTarget = NonNullable<TargetTrendQuery['target']>;
type ShownTrend = NonNullable<ShownTarget['trend']>;

/** What was reported against what the schedule asks for, and where it leads if things go on as they went. */
export function Trend({ id }: { id: string }) {
  const words = useWords(targetWords);
  const asked = useData(TargetTrendDocument, { id });
  return (
    <Panel title={words.trend} className="half">
      <Shown asked={asked}>
        {({ target }) => target?.trend && <Way target={target} trend={target.trend} />}
      </Shown>
    </Panel>
  );
}

function Way({ target, trend }: { target: ShownTarget; trend: ShownTrend }) {
  const words = useWords(targetWords);
  const { forecast } = trend;
  const { forecasts, covered } = forecast.forecastCoverage;
  return (
    <>
      <Drawn target={target} trend={trend} />
      <p>{forecast.sentence}</p>
      {forecasts > 0 && <p className="quiet">{words.coverage(covered, forecasts)}</p>}
    </>
  );
}

function Drawn({ target, trend }: { target: ShownTarget; trend: ShownTrend }) {
  const words = useWords(targetWords);
  const { verified, selfReported, forecast } = trend;
  const unit = (verified.at(-1) ?? selfReported?.at(-1))?.value.unit;
  if (!unit) return <p className="quiet">{words.noPoints}</p>;
  const drawing: Drawing = {
    unit,
    verified,
    selfReported: selfReported ?? [],
    ...scheduleOf(target, unit),
    milestones: target.milestones,
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

import { useData } from '../../client/use-data';
import { Chart } from '../../components/chart';
import { Panel } from '../../components/page';
import { Shown } from '../../components/shown';
import { LIGHTS } from '../../components/status';
import { common } from '../../components/words';
import { OverviewTrendDocument, type PointFragment } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { show } from './counts';
import { monthEnds } from './days';
import { overviewWords } from './words';

/** So many months before the day itself: as many as the operation has fields. */
const MONTHS = 6;

/** How many showed which light at the end of each month. */
export function Trend({ asOf }: { asOf: string }) {
  const words = useWords(overviewWords);
  const [d0 = asOf, d1 = asOf, d2 = asOf, d3 = asOf, d4 = asOf, d5 = asOf, d6 = asOf] = monthEnds(
    asOf,
    MONTHS,
  );
  const asked = useData(OverviewTrendDocument, { d0, d1, d2, d3, d4, d5, d6 });
  return (
    <Panel title={words.trend} className="trend">
      <Shown asked={asked}>
        {(data) => <TrendChart points={[data.d0, data.d1, data.d2, data.d3, data.d4, data.d5, data.d6]} />}
      </Shown>
    </Panel>
  );
}

const FILLS = { GREEN: '#2e8b5a', YELLOW: '#d9920a', RED: '#c43a31', GREY: '#8b95a5' } as const;

function TrendChart({ points }: { points: PointFragment[] }) {
  const words = useWords(overviewWords);
  const lights = useWords(common);
  return (
    <Chart
      label={words.trend}
      height={220}
      option={{
        color: LIGHTS.map((light) => FILLS[light]),
        legend: { bottom: 0, itemWidth: 10, itemHeight: 10 },
        grid: { left: 4, right: 8, top: 8, bottom: 32, containLabel: true },
        tooltip: { trigger: 'axis' },
        xAxis: { type: 'category', data: points.map(({ asOf }) => asOf.slice(0, 7)) },
        yAxis: { type: 'value', minInterval: 1 },
        series: LIGHTS.map((light) => ({
          type: 'bar',
          stack: 'lights',
          name: lights[light],
          data: points.map((point) => show(point, light)),
        })),
      }}
      head={[words.asOf, ...LIGHTS.map((light) => lights[light])]}
      rows={points.map((point) => [point.asOf, ...LIGHTS.map((light) => String(show(point, light)))])}
    />
  );
}

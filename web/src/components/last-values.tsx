import type { LastValueFragment } from '../generated/graphql';
import { useWords } from '../i18n/words';
import { reportWords } from './report-words';

const WIDTH = 240;
const HEIGHT = 44;
const EDGE = 4;
/** As many as are held in view at once. */
const MOST = 8;

interface LastValuesProps {
  indicator: string;
  values: readonly LastValueFragment[];
}

/** The values before, the latest first: a line for the eye, and the figures. */
export function LastValues({ indicator, values }: LastValuesProps) {
  const words = useWords(reportWords);
  const shown = current(values).slice(0, MOST);
  if (shown.length === 0) return <p className="quiet">{words.noValues}</p>;
  return (
    <div className={shown.length > 1 ? 'last-values' : 'last-values few'}>
      {shown.length > 1 && <Spark values={[...shown].reverse()} />}
      <div className="scrolls">
        <table className="rows">
          <caption className="unseen">{words.valuesOf(indicator)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.period}</th>
              <th scope="col" className="number">
                {words.value}
              </th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ period, quantity, verified }) => (
              <tr key={period}>
                <th scope="row">{period}</th>
                <td className="number">{quantity.text}</td>
                <td>{verified ? words.verified : words.selfReported}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** One a period: what is verified stands before what was only reported. */
function current(values: readonly LastValueFragment[]): LastValueFragment[] {
  const byPeriod = new Map<string, LastValueFragment>();
  for (const value of values) {
    const other = byPeriod.get(value.period);
    if (!other || (value.verified && !other.verified)) byPeriod.set(value.period, value);
  }
  return [...byPeriod.values()].sort((a, b) => (a.periodEndsOn < b.periodEndsOn ? 1 : -1));
}

/** A line without axes; the table beside it has the figures, so that a float here decides nothing. */
function Spark({ values }: { values: readonly LastValueFragment[] }) {
  const heights = values.map(({ quantity }) => Number(quantity.base));
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const points = heights.map((height, at) => {
    const x = EDGE + (at * (WIDTH - 2 * EDGE)) / Math.max(1, heights.length - 1);
    const share = high === low ? 0.5 : (height - low) / (high - low);
    return { x, y: HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE), key: values[at]?.period };
  });
  const end = points.at(-1);
  return (
    <svg className="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {end && <circle cx={end.x} cy={end.y} r="3" />}
    </svg>
  );
}

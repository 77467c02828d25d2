import type { ChartOption } from '../../components/draw-chart';
import type { DrawnFragment, TargetTrendQuery } from '../../generated/graphql';

type Forecast = NonNullable<NonNullable<TargetTrendQuery['target']>['trend']>['forecast'];
type Line = NonNullable<Extract<ChartOption['series'], readonly unknown[]>>[number];

interface Place {
  on: string;
  value: DrawnFragment;
}

export interface Drawing {
  unit: DrawnFragment['unit'];
  /** The way that the schedule asks for: corners of a line, in the order of their days. */
  line: readonly Place[];
  /** What it asked for before the deadline was put off, or the promise changed. */
  first: readonly Place[];
  verified: readonly Place[];
  selfReported: readonly Place[];
  milestones: readonly Place[];
  forecast: Pick<Forecast, 'on' | 'value' | 'low' | 'high'>;
}

type Words = Record<
  | 'day'
  | 'verified'
  | 'selfReported'
  | 'line'
  | 'firstLine'
  | 'milestone'
  | 'foretold'
  | 'band'
  | 'low'
  | 'high',
  string
>;

const ACCENT = '#1f4e79';
const SELF = '#b06a00';
const SCHEDULE = '#5f6b7c';

/** How high on the axis, in its unit: for the eye alone, which sees no further than a float. What is read is `text`. */
const heightOf = (value: DrawnFragment, unit: Drawing['unit']): number =>
  Number(value.base) / Number(unit.factor);

/** What the chart draws, one line for each thing that the table names. */
export function optionOf(drawing: Drawing, words: Words): ChartOption {
  const { unit, verified, selfReported, line, first, milestones } = drawing;
  const at = (place: Place) => [place.on, heightOf(place.value, unit)];
  const drawn = (name: string, places: readonly Place[], look: object): Line[] =>
    places.length === 0 ? [] : [{ type: 'line', name, data: places.map(at), ...look }];
  const series = [
    ...drawn(words.line, line, {
      ...{ color: SCHEDULE, symbol: 'none', lineStyle: { type: 'dashed', width: 1.5 } },
    }),
    ...drawn(words.firstLine, first, {
      ...{ color: '#a3acb9', symbol: 'none', lineStyle: { type: 'dotted', width: 1.5 } },
    }),
    ...bandOf(drawing, words),
    ...drawn(words.selfReported, selfReported, {
      ...{ color: SELF, symbol: 'diamond', symbolSize: 7, lineStyle: { type: 'dotted', width: 1.5 } },
    }),
    ...drawn(words.verified, verified, {
      ...{ color: ACCENT, symbol: 'circle', symbolSize: 6, lineStyle: { width: 2 } },
    }),
    ...drawn(words.milestone, milestones, {
      ...{ color: SCHEDULE, symbol: 'rect', symbolSize: 8, lineStyle: { width: 0 } },
    }),
  ];
  return {
    legend: { bottom: 0, itemWidth: 18, itemHeight: 8, data: series.flatMap(legendOf) },
    grid: { left: 4, right: 16, top: 28, bottom: 36, containLabel: true },
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'time', axisLabel: { hideOverlap: true, formatter: '{yyyy}-{MM}' } },
    yAxis: { type: 'value', name: unit.code, scale: true, nameTextStyle: { align: 'left' } },
    series,
  };
}

const DASHES = 'path://M0 5h6v2H0zM9 5h6v2H9zM18 5h6v2h-6z';

function legendOf(line: Line) {
  if (!line.name) return [];
  const isDashes = 'symbol' in line && line.symbol === 'none';
  return [{ name: String(line.name), ...(isDashes && { icon: 'areaStyle' in line ? 'rect' : DASHES }) }];
}

/** The forecast as a line, and its interval as the area between two that are stacked: the lower is not seen. */
function bandOf({ unit, verified, forecast }: Drawing, words: Words): Line[] {
  const last = verified.at(-1);
  const { on, value, low, high } = forecast;
  if (!last || !on || !value || !low || !high) return [];
  const from = heightOf(last.value, unit);
  const [lowest, highest] = [heightOf(low, unit), heightOf(high, unit)];
  const unseen = { symbol: 'none', lineStyle: { width: 0 }, stack: 'band', silent: true } as const;
  const [begin, end] = [last.on, on];
  return [
    {
      ...{ type: 'line', ...unseen, stackStrategy: 'all', tooltip: { show: false } },
      data: [
        [begin, from],
        [end, lowest],
      ],
    },
    {
      ...{ type: 'line', ...unseen, stackStrategy: 'all', name: words.band, color: '#9db8d3' },
      areaStyle: { color: '#9db8d3', opacity: 0.45 },
      data: [
        [begin, 0],
        [end, highest - lowest],
      ],
      tooltip: { show: false },
    },
    {
      ...{ type: 'line', name: words.foretold, color: '#4f7cab', symbol: 'emptyCircle' },
      lineStyle: { type: 'dashed', width: 1.5 },
      data: [
        [begin, from],
        [end, heightOf(value, unit)],
      ],
    },
  ];
}

/** The same as a table: a line for each day, a column for each thing. */
export function rowsOf(drawing: Drawing, words: Words): { head: string[]; rows: string[][] } {
  const { on, value, low, high } = drawing.forecast;
  // Nobody knows the future to the last digit.
  const rounded = (value: DrawnFragment): string =>
    `${Number(heightOf(value, drawing.unit).toPrecision(4))}${drawing.unit.code}`;
  const foretold = (quantity: DrawnFragment | null): Place[] =>
    on && quantity ? [{ on, value: { ...quantity, text: rounded(quantity) } }] : [];
  const columns: [string, readonly Place[]][] = [
    [words.verified, drawing.verified],
    [words.selfReported, drawing.selfReported],
    [words.line, drawing.line],
    [words.firstLine, drawing.first],
    [words.milestone, drawing.milestones],
    [words.foretold, foretold(value)],
    [words.low, foretold(low)],
    [words.high, foretold(high)],
  ];
  const shown = columns.filter(([, places]) => places.length > 0);
  const days = [...new Set(shown.flatMap(([, places]) => places.map((place) => place.on)))].sort();
  return {
    head: [words.day, ...shown.map(([name]) => name)],
    rows: days.map((day) => [
      day,
      ...shown.map(([, places]) => places.find((place) => place.on === day)?.value.text ?? ''),
    ]),
  };
}

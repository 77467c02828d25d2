import {
  BarChart,
  type BarSeriesOption,
  LineChart,
  type LineSeriesOption,
  ScatterChart,
} from 'echarts/charts';
import {
  GridComponent,
  type GridComponentOption,
  LegendComponent,
  type LegendComponentOption,
  MarkLineComponent,
  TooltipComponent,
  type TooltipComponentOption,
} from 'echarts/components';
import { type ComposeOption, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

// What the pages draw with; everything else of ECharts stays away.
use([
  BarChart,
  LineChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  CanvasRenderer,
]);

export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption
>;

export interface Drawing {
  show(option: ChartOption): void;
  end(): void;
}

const TEXT = '#4a5565';

/** Draws into an element, and anew when its size changes. */
export function draw(place: HTMLElement, first: ChartOption): Drawing {
  const chart = init(place);
  const show = (option: ChartOption) =>
    chart.setOption(
      {
        animation: false,
        textStyle: { fontFamily: getComputedStyle(place).fontFamily, color: TEXT },
        ...option,
        // Painted, not written into the page: markup with styles is what the policy forbids.
        tooltip: { ...option.tooltip, renderMode: 'richText', confine: true },
      },
      { notMerge: true },
    );
  show(first);
  const sizes = new ResizeObserver(() => chart.resize());
  sizes.observe(place);
  return {
    show,
    end() {
      sizes.disconnect();
      chart.dispose();
    },
  };
}

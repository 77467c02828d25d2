import { Decimal } from '../../shared/decimal.js';
import type { Status } from '../target/target.rules.js';
import { backtestOf, type Coverage, type Trial } from '../trend/backtest.rules.js';
import { OUTLOOKS, type Outlook, SILENCES, type Silence } from '../trend/outlook.rules.js';

/** One of a group: how it stands, and what is foretold of it. */
export interface Foreseen {
  status: Status;
  silence: Silence | null;
  outlook: Outlook | null;
  trials: readonly Trial[];
}

export interface GroupOutlook {
  /** Those that are settled: nothing has to be foretold of them. */
  achieved: number;
  missed: number;
  foretold: number;
  byOutlook: { outlook: Outlook; count: number }[];
  bySilence: { silence: Silence; count: number }[];
  /** Of what is settled or foretold the share that is achieved or will probably be; null where nothing is foretold. */
  expectedShare: string | null;
  coverage: Coverage;
}

const PLACES = 6;

/** What is foretold of a group: targets are counted, never added up, for they are of different units. */
export function groupOutlook(targets: readonly Foreseen[]): GroupOutlook {
  const count = (holds: (target: Foreseen) => boolean) => targets.filter(holds).length;
  const [achieved, missed] = [
    count(({ status }) => status === 'ACHIEVED'),
    count(({ status }) => status === 'MISSED'),
  ];
  const open = targets.filter(({ status }) => status !== 'ACHIEVED' && status !== 'MISSED');
  const byOutlook = OUTLOOKS.map((outlook) => ({
    outlook,
    count: open.filter((each) => each.silence === null && each.outlook === outlook).length,
  }));
  const foretold = byOutlook.reduce((sum, each) => sum + each.count, 0);
  const hopeful = byOutlook
    .filter(({ outlook }) => outlook === 'MET' || outlook === 'LIKELY')
    .reduce((sum, each) => sum + each.count, achieved);
  const { targets: _, bySteps: __, ...coverage } = backtestOf(targets.map(({ trials }) => trials));
  return {
    achieved,
    missed,
    foretold,
    byOutlook,
    bySilence: SILENCES.map((silence) => ({
      silence,
      count: open.filter((each) => each.silence === silence).length,
    })),
    // Rounded down, so that all is never said of less.
    expectedShare:
      foretold > 0
        ? new Decimal(hopeful)
            .div(achieved + missed + foretold)
            .toDecimalPlaces(PLACES, Decimal.ROUND_FLOOR)
            .toFixed()
        : null,
    coverage,
  };
}

/** It in one sentence. */
export function groupSentence(
  { achieved, missed, foretold, byOutlook, bySilence, expectedShare }: GroupOutlook,
  language: 'zh' | 'en',
): string {
  const of = (outlook: Outlook) => byOutlook.find((each) => each.outlook === outlook)?.count ?? 0;
  const silent = bySilence.reduce((sum, each) => sum + each.count, 0);
  const few = bySilence.find(({ silence }) => silence === 'TOO_FEW_POINTS')?.count ?? 0;
  if (expectedShare === null)
    return language === 'zh'
      ? `${silent}个未了结的目标都无从预测，其中${few}个数据点太少。`
      : `Nothing is foretold of the ${silent} open targets; of ${few} there are too few points.`;
  const share = `${new Decimal(expectedShare).times(100).toDecimalPlaces(1, Decimal.ROUND_FLOOR).toFixed()}%`;
  const hopeful = of('MET') + of('LIKELY');
  return language === 'zh'
    ? `已完成${achieved}个，未完成${missed}个；可预测的${foretold}个中，照目前走势${hopeful}个预计或可能完成，合计${share}。另有${silent}个不作预测，其中${few}个数据点太少。`
    : `${achieved} are achieved and ${missed} missed; of ${foretold} foretold, ${hopeful} will be or will probably be met as things go: ${share} together. Nothing is foretold of ${silent} more, of ${few} for too few points.`;
}

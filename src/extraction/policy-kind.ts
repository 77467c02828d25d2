import type { Line } from './lines.js';

export type PolicyKind =
  | 'MEASURES'
  | 'ACTION_PLAN'
  | 'REGULATION'
  | 'OPINIONS'
  | 'NOTICE'
  | 'INTERPRETATION'
  | 'WORK_PLAN'
  | 'TASK_TABLE'
  | 'PLANNING'
  | 'SCHEME';

/** The kind a title ends in; the first that fits. */
const kinds: [RegExp, PolicyKind][] = [
  [/解读|问答/, 'INTERPRETATION'],
  [/任务(?:分解|分工|清单)?表|任务清单|责任清单$/, 'TASK_TABLE'],
  [/通知$/, 'NOTICE'],
  [/行动计划|行动方案|攻坚方案|攻坚计划/, 'ACTION_PLAN'],
  [/工作计划|工作要点|实施方案|工作方案|的实施$|方案$/, 'WORK_PLAN'],
  [/规划|纲要/, 'PLANNING'],
  [/若干.{0,6}意见|实施意见|指导意见|意见$/, 'OPINIONS'],
  [/若干.{0,6}(?:措施|政策)|措施|政策|举措/, 'MEASURES'],
  [/办法|规定|条例|细则|规则|决定|准则/, 'REGULATION'],
];

const forwards = /(?:印发|转发|发布|公布|下发)[《〈]?(.+?)[》〉]?的通知$/;

/** The kind that a title names; of a notice that carries what it forwards, the kind of that. */
export function kindOf(title: string | null, carries: boolean): PolicyKind | null {
  const plain = (title ?? '').replace(/[（(][^（()）]*[）)]$/, '');
  const inner = carries ? forwards.exec(plain)?.[1]?.replace(/[（(][^（()）]*[）)]$/, '') : undefined;
  const of = (name: string) => kinds.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  return (inner === undefined ? null : of(inner)) ?? of(plain);
}

/** 提出如下实施意见, 本办法自…起施行: the kind that an untitled document calls itself by. */
export function kindInWords(lines: readonly Line[]): PolicyKind | null {
  const opening =
    /(?:提出|制定|制订|形成)(?:了)?(?:以下|如下|本)[^，。：]{0,10}(意见|措施|方案|办法|计划|政策)/;
  const closing = /^本(意见|措施|方案|办法|计划|政策)自/;
  const said =
    lines
      .slice(0, 8)
      .map(({ text }) => opening.exec(text)?.[1])
      .find((word) => word !== undefined) ??
    lines
      .slice(-8)
      .map(({ text }) => closing.exec(text)?.[1])
      .find((word) => word !== undefined);
  return said === undefined ? null : kindOf(said, false);
}

/** How a number is to be compared: DESIGN's words, one for one with the marked set's. */
export type Comparator =
  | 'AT_LEAST'
  | 'MORE_THAN'
  | 'AT_MOST'
  | 'LESS_THAN'
  | 'EQUAL'
  | 'APPROXIMATELY'
  | 'BETWEEN'
  | 'INCREASE_BY'
  | 'MULTIPLY'
  | 'RANK'
  | 'FULL_COVERAGE';

/** A word beside a number that says how it is meant. `named` hedges are reported as written, levels (达) are not. */
export interface Hedge {
  word: string;
  comparator: Comparator | 'DECREASE_BY';
  named: boolean;
}

const table: [Hedge['comparator'], boolean, string][] = [
  ['AT_LEAST', true, '不少于 不低于 不小于 不得少于 不得低于 不少於 至少 最少 大于等于 高于或等于 ≥ ≧'],
  ['AT_MOST', true, '不超过 不高于 不多于 不大于 不得超过 不得高于 至多 最多 小于等于 ≤ ≦'],
  ['MORE_THAN', true, '超过 超出 突破 高于 大于 多于 超 逾 ＞ >'],
  ['LESS_THAN', true, '低于 小于 少于 ＜ <'],
  ['APPROXIMATELY', true, '大约 将近 接近 约 近'],
  [
    'AT_MOST',
    false,
    '控制在 压缩至 压缩到 压缩为 压减至 压减到 压减为 压降至 缩短至 缩短到 缩短为 缩小至 缩小到 缩减至 缩减到 缩减为 精简至 精简为 精简到 减至 减少至 减少到 减为 降至 降到 降为 降低至 降低到 下降至 下降到 调减至 限制在 压缩在 缩短在 提速至 提速到',
  ],
  [
    'AT_LEAST',
    false,
    '达到 达成 达 提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 增至 扩大到 扩大至 扩展到 扩展至 上升到 上升至 发展到 发展至 保持在 稳定在 维持在 保持 实现率 迈上 迈入 跨越 跃上 冲刺 冲击 跨上 站上 踏上 提至',
  ],
  ['INCREASE_BY', false, '增长 增加 提高 提升 增幅 增速 上升 递增 扩大'],
  ['DECREASE_BY', false, '下降 降低 减少 压减 压缩 缩短 下调 缩减 降幅'],
];
const before: Hedge[] = table.flatMap(([comparator, named, words]) =>
  words.split(' ').map((word) => ({ word, comparator, named })),
);
before.sort((one, other) => other.word.length - one.word.length);

const after: [RegExp, Comparator][] = [
  [/^(?:及)?以上/, 'AT_LEAST'],
  [/^左右|^上下/, 'APPROXIMATELY'],
  [/^(?:及)?以内|^之内|^(?:及)?以下|^内(?![\u4e00-\u9fa5]{0,3}(?:容|部|外|陆|需|资|涵|循环|生))/, 'AT_MOST'],
];

/** 签约, 附近, 到达: words that only end like a hedge. */
const notHedge = /(?:[签节集预条合履制公]约|[附临最邻靠]近|[发抵送]达|高超|反超)$/;

const joint =
  /(?:[\s：:为在到分别均也要将各再应力争平均年同比累计总共计左右大概]|每年|年均|同比|分别|平均|总量|总数|累计|力争|数量|总额|每[万千百][人户]|人均|户均)$/;

/** Hedges that stand right before an index, nearest first; small words between them do not part them. */
export function hedgesBefore(text: string, at: number): Hedge[] {
  const found: Hedge[] = [];
  let head = text.slice(Math.max(0, at - 24), at);
  for (let guard = 0; guard < 8; guard += 1) {
    const hedge = before.find(({ word }) => head.endsWith(word) && !notHedge.test(head));
    if (hedge) {
      found.push(hedge);
      head = head.slice(0, -hedge.word.length);
      continue;
    }
    const small = joint.exec(head);
    if (!small) break;
    head = head.slice(0, small.index);
  }
  // 至少组织召开一次: the verb may stand between.
  const aloof = found.some(({ named }) => named)
    ? null
    : /(至少|最少|不少于)[\u4e00-\u9fa5]{1,6}$/.exec(head);
  if (aloof?.[1]) found.push({ word: aloof[1], comparator: 'AT_LEAST', named: true });
  return found;
}

/** The hedge right after a quantity (以上, 左右, 以内), with what it takes of the text. */
export function hedgeAfter(rest: string): { word: string; comparator: Comparator } | null {
  const lead = /^\s*/.exec(rest)?.[0].length ?? 0;
  for (const [pattern, comparator] of after) {
    const hit = pattern.exec(rest.slice(lead));
    if (hit) return { word: rest.slice(0, lead + hit[0].length), comparator };
  }
  return null;
}

/** What kind of thing a unit counts: decides which readings of a number are possible. */
export type UnitKind = 'count' | 'percent' | 'money' | 'duration' | 'size' | 'multiple' | 'score' | 'none';

const counts =
  '台套 课时 学时 亩次 辆次 户次 项次 批次 点位 席 卷 尾 盏 架次 车次 航次 台位 家次 人次 场次 件次 台次 班次 个次 例次 标准机架 标准箱 标箱 TEU 家 个 名 人 位 项 件 场 次 所 座 条 套 台 辆 艘 架 户 种 篇 部 只 支 份 幅 处 张 间 款 门 栋 幢 列 对 株 头 羽 枚 块 片 根 组 队 颗 口 宗 笔 单 本 册 集 班 床 节 轮 期 例 站 桩 把 杆 眼 路 道 棵 瓶 网格 机位';
const sizes =
  '毫秒 微秒 兆瓦时 吉瓦时 万千瓦时 亿千瓦时 标准立方米 立方 平方 升 克 米/秒 帧 平方公里 平方千米 平方米 平米 立方米 公里 千米 海里 公顷 吨标准煤 标准煤 千克 公斤 千瓦时 千瓦 兆瓦 吉瓦 万度 吨 斤 亩 米 方 PFLOPS EFLOPS TFLOPS Pflops Eflops Gbps Mbps EB PB TB GB MW GW kW 兆 P 微克 毫克 摄氏度 ℃ 分贝 箱';
const durations = '个自然日 个工作日 工作日 个小时 小时 分钟 秒 个月 天 日 周';
const money = '亿美元 万美元 美元 欧元 港元 元人民币 元 人民币';

const table: [UnitKind, string][] = [
  ['percent', '个百分点 百分点 个基点 基点 % ％ ‰'],
  ['money', money],
  ['duration', durations],
  ['size', sizes],
  ['count', counts],
  ['multiple', '倍'],
  ['score', '分 岁'],
];

const kinds = new Map<string, UnitKind>(
  table.flatMap(([kind, units]) => units.split(' ').map((unit) => [unit, kind] as const)),
);
const byLength = [...kinds.keys()].sort((one, other) => other.length - one.length);
/** 家/年 is a rhythm, not a unit. */
const perOther = /^\/(?!年|月|季|周)(?:(?!以[上下内]|左右|及以|的)[\u4e00-\u9fa5A-Za-z]){1,6}/;
const orElse = /^[（(](?:次|套|个|家|项|件|场|人|处|户|部|台|所|座|条|名|团队)[）)]/;
/** 个 before these begins another word: 1.5个 is a count, 三年 no unit at all. */
const notUnit: Record<string, RegExp> = {
  人: /^人(?:工|民|才(?!\S*\d)|大|社|员密|均|机|口密)/,
  分: /^分(?:别|类|级|批|期|工|局|行|公司|层|布|钟|贝|中心|支|析|配|阶段)/,
  部: /^部(?:门|分|署|级|委|队)/,
  单: /^单(?:位|个|家|户|一|边)/,
  户: /^户(?:籍|均)/,
  站: /^站(?:点|式)/,
  对: /^对(?!\S{0,3}夫妇)/,
  期: /^期(?!刊|$|[，。；、\d]|以上|左右)/,
  天: /^天(?:候|然|使)/,
  日: /^日(?:常|均|报|间|前)/,
  周: /^周(?:岁|边|年|期)/,
  眼: /^眼(?:镜|科|部|前|光)/,
  路: /^路(?:公交|线|口|灯|网|段|长|径|边|面|费)/,
  道: /^道(?:路|德|口|具|闸|理)/,
  瓶: /^瓶(?:颈|装)/,
  P: /^P[A-Za-z0-9]/,
  元: /^元(?:件|器|宇|素|旦)/,
  升: /^升(?:级|至|到|为|高|规|学|格|降)/,
  克: /^克(?:服|拉|隆)/,
  席: /^席(?:位|卷)/,
  卷: /^卷(?:烟|宗)/,
  方: /^方(?:面|向|式|案|针|阵|位)/,
  米: /^米(?:线|面)/,
  口: /^口(?:岸|径)/,
  集: /^集(?:群|聚|团|中|成|约|采)/,
  批: /^批(?:次|量|复)/,
  轮: /^轮(?:船|胎)/,
  节: /^节(?:能|点|约|日)/,
  班: /^班(?:子|列)/,
  本: /^本(?:地|市|级|科|土|区|行)/,
  把: /^把/,
  台: /^台(?:阶|账|湾|风|胞)/,
  次: /^次(?:日|年|高|新|要|级)/,
  项: /^项目/,
  家: /^家(?:庭|电|具(?![备有])|居|政|级)/,
  个: /^个(?:体|人(?!工智能)|性|别)/,
  名: /^名(?:录|单|牌|校|企|师|医|特|城)/,
  场: /^场(?:景|所|馆|地|站)/,
  座: /^座(?:谈|椅)/,
  种: /^种(?:植|业|质|子|源)/,
  位: /^位(?:于|列|居|置)/,
  件: /^件(?:均)/,
};

/** The unit at the head of `text` (8/10万 counts in ten thousands too), with what it counts; null when there is none. */
export function readUnit(text: string): { written: string; kind: UnitKind } | null {
  const rate = /^[/／](?:10万|十万|万|千|百)人?/.exec(text)?.[0];
  if (rate !== undefined) return { written: rate, kind: 'count' };
  for (const unit of byLength) {
    if (!text.startsWith(unit) || notUnit[unit]?.test(text)) continue;
    const rest = text.slice(unit.length, unit.length + 12);
    const more = perOther.exec(rest)?.[0] ?? orElse.exec(rest)?.[0] ?? '';
    return { written: unit + more, kind: kinds.get(unit) ?? 'none' };
  }
  return null;
}

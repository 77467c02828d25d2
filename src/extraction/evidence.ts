import { isOrder } from './imperatives.js';
import type { Surroundings } from './refusals.js';

/** Verbs of plans: what stands behind them is to come. */
const bringsAbout =
  /新增|新建|新设|新引进|新认定|新申报|新培育|新开|新改扩建|引进|引育|招引|招募|培育|培养|培训|打造|建成|建设|创建|争创|建立|设立|形成|认定|评选|遴选|评定|选树|选拔|举办|组织|召开|实施|完成|实现|推出|推广|发布|制定|制订|制修订|集聚|聚集|汇聚|做强|做大|提升|提高|增长|扩大|惠及|开展|诊断|改造|更新|建造|布局|开通|开工|竣工|投产|签约|储备|盘活|整治|治理|修复|淘汰|压减|压缩|缩短|精简|降低|减少|下降|控制|保持|稳定|累计|托管|登记|入选|入库|上市|申报|获批|获评|转化|孵化|发放|投放|募集|筹建|带动|吸引|挖掘|征集|拍摄|检查|督查|抽查|走访|攻克|落户|达到|覆盖|服务|支持|帮助|推动|推进|优化|迈上|跻身|建|办结|安排|落地|供应|筹集|销售|接待|植树|造林|销号|绿化|消除|配备|设置|命名|申请|争取|召集|巡查|开发|选派|选聘|招聘|改建|扩建|新改建|评查|监督|调研/;
const outright =
  /(?:新增|培育|建成|打造|新建|引育|争创|创建|评选|遴选|认定|新引进|形成|招引|引进|实施|建设|选树|推出|培训|组织)(?:不少于|至少|超过|约|近)*$/;
const adds =
  /(?:新增|新建|新认定|新引进|新改建|净增|建成|打造|累计|培育|引育|引进|招引|争创|创建|培养|形成|集聚|改造|建设|筹集|遴选|评选|推广|完成)[^，、]{2,30}$/;
/** 完成投资500亿元, 利用外资20亿美元: money that shall come. */
const raised =
  /(?:完成|新增|实现|引进|吸引|利用|带动|撬动)[^，、]{0,12}(?:投资|贷款|融资|外资|产值|销售额?|成交额?|税收|资金到位|交易额)(?:额)?(?:约|近|超|达|不少于)*$/;
/** 100%整改: full coverage without the word. */
export const fully =
  /^(?:保障|整改|回复|办结|完成|覆盖|达标|上线|纳入|实现|落实|全程|网办|响应|兑现|到位|[网掌线]上|可办|可查|“|处置|办理|归集)/;
const resolve = /力争|争取|确保|目标|实现|努力/;
const level =
  /(?:率|占比|比重|比例|指数|规模|总量|总数|总额|产值|收入|数量|面积|增加值|交易额|营收|数|增速|增幅|余额|存量|指标|里程|强度|密度|总产值|投资|消费|零售额|进出口|值|额|量|床位|人数|时间|水平|满意度|寿命|年限)(?:[（(][^）)]*[）)])?[^，、]{0,4}(?:累计|力争|基本|均|始终|每年|要|年均|稳步|再)*$/;

/** What speaks for a target, in half points: the verb, the level, the resolve, the deadline, its neighbours. */
export interface Support {
  /** A day or year that governs the number: in its sentence, or in its paragraph, or from afar. */
  deadline: 'sentence' | 'paragraph' | 'document' | null;
  rhythm: boolean;
  /** Under a heading that says goals. */
  goals: boolean;
  /** In a row of a table, whose cells say what is to be done. */
  row: boolean;
  /** The phrase before it in the sentence was a target. */
  follows: boolean;
}

const weight = { sentence: 2, paragraph: 1, document: 1 } as const;

/** How much speaks for a number being a target; 2 is enough. */
export function evidenceFor(
  { sentence, phrase, quantity, before, after }: Surroundings,
  support: Support,
): number {
  const core = before.slice(-40);
  let points = support.deadline ? weight[support.deadline] : 0;
  if (support.rhythm) points += 1;
  if (support.goals) points += 2;
  if (support.follows) points += 1;
  // 培育企业5家，园区3个，2座电站: behind its noun, or at the head of its phrase, a count goes on with the list.
  const counted = quantity.kind === 'count' || quantity.kind === 'size';
  const last = /^\s*(?:$|[、）)])/.test(after);
  if (support.follows && counted && (last || before.trim() === '')) points += 1;
  if (quantity.kind === 'money' && raised.test(core)) points += 1;
  if (support.row && after === '' && quantity.kind !== 'none') points += 1;
  const order = support.deadline !== null && isOrder({ before, after, quantity });
  if (bringsAbout.test(core) || order) points += 1;
  // 培育30家…: the verb right before the number is a plan in itself.
  if (counted && (outright.test(core) || (adds.test(core) && (Number(quantity.value) >= 5 || last))))
    points += 1;
  if (quantity.value === '100' && quantity.kind === 'percent' && fully.test(after)) points += 2;
  if (resolve.test(sentence)) points += 0.5;
  const hedged = quantity.before.length > 0 || quantity.after !== null || quantity.valueHigh !== null;
  if (hedged) points += 1;
  const bare = core.replace(
    /(?:不少于|不低于|达到|突破|超过|不超过|控制在|降至|提升至|提高到|超|达|至少|约|近|保持在|稳定在|为|至|压缩|压减|精简|缩短)+$/,
    '',
  );
  if (level.test(bare) || /^规模/.test(after)) points += 1;
  if (quantity.kind === 'duration') points += 2;
  // A bare small count without a verb of its own is more often a description.
  if (!hedged && !support.follows && quantity.unit === '个' && !bringsAbout.test(core)) points -= 0.5;
  if (/^(?:鼓励|支持|引导|允许|探索|符合)/.test(phrase) && !hedged) points -= 1;
  if (/为(?:基本|争取|力争)?目标/.test(after)) points += 2;
  return points;
}

export const enough = 2;

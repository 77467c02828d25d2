import { attributive, isCut, isFund, procedural } from './attributes.js';
import { served } from './imperatives.js';
import { helps, isLevel } from './levels.js';
import { norms } from './norms.js';
import { grant, isCharge, isPolicyRatio } from './policy-ratios.js';
import type { Quantity } from './quantities.js';
import { tellsHowThingsStand, withoutAside } from './status.js';

/** What a rule about a number may look at: the sentence, the phrase between commas, and the number in the phrase. */
export interface Surroundings {
  sentence: string;
  phrase: string;
  quantity: Quantity;
  /** The sentence up to the number. */
  lead: string;
  /** Its own sentence says by when. */
  dated: boolean;
  /** The phrase up to the number, and from behind its hedge on. */
  before: string;
  after: string;
}

interface Refusal {
  /** What the number is instead of a target. */
  is: string;
  applies: (at: Surroundings) => boolean;
}

const existing =
  /现有|目前|截至(?:20\d\d年)?(?:目前|\d{1,2}月)?|已(?:有|建|经|累计|形成|达|完成|实现|超|突破|认定|培育|集聚|成为|获)|近年来|上年度|去年|过去|以来，|同期$|原有|原来|共有$/;
const named =
  /^(?:个|项|类|大|种)?(?:方面|重点方向|环节|维度|层面|阶段|原则|步骤|条件|重点领域|重点细分领域|分类场景|基本条件|部分|字|统一|关键|不变|问题)/;
const eligible =
  /符合(?:下列|以下)?[^，]{0,12}条件|满足(?:以下|下列|.{0,6}条件|.{0,8}的)|具备(?:以下|下列)|(?:的|者)[，,]$|须|(?<!劳动|适)年龄|(?<![-—~～至]\d\d)周岁|注册(?:时间|成立)|经营满/;
const cap =
  /(?:单个|单户|单家|单笔|单台|每(?:家|户|人|个(?!县|区|镇|乡|街道|社区|村|板块|市|设区|集群|园区|产业链|开发区)|台|件|名|项|场次?|套|辆|位|亩|次|批|公里|平方米|单)(?!\S{0,3}均))[^，的]{0,30}$/;

const withoutBrackets = (text: string): string => text.replace(/（[^（）]*）/g, '');
const has = (pattern: RegExp, text: string): boolean => pattern.test(text);

/** The ways a number in an official text is no target. A new one is one line and one case. */
export const refusals: readonly Refusal[] = [
  { is: 'a figure of a table', applies: ({ phrase }) => !has(/[\u4e00-\u9fa5A-Za-z]/, phrase) },
  {
    is: 'a record to be shown',
    applies: ({ sentence }) => has(/上年度(?!目标)|近[一两二三四五\d]年|上一年度/, withoutAside(sentence)),
  },
  { is: 'a tax or a fee', applies: isCharge },
  {
    is: 'a step of a scale',
    applies: ({ before }) =>
      has(
        /每(?:增加|新增|提高|超过?|满|达到?|引进|招引|培育|推荐|新建|培养|招聘|招用|吸纳|组织|举办|完成|获得|认定|申请|发表|建成|设立)$/,
        before,
      ),
  },
  {
    is: 'a sum granted or charged',
    applies: (at) => at.quantity.kind !== 'count' && has(grant, at.phrase) && !isLevel(at) && !isCut(at),
  },
  {
    is: 'a condition of a grant',
    applies: ({ phrase, sentence, before, after, quantity }) =>
      has(/^(?:对|凡|如(?!期)|按(?![期时序计])|经|根据|获|入选|首次)/, phrase) &&
      has(
        /给予|奖励|奖补|补助|补贴(?![性类])|资助|[减免]征|减免|减[半按]|免收|纳税|予以|支持(?!.{0,4}(?:建|打|培|创))/,
        sentence,
      ) &&
      !has(/^对(?:接|上|外|标|口)|新增|力争|确保/, phrase) &&
      !(has(/^对$/, before) && quantity.kind === 'count' && has(served, after)),
  },
  {
    is: 'a count within a grant',
    applies: (at) =>
      has(/给予|奖励|补助|补贴(?![性类])|资助|奖补|贴息/, withoutBrackets(at.phrase)) &&
      !has(/力争|确保|目标/, at.phrase) &&
      !helps(at) &&
      !isLevel(at) &&
      !isCut(at),
  },
  {
    is: 'a count within a grant',
    applies: ({ sentence, quantity }) =>
      has(/给予|补贴|补助|租金|奖励/, sentence) && quantity.before.some(({ word }) => word === '不超过'),
  },
  {
    is: 'what a project yields',
    applies: ({ lead }) => has(/(?:建成|投产|达产)(?:投产)?后[^。]*$/, lead),
  },
  {
    is: 'a norm of building',
    applies: ({ before }) =>
      has(/(?:容积率|建筑密度|置换比例|替代比例|绿地率|层高|限高|荷载)[^，]{0,8}$/, before),
  },
  ...norms,
  { is: 'a cap for each case', applies: ({ before }) => has(cap, before) },
  { is: 'a ratio of a policy', applies: isPolicyRatio },
  { is: 'how things stand', applies: ({ lead }) => tellsHowThingsStand(lead) },
  {
    is: 'a fact or a past result',
    applies: ({ before }) =>
      has(existing, withoutAside(before).slice(-30)) || has(/(?:已|现有)[^，]{0,8}的$/, before),
  },
  {
    is: 'an enumeration counted',
    applies: ({ before, after, lead }) =>
      has(/等$/, before.trimEnd()) &&
      !has(/^家/, after) &&
      !has(/(?:^|[，前])实现/, before) &&
      // 整修三条路等8条道路: done to each of them.
      !has(/^(?:新建|改建|实施|整修|更换|打造|培育|改造|完成|开工|创建)/, before) &&
      !has(/实现|完成|办结/, after) &&
      // 形成A产业3个，B、C等2个千亿级产业链: the next of what is formed.
      !has(/(?:形成|打造|培育|建成)[^。；]*[，、][^，]{1,20}等$/, lead),
  },
  {
    is: 'a count of aspects',
    applies: ({ after, quantity }) => quantity.before.length === 0 && has(named, after),
  },
  {
    is: 'a count of aspects',
    applies: ({ phrase, quantity }) =>
      quantity.unit === '个' &&
      quantity.before.length === 0 &&
      has(
        /分为|共分|主要包括|具备以下|围绕[^，]{0,30}\d+个|按照\d+个|聚焦[^，]{0,20}\d+个|[一二三四五六七八九十\d]+个[^，]{0,6}(?:方面|领域)$/,
        phrase,
      ),
  },
  {
    is: 'what is being run already',
    applies: ({ before, after, quantity, dated }) =>
      // 2025年，推进100个小区改造: what has its own year is to be done in it.
      !(dated && has(/(?:推进|提升|优化|深化)[^，、]{0,8}$/, before)) &&
      quantity.kind !== 'duration' &&
      quantity.before.length === 0 &&
      quantity.after === null &&
      // 落实耕作面积310万亩: behind its noun a number is set.
      !(has(/^[、）)]*$/, after) && (quantity.kind === 'count' || quantity.kind === 'size')) &&
      has(
        /(?:推进(?=[^，、])|落实|依托|围绕|发挥|(?<!实际)利用(?!外资)|加强|按照|聚焦|根据|通过|用好|深化|针对|面向|覆盖范围|提升|优化)(?:我|全)?(?:市|区|县|省)?(?:现有)?[^，、]{0,8}$/,
        before.trimEnd(),
      ),
  },
  {
    is: 'a requirement cited',
    applies: ({ after }) => has(/^[^，]{0,6}(?:的要求|要求，|的标准|的规定)/, after),
  },
  {
    is: 'a condition',
    applies: (at) => has(eligible, at.phrase) && at.quantity.kind !== 'percent' && !isCut(at),
  },
  {
    is: 'a condition',
    applies: ({ sentence }) =>
      has(/(?:可|方可|可以)(?:申请|申报|认定|享受|参评|参加|获得)|不予(?:受理|支持)/, sentence),
  },
  {
    is: 'a limit of a loan',
    applies: ({ sentence, before, quantity }) =>
      quantity.kind === 'money' &&
      has(/(?:贷款|授信|担保|保险|信用)[^。，]{0,12}额度/, sentence) &&
      // 发放创业担保贷款5亿元: a volume.
      !has(/(?:发放|投放|新增)[^，]{0,12}贷款/, before),
  },
  { is: 'a class of things by size', applies: attributive },
  {
    is: 'the base of a change',
    applies: ({ before, after }) =>
      has(/(?:由|从|比|较)[^，、到至]{0,16}$/, before) &&
      has(/^[^，]{0,4}(?:提高|提升|压|缩|降|增|扩|减|调|下降|上升|变|到|至)/, after),
  },
  {
    is: 'a distance or a time in a name',
    applies: ({ after, quantity }) =>
      (quantity.kind === 'size' || quantity.kind === 'duration') &&
      has(/^(?:覆盖|半径|范围|服务圈|生活圈|经济圈|交通圈|通勤圈|见[绿园蓝]|上高速|可达)/, after),
  },
  {
    is: 'a size or rank in a name',
    applies: ({ after, before }) =>
      has(
        /^(?:级|强(?![大化势镇村县市])|佳|优(?![秀质势先良化])|版(?!权|块)|号(?!召)|届|周年|小时|[\s]?[×xX])|^(?:千伏|伏)/,
        after,
      ) || has(/[第前]$/, before),
  },
  {
    is: 'a term or an age',
    applies: ({ quantity, before }) => quantity.unit === '岁' && !has(/寿命/, before),
  },
  { is: 'a time limit', applies: procedural },
  {
    is: 'an amount set aside',
    applies: ({ phrase, quantity }) =>
      quantity.kind === 'money' &&
      has(
        /(?:安排|设立|设置|统筹|投入|拨|提供|预算)[^，]{0,24}(?:资金|基金|计划|专项|额度)|专项(?:资金|支持)|备付|额度\d/,
        phrase,
      ) &&
      !has(/撬动|带动|目标|力争|募集|规模(?:达|超|突破)/, phrase) &&
      !isFund(phrase),
  },
  {
    is: 'a cap',
    applies: ({ before, quantity }) =>
      has(/最高|不超过$|累计不超过$|最多/, before.slice(-8)) && quantity.kind === 'money',
  },
];

/** Why a number is no target, or null. */
export const refusalOf = (at: Surroundings): string | null =>
  refusals.find(({ applies }) => applies(at))?.is ?? null;

import { isLevel } from './levels.js';
import type { Surroundings } from './refusals.js';

/** Sums that somebody is paid, spared or charged. */
export const grant =
  /给予|奖励|奖补|补助|补贴(?!性|类)|资助|贴息|补偿|减免|减征|免征|缴|抵扣|抵减|抵免|扣除|征收|税率|退税款|手续费|授信|罚款|押金|保证金|租金|违约金|封顶|拨付|兑付|配套(?:支持|资金)|资金支持|经费(?:支持|补)|一次性支持|予以(?:支持|扶持|奖|补|资助)|最高(?:不超过)?\d|额度(?:最高)?(?:为|不超过|\d)|上限|申领/;

/** What a share is taken of, or who bears it: 按投资额的5%, 预付款比例, 分担40%. */
const shared =
  '(?:间接费用?|管理费用?|预付款?|首付款?|预收款|报价|补助|补贴|奖励|奖补|支持|资助|扶持|贴息|出资|持股|股权|入股|分担|承担|返还|返投|让利|优惠|折扣|收取|缴存|缴费|提取|留存|分成|担保|补偿|代偿|保证金|预留|上浮|下浮|浮动|暂退|清退|减免|减征|加计扣除|抵扣|税率|费率|利率|利息|贴现|核销|计提|配套|份额|分值|考核)';
const ratioOf = new RegExp(
  `${shared}(?:(?!占比|比重)[^，。；、]){0,2}(?:比例|力度|标准|系数|幅度|率|份额|额度)?(?:上限|下限)?(?:统一|一般|原则上|应|可|分别|最高|由\\S{1,6}|从\\S{1,6})*(?:为|占|达到?|至|到|提高[到至]|调整[到至为]|不超过|不低于|不高于|不少于|在|按|的)*$`,
);
const adjusted = /(?:标准|价格|[电水气房]价|收费|租金|费用)(?:统一|普遍)?(?:下调|上调|下浮|上浮|优惠)$/;
/** 按投资额的5%, 不超过项目总投资的30%. */
const basedOn = /(?:^|[，,、的])(?:按照?|依)[^，]{0,24}$|(?:不超过|不高于|最高)[^，]{1,20}的$/;
/** …的N%给予, N%予以补助, N%的比例. */
const paidOut =
  /^(?:的)?(?:以内|以上|左右)?(?:的)?(?:比例)?(?:一次性|分别|每年)*(?:给予|予以|进行?补|补助|补贴|奖励|资助|贴息|返还|缴|计算|计提|收取|征收|分担|承担|让利|优惠|折扣|扣除|执行)|^(?:的)?(?:比例|标准|税率|费率|利率)/;

/** A share that the policy sets for costs, prices or payments, and no level that anything shall reach. */
export function isPolicyRatio({ before: written, after, phrase, quantity }: Surroundings): boolean {
  if (quantity.kind !== 'percent') return false;
  const before = written.trimEnd();
  // 平均担保费率降至1%以下: what is brought down is a level again.
  if (/降低?[至到]$/.test(before) || isLevel({ before, quantity })) return false;
  if (
    ratioOf.test(before) ||
    adjusted.test(before) ||
    basedOn.test(before) ||
    paidOut.test(after.trimStart())
  )
    return true;
  return /预付款|报价|优惠力度|风险(?:补偿|损失)|担保责任|资金池|按照?\S{0,12}给予/.test(phrase);
}

const charge = /缴费|征收|税费|税额|抵免|纳税|减按|减半|(?:保险|公积金)[^，]{0,6}(?:费率|缴存)/;

/** 15% of a tax or a fee. */
export const isCharge = ({ sentence, phrase, quantity, before }: Surroundings): boolean =>
  quantity.kind === 'percent' &&
  (/(?:保险|公积金)[^，]{0,6}(?:费率|缴存|比例)/.test(phrase) ||
    (charge.test(sentence) && !/降至|降到/.test(before)));

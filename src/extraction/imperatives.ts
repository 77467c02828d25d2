import type { Surroundings } from './refusals.js';

/** What is said of somebody, told of a case, counted or listed is no order. */
const told =
  /^(?:对|按|凡|如|经|从|由|因|在|其|该|即|共|含|现|原|约|每|近|占|具有|拥有|包括|涉及|涵盖|总计|合计|分为|属于|位于|围绕|聚焦|针对|面向|依托|根据|鼓励|支持|引导|允许|探索|符合|通过|利用|年龄|距离|面积|长度|投资|全长|注册|经营|成立)/;
const adverbs =
  /^(?:(?:新|再|重点|全年|全市|全县|全区|全省|年内|大力|积极|加快|统筹|有序|持续|稳步|继续|进一步|免费|为[^，]{2,40}?(?:免费|统一)?)(?=[\u4e00-\u9fa5“]{2}))+/;

/** What is done for those whom a number counts. */
export const served = /^[^，、的]{1,14}?(?:免费|全面)?(?:提供|开展|实施|建立|进行|发放|配备)/;

/** 安装监测终端2600台, 更换35盏路灯: an order by its form, whatever its verb. Counts and sizes alone. */
export function isOrder({
  before,
  after,
  quantity,
}: Pick<Surroundings, 'before' | 'after' | 'quantity'>): boolean {
  if (quantity.kind !== 'count' && quantity.kind !== 'size') return false;
  const head = before.trim().replace(/^(?:并|且|同时|以及|和|与|、)/, '');
  // 为5万名妇女提供筛查, 对500家企业建立联系: what is done for so many.
  if (/^[为对向](?:全[市县区省])?$/.test(head)) return served.test(after);
  if (told.test(head)) return false;
  const verb = head.replace(adverbs, '');
  // 新购置公交车200辆
  if (/^[\s、）)]*$/.test(after) || /^(?:、|和|以及)/.test(after))
    return /^[\u4e00-\u9fa5“][^，]{3,}$/.test(verb);
  // 整修三条路等8条道路
  if (/^[\u4e00-\u9fa5、]{4,40}等$/.test(verb)) return /^[\u4e00-\u9fa5]{2}/.test(after);
  // 更换35盏路灯
  return (
    /^[\u4e00-\u9fa5]{2,4}$/.test(verb) && /^[\u4e00-\u9fa5“A-Za-z]{2}/.test(after) && !/^的/.test(after)
  );
}

import type { Surroundings } from './refusals.js';

/** 设立规模100亿元的基金, 组建100亿元规模的专项信贷: a size to be raised, not one that tells things apart. */
export const isFund = (phrase: string): boolean => /(?:设立|组建|发起|筹建|新设)[^，]{0,24}规模/.test(phrase);

/** 15天以上的成品粮储备: days that a stock lasts. */
const lasts = ({ quantity, phrase }: Pick<Surroundings, 'quantity' | 'phrase'>): boolean =>
  quantity.kind === 'duration' && /储备|库存|供应量|存煤|存量|备用/.test(phrase);

const nested = /^\s*\d[\d.]*万?[个家户项宗]/;
const classed = /^级?(?:项目|企业|园区|集群|品牌)[^，、\d]{0,4}\d/;

/** 年贸易额超千万美元的…企业, 50人以上的律所, 10万元以下转账: the number tells which things, not how many. */
export function attributive({ after, quantity, phrase, before }: Surroundings): boolean {
  if (quantity.unit === null || lasts({ quantity, phrase })) return false;
  const bounded = quantity.after !== null;
  const sized = quantity.kind === 'money' || quantity.kind === 'size';
  if (sized && isFund(phrase)) return false;
  // 200千瓦及以下可采用…: a class, unless something is brought down.
  if (sized && bounded && quantity.after?.word.includes('以下') && !/[降控减压]/.test(before)) return true;
  if (/^\s*的/.test(after)) {
    if (quantity.kind === 'percent') {
      return (
        !/实现|确保|推动|力争|完成|的[^，]{2,20}(?:建成|达到|可办|办理|配备|覆盖)/.test(phrase) ||
        /^\s*的(?:要求|标准|比例)/.test(after)
      );
    }
    if (/^\s*的?(?:目标|任务)/.test(after)) return false;
    return (
      quantity.kind !== 'count' || bounded || /(?:拥有|具有|满|达到|超过|参与|获)[^，]{0,20}$/.test(before)
    );
  }
  // 培育产值超百亿元企业5家: the sum says which, the count how many.
  if (
    sized &&
    quantity.before.length > 0 &&
    /^[\u4e00-\u9fa5]{0,6}(?:企业|项目|园区|集群|单位|机构|产业|品牌|镇|街道)[^，、]{0,8}\d/.test(after)
  )
    return true;
  // 其中10亿元以上20个, 引进百亿元项目5个: the same with the noun left out, or with no hedge.
  if (quantity.kind === 'money' && (bounded ? nested : classed).test(after)) return true;
  if (!bounded || !/^[\u4e00-\u9fa5]/.test(after)) return false;
  if (sized) return true;
  return (
    /^[万千百]?[人名]$/.test(quantity.unit) &&
    /(?:\d|[百千])[\u4e00-\u9fa5]?(?:家|个|项|户|所|座|名|件)/.test(after)
  );
}

const reform =
  /压缩|压减|压降|缩短|精简|缩减|减至|减为|减少|提速|控制在|降至|办结|常态化|最优化|时间|时长|时限|办理|响应|完成|生成|出具|送达|反馈|接通|回复|答复/;
const formal =
  /应当|须|报送|提交|备案|报(?:告|请|市|经)|整改|书面|公示期|公告|提前|申请人|期满|施行|征求|不少于|不得|有效|期限|缓缴|缓交|至少|保留|异议/;

const nearby = (sentence: string, phrase: string): string => {
  const at = sentence.indexOf(phrase);
  return sentence.slice(Math.max(0, at - 10), at + phrase.length + 30);
};

/** 审核时限压缩至10个工作日: a time cut short is promised, whatever it is the time of. */
export const isCut = ({ quantity, before }: Pick<Surroundings, 'quantity' | 'before'>): boolean =>
  quantity.kind === 'duration' &&
  /(?:压缩|压减|压降|缩短|缩减|精简|[减降])[至到为在](?:不超过)?$/.test(before);

/** 开办时间压缩至2个工作日以内，公章刻制: the next time in a list of times cut short. */
const cutList = /(?:压缩|压减|缩短)[至到][\d.]+个?(?:工作日|小时|分钟|天)(?:以?内)?[，、][^，。；]{2,12}$/;

/** 优良天数达到255天: days of a level, and no time that something takes. */
const lasting = /(?:天数|寿命|年限)[^，]{0,8}$/;

/** A limit of a procedure binds the clerk; a limit that a reform promises is a target. */
export function procedural({ quantity, phrase, sentence, lead, before, after }: Surroundings): boolean {
  if (quantity.kind !== 'duration') return false;
  if (lasts({ quantity, phrase })) return false;
  if (/个月|周/.test(quantity.unit ?? '')) return !/压缩|压减|缩短|缩减/.test(before);
  if (/^\s*(?:的|后|前|起)/.test(after) || /24小时|7[×x]24/.test(phrase)) return true;
  const promised =
    /压缩|压减|压降|缩短|精简|缩减|减至|减为|提速|控制在|降至|降低|稳定在|保持在|优化[至为]|力争|≤/.test(
      before,
    );
  if (promised || lasting.test(before) || cutList.test(lead)) return false;
  if (formal.test(nearby(sentence, phrase))) return true;
  const limited =
    quantity.after?.comparator === 'AT_MOST' ||
    /^[^，]{0,4}(?:办结|常态化|最优化|办理|完成|办成)/.test(after);
  return !(limited && reform.test(sentence));
}

import type { Surroundings } from './refusals.js';

const reached =
  '(?:(?:均|分别|力争|要|始终|基本)*(?:达到?|突破|超过?|不低于|不少于|稳定在|保持在|提高[到至]|提升[到至]|增长到|扩大到)*)';
const up = '(?:达到?|突破|超过?|稳定在|保持在|提高[到至]|提升[到至]|增长到|扩大到)';
/** 参保率, 兑付率, 惠及面: the share of cases in which a thing is done. 税率, 利率 are prices. */
const share = new RegExp(
  `(?:参保|缴费|兑付|兑现|发放|拨付|分担|配套|留存|覆盖|及时|到位|满意|办结|办理|网办)率${reached}$`,
);
/** 授信规模突破3000亿元: a volume that is to grow. 最高额度 is a limit. */
const volume = new RegExp(`(?:规模|余额)(?:累计|总量)?${up}$`);

/** An indicator whose name holds a word of grants: what it reaches is no grant. */
export const isLevel = ({ before, quantity }: Pick<Surroundings, 'before' | 'quantity'>): boolean =>
  (quantity.kind === 'percent' && share.test(before)) || (quantity.kind === 'money' && volume.test(before));

const helpsThem =
  /^(?:5年内|每年|全年|重点|择优|累计)*(?:遴选|评选|选拔)?(?:资助|扶持)(?:培养|培育|引进)?(?:[^，]{0,16})$/;

/** 资助100名青年人才: how many are helped is a target, what each of them gets is not. */
export const helps = ({
  before,
  sentence,
  quantity,
}: Pick<Surroundings, 'before' | 'sentence' | 'quantity'>): boolean =>
  /^万?[名人家户]$/.test(quantity.unit ?? '') &&
  helpsThem.test(before.split('、')[0] ?? '') &&
  !/元|[%％]/.test(sentence);

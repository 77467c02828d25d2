import type { Previous } from './indicator.js';

const flows = /(?:年均)?(?:新增|新建|新设|新引进|新认定|新培育|新改建|新申报|净增)/;

/** 新增 and the like: what is added, against what there is. */
export const flowOf = (before: string): string => flows.exec(before)?.[0] ?? '';

/** 达到1500亿元 after 进出口额…: the name before it; 占GDP比重 after 增加值: both. */
export function carriedName(head: string, { indicator }: Previous): string | null {
  if (indicator === '') return null;
  return head === '' ? indicator : `${indicator.replace(/占.*$/, '')}${head}`;
}

const attribute =
  /(?:主营业务收入|营业收入|从业人员|交易额|成交额|总产值|产值|增加值|营收|数量|总数|发证数量|面积|产量|投资额|核心领域占比)$/;
const bare =
  /^(?:主营业务收入|营业收入|从业人员|交易额|成交额|总产值|产值|增加值|营收|发证数量|注册资本|利税|纳税额|研发投入)$/;
const onlyPlace =
  /^(?:(?![\u4e00-\u9fa5]{0,2}(?:[示试集聚创园社景城校片街]|功能|改造))[\u4e00-\u9fa5]{2,3}[市县区]|[\u4e00-\u9fa5]{0,4}(?:自由?贸易?试验区|自贸区|经济?技术?开发区|开发区|高新区|经开区|工业园区|新区))$/;

/** 从业人员 after 服务机构主营业务收入 is that of 服务机构; 自贸区达到150项 after a name is its scope. */
export function subjectBefore(
  head: string,
  previous: Previous,
): { indicator: string; scope: string | null } | null {
  if (onlyPlace.test(head)) return { indicator: previous.indicator, scope: head };
  if (!bare.test(head) || !attribute.test(previous.indicator)) return null;
  const owner = previous.indicator.replace(attribute, '');
  return owner.length >= 2 ? { indicator: owner + head, scope: previous.scope } : null;
}

const wide = '全市|全区|全县|全省|全州|全域|本市|我市|本区|我区|我县|全市域|大市|市区|城区';
const body =
  '各(?:县级市|县市区|市县|市|区|县|镇|街道|板块|地|旗|乡镇)[、（(<〈]?[^，。、]{0,6}?[）)>〉]?(?=[建开打培新通每至组实完形])|各县级市（区）';
const before =
  /^(?:(?:力争|争取|确保|努力|实现|推动|推进|加快|以|使|将|并|且|其中|到时|完成|累计)[\s，、]*)*/;
const inside = new RegExp(
  `^(?:在)?((?:${wide})(?:范围)?)(?:内)?|^(${body})|^在(全市|全区|全县|全省|大市)(?:范围)?内?`,
);
const place = /^(?:在)?([\u4e00-\u9fa5]{2,3}(?:市|县|区))(?:范围内|内)?(?![级值场])(?=[\u4e00-\u9fa5]{2})/;
/** 工业园区, 农村地区, 超大城市: what ends like a place and is a kind of one. */
const kind =
  /(?:[地园社城景校片辖小库山牧灾专特郊矿林港]区|示范区|试验区|功能区|集聚区|保护区|先[导行]区|引领区|[城超都夜股门上楼]市|市[场级民区域]|全[市区县]|[各本我该]|^(?:重点|国家|建设|打造|培育|新增|推动|实现|引进|支持|累计|对接|推进|提升|优化|加快|平均|跨|首批|开展|组织|完成|居民|省级|认定|遴选|评选|创建|争创|形成|举办|制定|招引|实施|集聚|保障|选树|发布|千亿|百亿|万亿|每年|力争|科技|中心))/;
const within = /^([\u4e00-\u9fa5]{2,6}(?:区|市|县))内(?=[\u4e00-\u9fa5]{2})/;

/** Where a target holds, as its clause begins with it, and the clause without it. */
export function scopeAt(written: string): { scope: string | null; rest: string } {
  const lead = before.exec(written)?.[0] ?? '';
  const rest = written.slice(lead.length);
  const hit = inside.exec(rest);
  if (hit) return { scope: hit[1] ?? hit[2] ?? hit[3] ?? null, rest: lead + rest.slice(hit[0].length) };
  const part = within.exec(rest);
  if (part) return { scope: part[1] ?? null, rest: lead + rest.slice(part[0].length) };
  const named = place.exec(rest);
  if (!named || kind.test(named[1] ?? '')) return { scope: null, rest: written };
  return { scope: named[1] ?? null, rest: lead + rest.slice(named[0].length) };
}

import type { Line } from './lines.js';

const kind = '(?:自治州|自治县|自治旗|市|区|县|旗|州(?![市区县])|盟)';
const notKind = '(?!场|域|级|民(?![生营办族政])|政(?!府)|内|属|直|块|容|际|中心)';
const before =
  '(?:关于)?(?:进一步|加快|全面|深入|扎实)*(?:印发|转发|促进|推动|加快|推进|支持|加强|做好|修改|公布|发布|调整)?《?(?:中国（)?(?:中共)?(?:(?:19|20)\\d{2}年度?)?';
const province = '(?:北京市|天津市|上海市|重庆市|[\\u4e00-\\u9fa5]{2,3}省|[\\u4e00-\\u9fa5]{2,6}自治区)';
const name = `(?:(?![委办府局厅部])[\\u4e00-\\u9fa5]){1,8}?${kind}${notKind}`;
/** 江苏省苏州市吴江区: from the widest to the narrowest; the narrowest is whose document it is. */
const chain = new RegExp(`^${before}(${province})?(${name})?(${name})?`);
const bodies = new RegExp(`(${province}|[\\u4e00-\\u9fa5]{1,4}?${kind})(?:人民)?(?:政府|委员会|委)`);

/** 全市, 本区, 示范区, 高新区: what ends like a place and names none. */
const common =
  /^(?:全|各|本|我|该|县级|城|市|区|县|园|示范|试验|开发|高新|新|经开|自贸|先行|功能|集聚|老旧小|社|辖|校|景|山|灾|地|牧|林|库|湖|街|片|小|特|专|大|超大城|中小城|新型城|现代城|智慧城|海绵城|低碳城|农|城乡)(?:市|区|县|旗|州|盟)$|[的和与及对为在是有等]|(?:城|超|门|股|夜|早|菜|楼|闹|入|大都)市$|(?:示范|试验|开发|高新|保税|度假|先导|改革|引领|合作|集聚|先行|创新|功能|产业|保护|风景|旅游)区$/;

const named = (written: string | undefined): string | null => {
  const found = written?.replace(/^(?:中共|关于|印发|促进|推动|加快|推进|支持|加强|做好|修改|在)+/, '');
  // 苏州 alone is half a name; 延边州 is one.
  return found && found.length >= 2 && !/^.州$/.test(found) && !common.test(found) ? found : null;
};

/** 苏州市委, 苏州工业园区, 苏州海关, 人行苏州中支: a place is what seats and offices are named after. */
const seat =
  /([\u4e00-\u9fa5]{2})(工业园区|高新区|海关|地区|供电|银保监|金融监管|中支|中心支行|支行|监管分局|(?=[市县](?![场域长级民容])))/g;

/** The place a title begins with, or that a body is named after; the narrowest of a chain. */
export function placeIn(written: string | null): string | null {
  if (written === null) return null;
  // 政策解读｜《长沙市…》: what is quoted says whose it is.
  const quoted = written.slice(written.indexOf('《') + 1);
  for (const from of [written, quoted]) {
    const [, wide, middle, narrow] = chain.exec(from.replace(/\s+/g, '')) ?? [];
    const place = named(narrow) ?? named(middle) ?? named(wide);
    if (place !== null) return place;
  }
  return null;
}

/** The place whose government or committee is named. */
export const placeOfBody = (written: string | null): string | null =>
  placeIn(written) ?? named(bodies.exec(written ?? '')?.[1]);

/** The place that a text's offices are named after. Two kinds of seat make a place; one may be chance. */
export function placeOfSeats(lines: readonly Line[]): string | null {
  const seats = new Map<string, Set<string>>();
  for (const line of lines) {
    for (const [, place = '', office = ''] of line.text.matchAll(seat)) {
      if (/[全各本我县城都超门上股地其由在向按对试一省]/.test(place)) continue;
      seats.set(place, (seats.get(place) ?? new Set()).add(office));
    }
  }
  const [most] = [...seats].sort(([, one], [, other]) => other.size - one.size);
  return most && most[1].size > 1
    ? `${most[0]}市`
    : (mostNamed(lines) ?? onlyGovernment(lines) ?? ownCase(lines));
}

/** 《太仓市…》, 在苏州市注册: a place named in full, behind a sign or a small word. */
const full =
  /(?:^|[《“（(、，。；：\s在经由与及向为])([\u4e00-\u9fa5]{2,3}[市县区])(?![场域长级民容内属直])/g;

/** The place that a text names most often, at least twice and more often than any other. */
function mostNamed(lines: readonly Line[]): string | null {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const [, written] of line.text.matchAll(full)) {
      const place = named(written);
      if (place !== null && !kindOfPlace.test(place)) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** 苏州市人民政府发布了…: the one government that a text names. */
function onlyGovernment(lines: readonly Line[]): string | null {
  const found = new Set<string>();
  for (const { text } of lines)
    for (const [, place] of text.matchAll(/([\u4e00-\u9fa5]{2,3}[市县区])人民政府/g)) {
      const one = named(place);
      if (one !== null && !kindOfPlace.test(one)) found.add(one);
    }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** 结合苏州实际: whose case a document has in mind. */
function ownCase(lines: readonly Line[]): string | null {
  const pattern = /(?:结合|立足)([\u4e00-\u9fa5]{2,3}?)([市县区])?实际/;
  const hit = lines
    .slice(0, 12)
    .map(({ text }) => pattern.exec(text))
    .find((found) => found !== null);
  const place = hit?.[1];
  if (!place || /^(?:我|本|全|各|当|该)|地方|行业|企业|工作|自身|区域|具体|地区|发展|基层/.test(place))
    return null;
  return place + (hit?.[2] ?? '市');
}

const kindOfPlace =
  /[地园社城景校片辖小库山牧灾专特郊街]区$|^[全各本我该县省地]|(?:重点|主要|其他|有关|相关|部分|试点|创建|建设|打造|服务|支持|门|股|夜|超|上|入|退|拟|后)市$/;

const lead =
  /^(?:(?:力争|争取|确保|努力|积极|加快|着力|全力|大力|进一步|持续|逐步|稳步|全面|统筹|推动|推进|促进|引导|鼓励|支持|实现|完成|累计|共|再|其中|并|且|同时|要|将|把|使|以|并且|我市|预计|基本|始终|动态|分别|高质量|高标准|高水平|原则上|每(?:两|半|双|三)?(?:年度?|季度|个?月|周)|年均|全年|至少|不少于|至|到|达|使得|围绕|做到|保持(?=[\u4e00-\u9fa5]{3})|分?[一二三四五两\d]+年内?共?|起|[前后][一二三四五两\d]年)[\s，、]*)+/;
const verbs =
  '打造|建成|建设形成|建设|培育形成|培育认定|培育|培养|形成|引育|引进|招引|举办|组织|开展|评选|遴选|制定|推出|争创|创建|认定|制修订|建立|设立|实施|募集|新打造|选树|发布|集聚|汇聚|聚集|做强|提标升级|提升|拍摄|完成|筹集|筹建|布局|开通|改造提升|育成|优化|如期建成|按期完成|再建';
/** 建设用地面积, 建成区, 认定数: nouns that begin like a verb. 开展…业务的主体 tells which. */
const verb = new RegExp(
  `^(?:${verbs})(?!用地|率|区|期|量|额|值|规模|面积|时间|数(?![据字])|[^，、]{2,14}的(?:主体|人员|单位|人数)$)(?=[\\u4e00-\\u9fa5“"A-Za-z0-9（《]{2,})`,
);
const tail =
  /(?:力争|累计|基本|始终|均|要|将|每年|年均|实现|分别|争取|应|需|须|再|的|合计)?(?:不少于|不低于|不超过|不高于|不大于|不多于|不得少于|不得低于|至少|达到|达|超过|超|突破|约|近|≥|≤|＞|＜|>|<|控制在|压缩[至到在为]|压减[至到在为]|压降[至到]|缩短[至到在为]|缩减[至到为]|缩小[至到]|精简[至到为]|减[至少为]|降[至到为]|下降[至到]|降低[至到]|提高[至到]|提升[至到]|增加?[至到]|增长[至到]|扩大[至到]|上升[至到]|发展[至到]|保持在|稳定在|维持在|稳居|位居|位列|居于|跻身|进入|增长|提高|提升|迈上|为|力争|至|到|保持|每年|实现)+$/;
/** 由45天压减(为), 较2020年, 比上年同期: what a change starts from. */
const base =
  /(?:由|从)\s?[\d一二三四五六七八九十][^，]{0,14}$|(?:比|较|相较于?)(?:20\d{2}|上|去|前|同|全国|全省)[^，]{0,10}?(?:年|期|平均)(?:同期|[底末]|水平)?/g;
/** 下降15%、10%和26%: the numbers before the one meant are no part of the name. */
const inRow = /(?:[\d.．]+\s?[%％‰]?(?:[万亿千百]*[元个家项人名件])?[、和与及]+)+$/;

/** The words before a number as a name: without verbs, hedges, rhythm and base. */
export function cleaned(written: string): string {
  let text = written.replace(inRow, '').replace(/分别$/, '').trim();
  for (let guard = 0; guard < 5; guard += 1) {
    const next = text.replace(base, '').replace(tail, '').replace(lead, '').replace(verb, '').trim();
    if (next === text) break;
    text = next;
  }
  return text.replace(/^[”"]|[“"]$/g, '');
}

const onlyVerb = new RegExp(
  `^(?:在全市|在|围绕|为)?(?:新增|新建|新设|新引进|新认定|净增|累计|${verbs}|首批|托管|做优|做大|推广|检查|随机检查|服务|覆盖|惠及|支持|召开|安排|组织召开|同比|比上年|年均|较上年|各新增|各建成|各建设|走访|推动|改造)+$`,
);
const ending = /(?:安排|组织召开|组织开展|组织|召开|开展|举办|检查|走访|调研|评选|遴选|选派|推荐)$/;

/** 新增, 组织召开: no name, the number's noun stands behind it. */
export const isBareVerb = (head: string): boolean => onlyVerb.test(head);

/** The verb a clause ends in before its number: 各单位…安排(一次专题调研). */
export const trailingVerb = (head: string): string => ending.exec(head)?.[0] ?? '';

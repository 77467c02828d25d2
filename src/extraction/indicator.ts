import type { TargetGrounds } from './grounds.js';

const lead =
  /^(?:(?:力争|争取|确保|努力|积极|加快|着力|全力|大力|进一步|持续|逐步|稳步|全面|统筹|推动|推进|促进|引导|鼓励|支持|实现|完成|累计|共|再|其中|并|且|同时|要|将|使|并且|我市|预计|基本|始终|分别|高质量|高标准|高水平|每年度|每年|每季度|每月|年均|全年|至少|不少于|至|到|达|使得|围绕|通过|做到)[\s，、]*)+/;
const verb =
  /^(?:打造|建成|建设形成|建设|培育形成|培育认定|培育|培养|形成|引育|引进|举办|组织|开展|评选|遴选|制定|新建|推出|争创|创建|托管|认定|制修订|建立|设立|实施|募集|新打造|选树|发布|集聚|汇聚|做强|提标升级|提升)(?=[^的率额数量值]{2,})/;
const tail =
  /(?:力争|累计|基本|始终|均|要|将|每年|年均|实现|分别|争取|的)?(?:不少于|不低于|不超过|至少|达到|达|超过|超|突破|约|近|控制在|压缩至|压减至|压缩到|缩短至|缩短到|精简为|精简至|降至|降到|下降到|下降至|提高到|提高至|提升至|提升到|增至|增加到|增长到|扩大到|保持在|稳定在|增长|提高|提升|迈上|为|力争|至|到|保持)+$/;
const scopes =
  /^(?:全市|全区|全县|全省|本市|我市|本区|各(?:县级市|市|区|县|镇|街道|板块|地)[、（(<〈]?[^，。、]{0,6}?[）)>〉]?(?=[建开打培新通每至])|各县级市（区）|大市范围)/;

const onlyVerb =
  /^(?:在全市|在|围绕)?(?:新增|新建|新设|新引进|新认定|累计|打造|建成|建设形成|建设|培育形成|培育认定|培育|培养|形成|引育|引进|举办|组织|开展|评选|遴选|制定|推出|争创|创建|托管|认定|建立|设立|实施|发布|集聚|汇聚|做强|做优|做大|提标升级|推广|检查|随机检查|服务|覆盖|惠及|支持|新打造|选树|召开|安排|组织召开|同比|比上年|年均|较上年|各新增|各建成|各建设)+$/;

/** What a target counts: the words around the number without verbs, hedges and scope; the noun behind it if none before. */
export function indicatorOf(
  before: string,
  after: string,
  previous: string | null,
): { indicator: string; scope: string | null; from: TargetGrounds['indicator'] } {
  const scope = scopes.exec(before.trim().replace(lead, ''))?.[0] ?? null;
  const head = strip(
    before
      .trim()
      .replace(lead, '')
      .replace(scope ?? '', ''),
  );
  const noun = after.replace(/^(?:的|、|和)/, '').trim();
  const flow = /新增|新设|新建|新引进|新认定/.exec(before)?.[0] ?? '';
  if (head.length >= 2 && !onlyVerb.test(head)) return { indicator: head, scope, from: 'BEFORE_NUMBER' };
  if (noun.length >= 2) return { indicator: flow + noun, scope, from: 'AFTER_NUMBER' };
  if (head === '' && previous) return { indicator: previous, scope, from: 'CARRIED' };
  return { indicator: head || noun, scope, from: 'BEFORE_VERB' };
}

/** 下降15%、10%和26%: the numbers before the one meant are no part of the name. */
const inRow = /(?:[\d.．]+\s?[%％‰]?[个家项]?[、和与及]+)+$/;

function strip(written: string): string {
  let text = written.replace(inRow, '').replace(/分别$/, '');
  for (let guard = 0; guard < 4; guard += 1) {
    const next = text.replace(tail, '').replace(lead, '').replace(verb, '').trim();
    if (next === text) break;
    text = next;
  }
  return text;
}

import { type Line, linesOf } from './lines.js';
import { readNumbering } from './numbering.js';
import { readValidity } from './validity.js';

/** What a document says of itself. */
export interface PolicyFacts {
  title: string | null;
  documentNumber: string | null;
  issuer: string | null;
  issuedOn: string | null;
  /** A day, or `on_issue` when the text says 自发布之日起 and no day of issue is known. */
  effectiveFrom: string | null;
  effectiveTo: string | null;
  kind: PolicyKind | null;
  region: string | null;
}

export type PolicyKind =
  | 'MEASURES'
  | 'ACTION_PLAN'
  | 'REGULATION'
  | 'OPINIONS'
  | 'NOTICE'
  | 'INTERPRETATION'
  | 'WORK_PLAN'
  | 'TASK_TABLE'
  | 'PLANNING'
  | 'SCHEME';

/** The kind a title ends in; the first that fits. */
const kinds: [RegExp, PolicyKind][] = [
  [/解读|问答/, 'INTERPRETATION'],
  [/任务(?:分解|分工|清单)?表|任务清单|责任清单$/, 'TASK_TABLE'],
  [/通知$/, 'NOTICE'],
  [/行动计划|行动方案|攻坚方案/, 'ACTION_PLAN'],
  [/工作计划|工作要点|实施方案|工作方案|的实施$|方案$/, 'WORK_PLAN'],
  [/规划|纲要/, 'PLANNING'],
  [/若干.{0,6}意见|实施意见|指导意见|意见$/, 'OPINIONS'],
  [/若干.{0,6}(?:措施|政策)|措施|政策|举措/, 'MEASURES'],
  [/办法|规定|条例|细则|规则|决定|准则/, 'REGULATION'],
];

const number = /^[\u4e00-\u9fa5]{2,10}[〔[［【（(﹝]\s?(?:19|20)\d{2}\s?[〕\]］】）)﹞]\s?\d{1,5}\s?号$/;
const footnote = /\s*(?:\[\d+\]\s*)+$/;
const furniture =
  /^(?:播报|编辑|附\s?件\s?\d*[：:]?|目\s*录|上传视频|语音|打印|分享|收藏|字体.*|来源.*|发布.*|浏览.*)$/;
const addressed = /[：:]$/;
const issuing =
  /^[\u4e00-\u9fa5、\s]{2,40}(?:人民政府|办公室|委员会|局|厅|部|院|领导小组|党委|市委|区委|县委)$/;
const dated = /^((?:19|20)\d{2})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日$/;

const plain = (line: Line): string => line.text.slice(0, 400).replace(footnote, '').trim();
const pad = (part: string | undefined): string => (part ?? '').padStart(2, '0');

/** Title, number, issuer, days, kind and region, as far as the text gives them. */
export function factsOf(text: string): PolicyFacts {
  const lines = linesOf(text);
  const documentNumber =
    [...lines.slice(0, 12), ...lines.slice(12).slice(-12)].map(plain).find((line) => number.test(line)) ??
    null;
  const title = titleOf(lines);
  const { issuer, issuedOn } = signatureOf(lines);
  const kind = kinds.find(([pattern]) =>
    pattern.test((title ?? '').replace(/[（(][^（()）]*[）)]$/, '')),
  )?.[1];
  // An explanation quotes the days of what it explains.
  const { from, to } = kind === 'INTERPRETATION' ? { from: null, to: null } : readValidity(lines, issuedOn);
  const notice =
    title === null && lines.some((line) => /印发给你们|予以公布|现予公布|转发给你们/.test(line.text));
  return {
    title,
    documentNumber,
    issuer,
    issuedOn,
    effectiveFrom: from,
    effectiveTo: to,
    kind: kind ?? (notice ? 'NOTICE' : null),
    region: regionOf(title, issuer, lines),
  };
}

/** The lines above the first paragraph, joined: titles are often set on two or three. */
function titleOf(lines: readonly Line[]): string | null {
  const parts: string[] = [];
  let closed = false;
  for (const line of lines.slice(0, 14)) {
    const text = plain(line);
    if (
      (parts.length === 0 && /^[\u4e00-\u9fa5 ]{2,8}[：:]\s*\S/.test(text) && text.length < 40) ||
      furniture.test(text) ||
      number.test(text) ||
      (parts.length === 0 && (issuing.test(text) || dated.test(text)))
    )
      continue;
    const heading = readNumbering(text);
    if (
      closed ||
      line.cell ||
      heading ||
      addressed.test(text) ||
      /[。；，,]$/.test(text) ||
      text.length > 90 ||
      /^[（(].*[）)]$/.test(text)
    )
      break;
    if (issuing.test(text) || dated.test(text) || /^[—－-]/.test(text)) break;
    // 任 务 分 解 表: set wide.
    const spaced = text.length < 30 && /^(?:[\u4e00-\u9fa5]\s)+[\u4e00-\u9fa5]$/.test(text);
    parts.push(spaced ? text.replace(/\s/g, '') : text);
    closed =
      /解读$|(?:措施|意见|计划|方案|办法|规定|细则|要点|通知|决定|条例|规划|纲要|政策|清单|分解表)(?:[（(].*[）)])?$/.test(
        parts.join(''),
      ) && !/^关于.*(?:印发|转发)$/.test(parts.join(''));
    if (parts.length === 4) break;
  }
  const joined = parts.join('');
  if (joined !== '') return joined;
  const made = lines
    .slice(0, 8)
    .map(
      (line) =>
        /(?:特制定|制定|制订)(?!以下|如下|本)([^，。；《》]{6,40}(?:计划|方案|要点|意见|措施|办法))。$/.exec(
          line.text,
        )?.[1],
    );
  return made.find((found) => found !== undefined) ?? null;
}

/** The body and the day that close a document or the notice around it. */
function signatureOf(lines: readonly Line[]): Pick<PolicyFacts, 'issuer' | 'issuedOn'> {
  for (let index = lines.length - 1; index > 0; index -= 1) {
    const day = lines[index];
    const body = lines[index - 1];
    const hit = day ? dated.exec(plain(day)) : null;
    if (!hit || !body) continue;
    const issuedOn = `${hit[1]}-${pad(hit[2])}-${pad(hit[3])}`;
    if (issuing.test(plain(body))) return { issuer: plain(body).replace(/\s+/g, ''), issuedOn };
    if (/印发$|公开/.test(body.text)) return { issuer: null, issuedOn };
  }
  return { issuer: null, issuedOn: null };
}

const place =
  /^(?:关于(?:进一步)?(?:印发|促进|推动|加快|推进|支持|加强|做好|修改)?)?《?(?:中国（)?(?:中共)?(?:20\d{2}年度?)?([\u4e00-\u9fa5]{2,4}?(?:自治州|市|区|县|旗|州)(?!场|域|长|级|民|政|内|属|直|块|委|人民政府办))/;
const known = /([\u4e00-\u9fa5]{2,4}?(?:市|区|县|旗|州))(?:人民)?(?:政府|委员会)/;

/** 苏州市委, 苏州工业园区, 苏州海关, 人行苏州中支: a place is what seats and offices are named after. */
const seat =
  /([\u4e00-\u9fa5]{2})(工业园区|高新区|海关|地区|供电|银保监|金融监管|中支|中心支行|支行|监管分局|(?=[市县](?![场域长级民容])))/g;

function regionOf(title: string | null, issuer: string | null, lines: readonly Line[]): string | null {
  const named = place.exec(title ?? '')?.[1] ?? known.exec(issuer ?? '')?.[1];
  if (named && !/^(?:全|各|本|我|县级|园|示范|试验|开发)/.test(named)) return named;
  const seats = new Map<string, Set<string>>();
  for (const line of lines) {
    for (const [, name = '', office = ''] of line.text.matchAll(seat)) {
      if (/[全各本我县城都超门上股地其由在向按对试一省]/.test(name)) continue;
      seats.set(name, (seats.get(name) ?? new Set()).add(office));
    }
  }
  // One kind of seat may be a chance of two words meeting: 服务市, 三角地区. Two kinds make a place; else it stays open.
  const [most] = [...seats].sort(([, one], [, other]) => other.size - one.size);
  return most && most[1].size > 1 ? `${most[0]}市` : null;
}

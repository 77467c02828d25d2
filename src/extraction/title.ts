import { readDocumentNumber } from './document-number.js';
import type { Line } from './lines.js';
import { readNumbering } from './numbering.js';
import { readDay } from './written-days.js';

const footnote = /\s*(?:\[\d+\]\s*)+$/;
/** What a page or a red head prints around a document. */
const furniture =
  /^(?:播报|编辑|附\s?件\s?\d*[：:]?|目\s*录|上传视频|语音|打印.*|分享.*|收藏|字[号体].*|来源.*|发布.*|浏览.*|首页.*|当前位置.*|您(?:现在的|的)位置.*|政策原文.*|扫一扫.*|无障碍.*|【?(?:字体|打印|关闭).*|第?\s?\d{1,3}\s?期?|[-—─━_=*·\s]{3,})$/;
const redHead = /(?:人民政府|办公[厅室]|委员会|[局厅部])?文\s?件$/;
const addressed = /[：:]$/;
/** A body alone on its line: the one that issues, or several side by side. */
export const issuing =
  /^(?:[\u4e00-\u9fa5、]{2,40}(?:人民政府|政府|办公室|办公厅|委员会|局|厅|部|院|领导小组|指挥部|党委|市委|区委|县委|省委|银行|海关|支行|中心支行|分局|管委会|委)\s*){1,12}$/;
const dated = /^[（(]?\s*(?:(?:19|20)\d{2}\s?年|二[〇○零]).{2,16}日\s*[）)]?$/;
const closes =
  /(?:解读|措施|意见|计划|方案|办法|规定|细则|要点|通知|决定|条例|规划|纲要|政策|清单|分解表|分工表|一览表|公告|通告|命令|规则|准则|标准|指南|举措|安排|报告|目标|任务)(?:[（(].*[）)])?$/;
/** 关于印发…的 goes on: what is forwarded may end its line like a title. */
const open = /(?:关于|印发|转发|发布|公布)(?!.*(?:通知|公告|通告|决定|函)(?:[（(].*[）)])?$)/;

/** A line as a heading: footnote marks and blanks at its ends taken off. */
export const plain = (line: Line): string => line.text.slice(0, 400).replace(footnote, '').trim();

const skipped = (text: string): boolean =>
  furniture.test(text) ||
  redHead.test(text) ||
  readDocumentNumber(text) !== null ||
  dated.test(text) ||
  /令$|^第\s?\d+\s?号$/.test(text);

/** The lines above the first paragraph, joined: titles are often set on two, three or four. */
export function titleOf(lines: readonly Line[], labelled: ReadonlySet<Line>): string | null {
  const top = lines.slice(0, 50).filter((line) => !labelled.has(line));
  const parts: string[] = [];
  for (const [index, line] of top.slice(0, 14).entries()) {
    const text = plain(line);
    if (skipped(text) && parts.length === 0) continue;
    if (parts.length === 0 && issuing.test(text)) {
      // 某市人民政府办公室 / 关于印发…: the issuer begins the title that follows it.
      if (/^(?:关于|印发|转发)/.test(top[index + 1]?.text ?? '')) parts.push(text.replace(/\s+/g, ''));
      continue;
    }
    if (ends(line, text, parts.join(''))) break;
    // 任 务 分 解 表: set wide.
    const spaced = text.length < 30 && /^(?:[\u4e00-\u9fa5]\s)+[\u4e00-\u9fa5]$/.test(text);
    parts.push(spaced ? text.replace(/\s/g, '') : text);
    if (parts.length === 5) break;
  }
  return parts.length > 0 ? parts.join('') : (promulgated(top) ?? named(top));
}

function ends(line: Line, text: string, before: string): boolean {
  const forwarding = open.test(before) && !/(?:通知|公告|通告|决定)$/.test(before);
  const period =
    /^[（(](?:19|20)\d{2}.{0,16}[）)]$|^[（(](?:试行|暂行|修订|试行稿|修订版|\d{4}年版|20\d\d.{0,8})[）)]$/.test(
      text,
    );
  if (before !== '' && closes.test(before) && !forwarding) return !period || /[）)]$/.test(before);
  return (
    line.cell ||
    readNumbering(text) !== null ||
    addressed.test(text) ||
    /[。；，,]$/.test(text) ||
    text.length > 90 ||
    (/^[（(].*[）)]$/.test(text) && !period) ||
    skipped(text) ||
    (before !== '' && issuing.test(text)) ||
    /^[—－-]/.test(text)
  );
}

/** 《某市某办法》已经…审议通过，现予公布: what a decree promulgates. */
function promulgated(lines: readonly Line[]): string | null {
  const decree = lines.slice(0, 6).some((line) => /令$|令\s?第.{1,8}号$/.test(line.text));
  if (!decree) return null;
  const found = lines
    .slice(0, 8)
    .map((line) => /^《([^》]{4,60})》.{0,60}(?:通过|公布|发布)/.exec(line.text)?.[1]);
  return found.find((title) => title !== undefined) ?? null;
}

/** 特制定某市某行动计划。: a document that names itself only in its first paragraphs. */
function named(lines: readonly Line[]): string | null {
  const made =
    /(?:特制定|制定|制订)(?!以下|如下|本)([^，。；《》]{6,40}(?:计划|方案|要点|意见|措施|办法))。$/;
  return (
    lines
      .slice(0, 8)
      .map((line) => made.exec(line.text)?.[1])
      .find((found) => found !== undefined) ?? null
  );
}

/** Whether a title stands once more below the notice that forwards it. */
export function carriesItsSubject(title: string | null, lines: readonly Line[]): boolean {
  const inner = /(?:印发|转发|发布|公布|下发)[《〈]?(.+?)[》〉]?的通知/
    .exec(title ?? '')?.[1]
    ?.replace(/[\s《》〈〉（()）].*$/, '');
  if (!inner || inner.length < 6) return false;
  return lines
    .slice(1, 80)
    .some(
      (line) =>
        line.text.startsWith(inner.slice(0, 10)) && line.text.length < 60 && readDay(line.text) === null,
    );
}

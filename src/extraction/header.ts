import type { Line } from './lines.js';
import { readDay } from './written-days.js';

/** What the page that publishes a document says of it, above the text: 文号：…, 成文日期：…, 发布机构：…. */
export interface Header {
  title: string | null;
  documentNumber: string | null;
  issuer: string | null;
  /** 成文日期: the day written below the text; the day of publication where only that is given. */
  issuedOn: string | null;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  /** How many lines are nothing but such labels. */
  lines: ReadonlySet<Line>;
}

/** One line a fact: the names that pages give it. A fact without a key is read over. */
const names: [keyof Header | 'publishedOn' | null, string][] = [
  ['title', '名称 标题 信息名称 文件名称 文件标题 公文标题 公文名称'],
  ['documentNumber', '文号 发文字号 发文文号 文件编号 文件字号 文件文号 公文文号 字号 公文字号'],
  ['issuer', '发布机构 发文机关 发文机构 发布机关 制发机关 制定机关 发文单位 发布单位 印发机关 公开责任部门'],
  ['issuedOn', '成文日期 发文日期 生成日期 印发日期 制发日期 成文时间 发文时间 生成时间 印发时间 制文日期'],
  ['publishedOn', '发布日期 发布时间 公开日期 公布日期 公开时间 公布时间 发布于'],
  ['effectiveFrom', '施行日期 实施日期 生效日期 生效时间 实施时间 施行时间 执行日期'],
  ['effectiveTo', '失效日期 废止日期 终止日期 失效时间 废止时间 截止日期 有效期至'],
  [
    null,
    '索引号 统一编号 规范性文件编号 主题分类 组配分类 体裁分类 体裁 主题词 关键词 有效性 时效性 效力状态 公开方式 公开属性 公开时限 公开范围 信息来源 来源 文章来源 浏览次数 点击数 点击量 阅读次数 访问量 字体 分享 分类 信息分类 文件分类 公文种类 文种 文件类型 信息类别 服务对象 所属机构 所属主题 语种 载体类型 当前位置 您现在的位置 您的位置 责任编辑 信息索引 产生日期 内容概述 有效期 发布人 打印 登记号 统一登记号 备注 文件状态 政策状态 公开类型 编辑 作者 审核 下载',
  ],
];
const factOf = new Map(
  names.flatMap(([fact, written]) => written.split(' ').map((name) => [name, fact] as const)),
);

const spaced = (name: string): string => [...name].join('[ \\u3000\\t]*');
const label = new RegExp(
  `(?<![\\u4e00-\\u9fa5])[\\[【|]?[ \\u3000]*(${[...factOf.keys()]
    .sort((one, other) => other.length - one.length)
    .map(spaced)
    .join('|')})[ \\u3000]*(?:[\\]】][ \\u3000]*[：:|]?|[：:|]|[|]?[ \\u3000]*[：:]|$|(?=[ \\u3000\\t|]))`,
  'g',
);
/** A page's labels stand above the text: within so many lines, each short. */
const reach = 36;
const longest = 400;

/** Reads the labels above a text. Its first paragraph ends them. */
export function headerOf(lines: readonly Line[]): Header {
  const found = new Map<string, string>();
  const labelled = new Set<Line>();
  let waiting: string | null = null;
  for (const line of lines.slice(0, reach)) {
    if (line.text.length > longest || /。$/.test(line.text)) break;
    const marks = [...line.text.matchAll(label)].filter(fits);
    const first = marks[0];
    if (!first || line.text.slice(0, first.index).trim().replace(/[|\s]/g, '').length > 12) {
      // 文号 on a line of its own, its value on the next.
      if (waiting !== null) {
        if (waiting !== '' && !found.has(waiting)) found.set(waiting, line.text);
        labelled.add(line);
      }
      waiting = null;
      continue;
    }
    labelled.add(line);
    waiting = null;
    for (const [index, mark] of marks.entries()) {
      const fact = factOf.get((mark[1] ?? '').replace(/\s/g, '')) ?? null;
      const value = line.text
        .slice(mark.index + mark[0].length, marks[index + 1]?.index)
        .replace(/^[\s|：:]+|[\s|]+$/g, '');
      if (value === '') waiting = marks.length === 1 ? (fact ?? '') : null;
      else if (fact !== null && !found.has(fact)) found.set(fact, value);
    }
  }
  const day = (fact: string) => readDay(found.get(fact) ?? '');
  return {
    title: found.get('title') ?? null,
    documentNumber: found.get('documentNumber') ?? null,
    issuer: found.get('issuer') ?? null,
    issuedOn: day('issuedOn') ?? day('publishedOn'),
    effectiveFrom: day('effectiveFrom'),
    effectiveTo: day('effectiveTo'),
    lines: labelled,
  };
}

/** A label is set apart by a colon, a bar or a bracket, or it begins the line, or is the whole of it. */
const fits = (mark: RegExpMatchArray, _: number, all: readonly RegExpMatchArray[]): boolean => {
  const opens = (one: RegExpMatchArray | undefined) =>
    one?.index === 0 && /^(?:[ \u3000\t]|$)/.test(one.input?.slice(one[0].length) ?? '');
  return /[：:|\]】]\s*$/.test(mark[0]) || opens(all[0]);
};

import type { Line } from './lines.js';

/** A cell, with the name of its column. */
export interface NamedCell {
  name: string;
  column: number;
  line: Line;
}

const headed =
  /序号|编号|任务|措施|举措|事项|内容|项目|指标|责任|牵头|配合|单位|部门|时限|时间|期限|节点|进度|属性|备注|类别|领域|目标|现状|基期|名称|^20\d{2}/;

/** The rows of a text's tables whose columns are named, in order; the rows that name them are left out. */
export function rowsOf(lines: readonly Line[]): NamedCell[][] {
  const rows: NamedCell[][] = [];
  let names: string[] | null = null;
  let open: NamedCell[] = [];
  for (const group of groupsOf(lines)) {
    if (isHeader(group)) {
      names = [];
      for (const { column, text } of group) names[column] = text;
      open = [];
      continue;
    }
    if (names === null) continue;
    const width = names.length;
    // A cell of several paragraphs breaks its row in two: the second half goes on in the next column.
    const taken = (open.at(-1)?.column ?? -1) + 1;
    const goesOn = taken > 0 && taken + group.length <= width && !/^\d{1,3}$/.test(group[0]?.text ?? '');
    const cells = named(group, names, goesOn ? taken : 0);
    if (goesOn) open.push(...cells);
    else {
      open = cells;
      rows.push(open);
    }
  }
  return rows;
}

const named = (group: readonly Line[], names: readonly string[], shift: number): NamedCell[] =>
  group.map((line) => {
    const column = line.column + shift;
    return { name: names[column] ?? '', column, line };
  });

function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (line.row < 0) continue;
    const last = groups.at(-1);
    if (last?.[0]?.row === line.row) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

const isHeader = (group: readonly Line[]): boolean =>
  group.length >= 2 &&
  group.every(({ text }) => text.length <= 30 && !/[。；]/.test(text)) &&
  group.filter(({ text }) => headed.test(text)).length * 2 > group.length;

import type { Line } from './lines.js';
import type { NamedCell } from './tables.js';

const opens = /^(?:序号|类别|类型|领域|主要指标|指标|指标名称|指标内容|一级指标)$/;
const head =
  /^(?:序号|编号|类别|类型|领域|单位|计量单位|属性|指标属性|指标性质|性质|备注|责任单位|牵头单位)$|指标|目标|^“?十[三四五]五”?|20\d{2}|基期|现状|年均|累计|增速/;
/** What stands in a column of figures: a figure, or that there is none. */
const figure = /\d|^[—–\-/\s]+$|稳步|持续|进一步|完成|国家|省|全覆盖/;
const valued = /20\d{2}|目标|基期|现状|年均|累计/;
/** A heading or a number between two rows (经济发展, 1) is read over, so many in a row. */
const between = 3;

/**
 * The rows of indicator tables that a page has turned into lines of single cells, without any sign of rows:
 * as many lines a row as the heads counted.
 */
export function stackedRowsOf(lines: readonly Line[]): NamedCell[][] {
  const rows: NamedCell[][] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const names = headsAt(lines, index);
    if (names.length < 3) continue;
    index += names.length;
    for (let skipped = 0; skipped <= between && index < lines.length; ) {
      const cells = lines
        .slice(index, index + names.length)
        .map((line, column) => ({ name: names[column] ?? '', column, line }));
      if (isRow(cells, names.length)) {
        rows.push(cells);
        index += names.length;
        skipped = 0;
      } else {
        index += 1;
        skipped += 1;
      }
    }
    index -= between + 1;
  }
  return rows;
}

function headsAt(lines: readonly Line[], from: number): string[] {
  if (!opens.test(lines[from]?.text ?? '')) return [];
  const names: string[] = [];
  for (let line = lines[from + names.length]; line && names.length < 12; line = lines[from + names.length]) {
    if (line.row >= 0 || line.text.length > 16 || /[。，；]/.test(line.text) || !head.test(line.text)) break;
    names.push(line.text);
  }
  return names.some((name) => /指标/.test(name)) && names.some((name) => valued.test(name)) ? names : [];
}

function isRow(cells: readonly NamedCell[], width: number): boolean {
  const values = cells.filter(({ name }) => valued.test(name) && !/指标/.test(name));
  return (
    cells.length === width &&
    cells.every(({ line }) => line.row < 0 && line.text.length <= 40 && !/[。；]/.test(line.text)) &&
    values.some(({ line }) => /\d/.test(line.text)) &&
    values.every(({ line }) => figure.test(line.text)) &&
    cells.some(({ name, line }) => /指标/.test(name) && /[\u4e00-\u9fa5]/.test(line.text))
  );
}

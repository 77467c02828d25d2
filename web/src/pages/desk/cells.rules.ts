import { parsePeriod } from '../../../../src/shared/period';

export const COLUMNS = ['indicator', 'region', 'period', 'value', 'unit', 'narrative'] as const;
export type Column = (typeof COLUMNS)[number];

/** A line of a table as it was pasted or read from a sheet. */
export type Line = Record<Column, string> & { number: number };

const HEADS: Record<Column, RegExp> = {
  indicator: /^(指标|指标名称|indicator)$/i,
  region: /^(地区|板块|region)$/i,
  period: /^(期间|填报期|period)$/i,
  value: /^(数值|本期数值|value)$/i,
  unit: /^(单位|计量单位|unit)$/i,
  narrative: /^(说明|备注|narrative|note)$/i,
};

/** Cells of what a spreadsheet puts on the clipboard: tabs between, and quotes around what holds tabs or lines. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/gy;
  for (let match = cells.exec(text); match; match = cells.exec(text)) {
    const [, quoted, bare = '', end] = match;
    rows.at(-1)?.push((quoted?.replace(/""/g, '"') ?? bare).trim());
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

/** Lines by their heads, in whatever order these stand; without heads, in the order of the template. */
export function linesOf(cells: readonly (readonly string[])[]): Line[] {
  const head = cells.findIndex((row) => row.some((cell) => HEADS.indicator.test(cell)));
  const place = (column: Column): number =>
    head < 0 ? COLUMNS.indexOf(column) : (cells[head] ?? []).findIndex((cell) => HEADS[column].test(cell));
  return cells.slice(head + 1).map((row, at) => {
    const entries = COLUMNS.map((column) => [column, row[place(column)] ?? '']);
    return { ...(Object.fromEntries(entries) as Record<Column, string>), number: head + at + 2 };
  });
}

const HAN = '一二三四';
const WRITTEN =
  /^([12]\d{3})年?(?:[-/]?(?:(?:第?([1-4一二三四])季度?|Q([1-4]))|(上|下)半年|H([12])|(\d{1,2})月?))?$/i;

/** A period as people write it: 2026年三季度, 2026Q3, 2026年上半年, 2026年9月; null where it is none. */
export function readPeriod(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (parsePeriod(plain)) return plain;
  const [whole, year, written, quarter, side, half, month] = WRITTEN.exec(plain) ?? [];
  if (!whole) return null;
  const said = written && (HAN.includes(written) ? HAN.indexOf(written) + 1 : written);
  const part =
    (said && `-Q${said}`) ||
    (quarter && `-Q${quarter}`) ||
    (side && (side === '上' ? '-H1' : '-H2')) ||
    (half && `-H${half}`) ||
    (month && `-${month.padStart(2, '0')}`) ||
    '';
  return parsePeriod(`${year}${part}`) ? `${year}${part}` : null;
}

import { Decimal } from '../../../../src/shared/decimal';

/** A sheet shows 15 digits; what it stores behind them is how a computer halves, not what somebody typed. */
const DIGITS = 15;

const numberOf = (stored: string): string => new Decimal(stored).toSignificantDigits(DIGITS).toFixed();

/** Larger files are no tables of values, and would be unpacked by a worker that the pages' policy forbids. */
export const MAX_SHEET_BYTES = 500_000;

/** The cells of the first sheet of an .xlsx file, as text. */
export async function cellsOfSheet(file: Blob): Promise<string[][]> {
  const { readSheet } = await import('read-excel-file/universal');
  const rows = await readSheet(file, { parseNumber: numberOf });
  return rows.map((row) => row.map(textOf)).filter((row) => row.some((cell) => cell !== ''));
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  // A month typed into a cell of no format has become a day of it.
  if (cell instanceof Date) return cell.toISOString().slice(0, 7);
  return String(cell).trim();
}

interface SheetColumn {
  head: string;
  width: number;
}

/** An .xlsx file of text: what is typed into it stays as typed, with all its digits. */
export async function sheetOf(
  columns: readonly SheetColumn[],
  rows: readonly (readonly string[])[],
): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  const head = columns.map((column) => ({ value: column.head, fontWeight: 'bold' as const }));
  const body = rows.map((row) => row.map((value) => ({ value, type: String, format: '@' })));
  return write([head, ...body], {
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBlob();
}

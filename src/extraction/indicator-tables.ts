import { comparatorOf } from './comparators.js';
import type { Due } from './deadlines.js';
import { groundsOf } from './grounds.js';
import type { Line, Span } from './lines.js';
import { type Quantity, quantitiesOf } from './quantities.js';
import { stackedRowsOf } from './stacked-tables.js';
import { type NamedCell, rowsOf } from './tables.js';
import type { FoundTarget } from './target-from.js';
import type { Cadence } from './targets.js';
import type { Context } from './times.js';
import { readUnit } from './units.js';

const nameColumn = /^(?:主要|核心|二级|三级|具体|发展)?(?:指标|目标)(?:名称|内容|项目)?$/;
const unitColumn = /^(?:计量)?单位$/;
const yearOf = /(20\d{2})/;
/** 目标值, 2025年, 2025年目标; not what a year has been. */
const goal =
  /^(?:“?十[四五]五”?末?|20\d{2}年?)?(?:末|底)?(?:预期|计划|规划)?(?:目标|指标值|预期值|计划数|增长)?(?:值|数|要求)?(?:（.{1,6}）|\(.{1,6}\))?$/;
const been = /基期|现状|实际|完成|基数|基准|历史|上年/;
const longest = 118;

/** The targets that tables of indicators state, a figure each; with the rows that were read so. */
export function tableTargets(
  lines: readonly Line[],
  context: Context,
  title: Due | null,
): { targets: FoundTarget[]; read: Span[] } {
  const targets: FoundTarget[] = [];
  const read: Span[] = [];
  for (const row of [...rowsOf(lines), ...stackedRowsOf(lines)]) {
    const name = row.find((cell) => nameColumn.test(cell.name));
    const columns = row.filter(
      (cell) => cell !== name && goal.test(cell.name) && !been.test(cell.name) && cell.name !== '',
    );
    if (!name || columns.length === 0) continue;
    const unit = row.find((cell) => unitColumn.test(cell.name))?.line.text ?? null;
    for (const cell of toCome(columns, context)) {
      const target = targetIn(name.line, cell, unit, title);
      if (target) targets.push(target);
    }
    read.push({ start: row[0]?.line.start ?? 0, end: row.at(-1)?.line.end ?? 0 });
  }
  const ascending = (one: Span, other: Span) => one.start - other.start || one.end - other.end;
  return { targets: targets.sort(ascending), read: read.sort(ascending) };
}

/** Of several years the first is what has been, unless the document's own year says otherwise. */
function toCome(columns: readonly NamedCell[], { since }: Context): NamedCell[] {
  const years = columns.flatMap(({ name }) => yearOf.exec(name)?.[1] ?? []).sort();
  const first = since ?? (years.length > 1 ? String(Number(years[0]) + 1) : (years[0] ?? ''));
  return columns.filter(({ name }) => (yearOf.exec(name)?.[1] ?? first) >= first);
}

function targetIn(
  name: Line,
  { name: column, line }: NamedCell,
  unitCell: string | null,
  title: Due | null,
): FoundTarget | null {
  // ［15］ and [15] are sums over the years.
  const written = line.text.replace(/^[[［〔](.+)[\]］〕]$/, ' $1 ');
  const [quantity] = quantitiesOf(written);
  if (!quantity || /[。，；]/.test(line.text)) return null;
  const unit =
    quantity.unit ??
    unitOf(unitCell ?? '') ??
    unitOf(/[（(]([^（()）]{1,8})[）)]$/.exec(name.text)?.[1] ?? '');
  const kind =
    quantity.unit === null && unit !== null ? (readUnit(unit)?.kind ?? quantity.kind) : quantity.kind;
  const measured: Quantity = { ...quantity, unit, kind };
  const indicator = name.text.replace(/[（(][^（()）]{1,8}[）)]$|^[\d.、]+|\s+/g, '');
  const year = yearOf.exec(column)?.[1];
  const due: Due | null = year ? { date: year, form: 'by', from: 'document', rule: 'NOTE' } : title;
  const comparator = comparatorOf(
    measured,
    indicator.endsWith('增长') ? '增长' : written.slice(0, quantity.start),
    '',
  );
  const cadence: Cadence = /年均/.test(indicator + column)
    ? 'PER_YEAR'
    : due === null
      ? 'UNSTATED'
      : due.form === 'in' && comparator === 'INCREASE_BY'
        ? 'IN_YEAR'
        : 'BY_DEADLINE';
  const start = line.end - name.start > longest ? line.start : name.start;
  const said = { indicator, comparator, cadence };
  return {
    start,
    end: line.end,
    ...said,
    value: quantity.value,
    valueHigh: quantity.valueHigh,
    unit,
    deadline: due?.date ?? null,
    scope: null,
    hedges: [
      ...quantity.before.filter(({ named }) => named).map(({ word }) => word),
      ...(quantity.after ? [quantity.after.word.trim()] : []),
    ],
    grounds: groundsOf({ quantity: measured, points: 4, due, paired: false, from: 'BEFORE_NUMBER' }, said),
  };
}

/** 亿元, 万人, %: a unit with its scale, as a column of units writes it. */
function unitOf(written: string): string | null {
  const plain = written.trim();
  const scale = /^(?:万亿|千亿|百亿|亿|千万|百万|万|千(?!米|瓦|克))?/.exec(plain)?.[0] ?? '';
  const unit = readUnit(plain.slice(scale.length));
  return unit && scale.length + unit.written.length === plain.length ? plain : null;
}

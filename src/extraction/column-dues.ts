import type { Due } from './deadlines.js';
import type { Line, Span } from './lines.js';
import { rowsOf } from './tables.js';
import { type Context, timesOf } from './times.js';

interface DatedCell extends Span {
  due: Due;
}

/**
 * 一季度目标 | 上半年目标: what the head of a column dates, for whoever stands at a place in its cells.
 * Asked in ascending order, so one walk serves all.
 */
export function columnDues(lines: readonly Line[], context: Context): (at: number) => Due | null {
  const cells = rowsOf(lines)
    .flat()
    .flatMap(({ name, line }): DatedCell[] => {
      const due = dueOf(name, context);
      return due ? [{ start: line.start, end: line.end, due }] : [];
    })
    .sort((one, other) => one.start - other.start);
  let next = 0;
  return (at) => {
    while (next < cells.length && (cells[next]?.end ?? 0) <= at) next += 1;
    const cell = cells[next];
    return cell && cell.start <= at ? cell.due : null;
  };
}

const plain = /^(?:[前末底]|之前)?(?:工作|阶段性?|预期|计划|进度|完成)*(?:目标|任务|要求|安排|节点|值|数)*$/;

/** A head that is a day and no more than 目标 beside it; a year that is past dates no target. */
function dueOf(name: string, context: Context): Due | null {
  const [time] = timesOf(name, context);
  if (!time || time.start > 1 || time.date === null || !plain.test(name.slice(time.end))) return null;
  if (context.since !== null && time.date.slice(0, 4) < context.since) return null;
  return { date: time.date, form: 'by', from: 'document', rule: 'NOTE' };
}

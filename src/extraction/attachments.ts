import type { Line } from './lines.js';
import { type Numbering, readNumbering } from './numbering.js';

const alone = /^附[ \u3000]?件[ \u3000]?(?:\d{0,2}|[一二三四五六七八九十]{0,2})[：:]?$/;
const named = /^附[ \u3000]?件[ \u3000]?\d{0,2}[：:].*[^：:\s]/;
const listed = /^(?:附[ \u3000]?件[ \u3000]?)?\d{1,2}[.．、]/;
const explanation = /^(?:附[：:])?(?:《[^》]{4,60}》|关于[^。]{4,60})?的?(?:政策|文件)?(?:文字)?解读$/;

/** Lines that only list the attachments (附件：1.… 2.…) of a document in which they also stand in full. */
export function attachmentLists(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>();
  const last = lines.findLastIndex(({ text }) => alone.test(text));
  for (const [index, line] of lines.entries()) {
    if (index >= last) break;
    if (!named.test(line.text)) continue;
    found.add(line);
    for (let next = index + 1; next < last && listed.test(lines[next]?.text ?? ''); next += 1) {
      const item = lines[next];
      if (item) found.add(item);
    }
  }
  return found;
}

/** The name of an attachment whose label stands alone: the line below, where that is a name. */
export function nameBelow(lines: readonly Line[], index: number): string | null {
  const [label, below] = [lines[index], lines[index + 1]];
  if (!label || !below || !alone.test(label.text)) return null;
  const fits =
    below.text.length <= 60 && !/[。；，：:]$/.test(below.text) && readNumbering(below.text) === null;
  return fits && !below.cell ? below.text : null;
}

/** An explanation printed below the document is a part of its own. */
export const explanationAt = (line: Line, index: number): Numbering | null =>
  index > 8 && explanation.test(line.text)
    ? { kind: 'attachment', ordinal: 1, label: '解读', length: 0 }
    : null;

import { bracketsOf } from './brackets.js';
import { assigned, labelled } from './labels.js';
import { type Found, lineNotes } from './line-notes.js';
import type { Span } from './lines.js';
import { isOrganisation } from './organisations.js';
import { type Duty, readDuty } from './responsibilities.js';

/** A responsibility note (责任单位：…) with what it says. */
export interface Note extends Span {
  duty: Duty;
}

/** A document may say once that the first body named leads. */
const firstLeads =
  /(?:(?:排名?|排序|列|居|位列|处)(?:在|于)?(?:第一|首|最前)|第一(?:个|家|位|责任)|首(?:个|家|位))[^，。；、]{0,8}?(?:为|是|系)(?:牵头|主办|主责)/;

/** Every note of a document, in order. */
export function notesOf(text: string): Note[] {
  const leadFirst = firstLeads.test(text);
  const found = [...bracketNotes(text), ...lineNotes(text)].sort(
    (one, other) => one.whole.start - other.whole.start,
  );
  const notes: Note[] = [];
  for (const { whole, inside, sections } of found) {
    if (whole.start < (notes.at(-1)?.end ?? 0)) continue;
    const duty = readDuty(text, inside, sections ? { leadFirst, sections } : { leadFirst });
    if (duty.departments.length > 0 || duty.rule) notes.push({ ...whole, duty });
  }
  return notes;
}

/** Notes in brackets: labelled, closed by 负责 and the like, or bare bodies at the end of a sentence. */
function bracketNotes(text: string): Found[] {
  const notes = bracketsOf(text).filter((span) => {
    const inside = text.slice(span.start + 1, span.end - 1);
    if (labelled.test(inside)) return true;
    const alone = standsAlone(text, span);
    if (!alone && !assigned.test(inside)) return false;
    const { departments, rule } = readDuty(text, { start: span.start + 1, end: span.end - 1 });
    const known = departments.filter(({ name }) => isOrganisation(name)).length;
    if (alone && (assigned.test(inside) || rule)) return known > 0;
    // 市市场监管局（知识产权局）: the second name of the body before it.
    if (/[局委办府部会院]\s*$/.test(text.slice(Math.max(0, span.start - 3), span.start))) return false;
    // A long list may hold bodies whose names end like none: 新华书店 among ten others.
    const some = departments.length >= 3 && known >= 2 && isOrganisation(departments[0]?.name ?? '');
    const mostly = some ? 0.5 * departments.length : departments.length;
    return known > 0 && known >= mostly && inside.trim().length >= 3 && !/[。！？]./.test(inside);
  });
  return notes.map((whole) => ({ whole, inside: { start: whole.start + 1, end: whole.end - 1 } }));
}

/** After a full sentence, or last in its paragraph: elsewhere a bracket explains the words before it. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 6), start).trimEnd();
  const after = text.slice(end, end + 3);
  return /[。；;！!…”]$/.test(before) || /^[。；;]|^[ \t\u3000]*(?:\n|$)/.test(after) || before === '';
}

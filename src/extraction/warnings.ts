import type { PolicyFacts } from './facts.js';
import type { Span } from './lines.js';
import type { Note } from './notes.js';
import { isCollective } from './organisations.js';
import type { ExtractedTarget } from './targets.js';

/** Something seen and not decided. The code never changes, the message is for people. */
export interface Warning extends Span {
  code:
    | 'UNRESOLVED_COLLECTIVE'
    | 'NOTE_WITHOUT_DEPARTMENT'
    | 'NUMBER_WITHOUT_UNIT'
    | 'TARGET_WITHOUT_INDICATOR'
    | 'NO_TITLE';
  message: string;
}

/** What an editor has to look at: bodies nobody can name, notes without one, numbers without a unit. */
export function warningsOf(
  facts: PolicyFacts,
  notes: readonly Note[],
  targets: readonly ExtractedTarget[],
): Warning[] {
  const found: Warning[] = [];
  if (facts.title === null)
    found.push({ code: 'NO_TITLE', message: 'The text does not begin with a title', start: 0, end: 0 });
  for (const { start, end, duty } of notes) {
    if (duty.departments.length === 0)
      found.push({ code: 'NOTE_WITHOUT_DEPARTMENT', message: 'A note that names nobody', start, end });
    for (const { name, ...span } of duty.departments) {
      if (isCollective(name))
        found.push({
          code: 'UNRESOLVED_COLLECTIVE',
          message: `${name} names no body`,
          start: span.start,
          end: span.end,
        });
    }
    if (duty.openTail)
      found.push({
        code: 'UNRESOLVED_COLLECTIVE',
        message: 'The list goes on with 等部门',
        ...duty.openTail,
      });
  }
  for (const { start, end, unit, comparator, indicator } of targets) {
    if (unit === null && comparator !== 'MULTIPLY')
      found.push({ code: 'NUMBER_WITHOUT_UNIT', message: 'A target whose number has no unit', start, end });
    if (indicator === '')
      found.push({
        code: 'TARGET_WITHOUT_INDICATOR',
        message: 'The text near the number does not say what it counts',
        start,
        end,
      });
  }
  return found.sort((one, other) => one.start - other.start);
}

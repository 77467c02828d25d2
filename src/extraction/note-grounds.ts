import { bareName, isCollective, isLocalGroup, isOrganisation } from './organisations.js';
import type { Responsible } from './responsibilities.js';

/** What a measure can be read from: closed lists, so that each has a confidence. */
export const measureGrounds = {
  /** The form of its note: in brackets with a label (责任单位：), closed by 负责 or 牵头, or bodies alone; a line; a cell. */
  exists: ['LABELLED', 'ASSIGNED', 'BODIES_ALONE', 'LABELLED_LINE', 'SENTENCE', 'CELL', 'RULE_ONLY'],
  /** The least sure name of its list. */
  departments: ['BODY', 'GROUP', 'COLLECTIVE', 'OTHER', 'NONE'],
} as const satisfies Record<string, readonly string[]>;

export type MeasureField = keyof typeof measureGrounds;
/** What each part of a measure was read from. */
export type MeasureGrounds = { [Field in MeasureField]: (typeof measureGrounds)[Field][number] };

/** What a name in a list is: a body by its ending, local bodies together, bodies nobody can name, or none of these. */
export const nameGrounds = ['BODY', 'GROUP', 'COLLECTIVE', 'OTHER'] as const;
export type NameGround = (typeof nameGrounds)[number];

/** What a department's name shows it to be. */
export function nameGroundOf(name: string): NameGround {
  if (isCollective(name)) return 'COLLECTIVE';
  if (isLocalGroup(name)) return 'GROUP';
  return isOrganisation(name) && bareName(name).length <= 16 ? 'BODY' : 'OTHER';
}

const bracket = /^[（(〔［[【﹝]/;
const label = /(?:责任|主责|牵头|配合|承办|主办|协办|落实|实施|参与|参加|完成)[^，。：:]{0,12}[：:]/;

/** What a note's form and its names are. */
export function measureGroundsOf(note: string, departments: readonly Responsible[]): MeasureGrounds {
  const names = new Set(departments.map(({ name }) => nameGroundOf(name)));
  return {
    exists: departments.length === 0 ? 'RULE_ONLY' : formOf(note),
    departments: nameGrounds.findLast((ground) => names.has(ground)) ?? 'NONE',
  };
}

function formOf(note: string): MeasureGrounds['exists'] {
  const labelled = label.test(note.slice(0, 24));
  const assigned = /(?:负责|牵头|配合|落实|实施|参与|协办|分工)/.test(note);
  if (bracket.test(note)) return labelled ? 'LABELLED' : assigned ? 'ASSIGNED' : 'BODIES_ALONE';
  if (labelled) return 'LABELLED_LINE';
  return assigned ? 'SENTENCE' : 'CELL';
}

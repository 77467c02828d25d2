import { maybeText } from '../../shared/text.js';
import { clausePathOf, departmentOf, given, type Setting, wording } from './change-setting.js';
import type { MeasureChange } from './changes.rules.js';
import type { KnownDepartment } from './known.rules.js';
import type { DutyInput, MeasureAdditionInput, MeasureChangeInput } from './measure-change.type.js';
import type { DutyProposal, MeasureProposal, Place, Resolution } from './proposal.rules.js';

type Path = readonly string[];

const MAX_TITLE = 300;
const MAX_NAME = 100;

/** What an editor says of a measure that stands where `before` says. */
export function readMeasureChange(
  setting: Setting,
  { input, before }: { input: MeasureChangeInput; before: Pick<MeasureProposal, 'span' | 'noteSpan'> },
  path: Path,
): MeasureChange {
  const span = input.span ?? before.span;
  const noteSpan = input.noteSpan === undefined ? before.noteSpan : input.noteSpan;
  const moved = input.span != null || input.path != null;
  return given({
    title: input.title === undefined ? undefined : titleOf(input.title, path),
    path: moved ? clausePathOf(setting, { path: input.path, at: span }, [...path, 'path']) : undefined,
    span: input.span ?? undefined,
    noteSpan: input.noteSpan,
    openTailSpan: input.openTailSpan,
    duties: input.duties ? dutiesOf(setting, input.duties, noteSpan ?? span, path) : undefined,
    resolved: input.meanings?.map(({ name, departmentId }, at) => ({
      name,
      resolution: meant(departmentOf(setting, departmentId, [...path, 'meanings', `${at}`, 'departmentId'])),
    })),
  });
}

/** A measure that an editor found. */
export function readMeasureAddition(
  setting: Setting,
  input: MeasureAdditionInput,
  path: Path,
): MeasureProposal {
  const { span, noteSpan = null, openTailSpan = null } = input;
  return {
    path: clausePathOf(setting, { path: input.path, at: span }, [...path, 'path']),
    title: titleOf(input.title, path),
    span: { ...span },
    noteSpan: noteSpan && { ...noteSpan },
    openTailSpan: openTailSpan && { ...openTailSpan },
    duties: dutiesOf(setting, input.duties, noteSpan ?? span, path),
    confidence: { span: 1, duties: 1 },
  };
}

const titleOf = (title: string | null | undefined, path: Path) =>
  maybeText(title, { field: 'title', max: MAX_TITLE, path: [...path, 'title'] });

const dutiesOf = (setting: Setting, duties: readonly DutyInput[], note: Place, path: Path): DutyProposal[] =>
  duties.map((duty, at) => dutyOf(setting, duty, note, [...path, 'duties', `${at}`]));

function dutyOf(setting: Setting, input: DutyInput, note: Place, path: Path): DutyProposal {
  const { start, end } = input.span ?? note;
  const department = departmentOf(setting, input.departmentId, [...path, 'departmentId']);
  const written = input.name ?? setting.known.text.slice(start, end).replace(/\s/g, '');
  return {
    name: wording(written, { field: 'name', max: MAX_NAME, path: [...path, 'name'] }),
    role: input.role,
    origin: input.inherited ? 'INHERITED' : 'EXPLICIT',
    span: { start, end },
    resolution: meant(department),
  };
}

/** By an editor's word. */
const meant = ({ id, kind }: KnownDepartment): Resolution => ({
  status: kind === 'COLLECTIVE' ? 'COLLECTIVE' : 'RESOLVED',
  departmentId: id,
  reason: null,
  candidates: [],
  confidence: 1,
});

import { maybeText } from '../../shared/text.js';
import { departmentOf, given, regionOf, type Setting } from './change-setting.js';
import type { FactsChange } from './changes.rules.js';
import type { FactsChangeInput } from './facts-change.type.js';

const MAX = { title: 500, documentNumber: 100, issuer: 200 } as const;

/** What an editor says of the document itself. */
export function readFactsChange(
  setting: Setting,
  input: FactsChangeInput,
  path: readonly string[],
): FactsChange {
  const { issuerDepartmentId, regionId, effectiveOnIssue, ...rest } = input;
  const text = (field: keyof typeof MAX) => {
    const value = input[field];
    return value === undefined
      ? undefined
      : maybeText(value, { field, max: MAX[field], path: [...path, field] });
  };
  return given({
    ...rest,
    title: text('title'),
    documentNumber: text('documentNumber'),
    issuer: text('issuer'),
    issuerDepartmentId:
      issuerDepartmentId && departmentOf(setting, issuerDepartmentId, [...path, 'issuerDepartmentId']).id,
    regionId: regionId && regionOf(setting, regionId, [...path, 'regionId']),
    effectiveOnIssue: effectiveOnIssue ?? undefined,
  });
}

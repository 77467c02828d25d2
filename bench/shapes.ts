/** Answers of different schemas in one shape, so that they can be held against each other. */

type Json = Record<string, unknown>;

/** Names of the peer's fields, and what ours calls the same. */
const OWN_NAME: Record<string, string> = {
  allPolicies: 'policies',
  targetsByPolicyId: 'targets',
  indicatorByIndicatorId: 'indicator',
  targetLeadByTargetId: 'leadDepartment',
  standingByTargetId: 'standing',
  latestReportByTargetId: 'latestReport',
};

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** A field by our name or the peer's. */
function field(of: unknown, name: string): unknown {
  if (!isObject(of)) return undefined;
  const key = Object.keys(of).find((each) => each === name || OWN_NAME[each] === name);
  return key === undefined ? undefined : of[key];
}

export const at = (of: unknown, ...path: string[]): unknown => path.reduce(field, of);

export const nodes = (connection: unknown): unknown[] =>
  ((at(connection, 'edges') as unknown[] | undefined) ?? []).map((edge) => at(edge, 'node'));

const BASE: Record<string, number> = { 元: 1, 亿元: 1e8, 家: 1, 项: 1, 万人: 1e4, 人: 1, '%': 1 };

/** Without what floats add at the end. */
const exact = (value: number): number => Number(value.toPrecision(12));

/** A quantity as a number of the base of its unit: ours are texts such as 100亿元, the peer's numbers and codes. */
function amount(text: string): number {
  const [, digits = '', unit = ''] = /^([-\d.]+)(.*)$/.exec(text) ?? [];
  return exact(Number(digits) * (BASE[unit] ?? Number.NaN));
}

/** The dashboard as lines: title, indicator, value, reported value, lead. */
export const dashboardOf = (data: unknown): unknown[] =>
  nodes(at(data, 'policies')).map((policy) => [
    at(policy, 'title'),
    ...nodes(at(policy, 'targets')).map((target) => [
      at(target, 'indicator', 'name'),
      amount((at(target, 'value', 'text') as string) ?? `${at(target, 'value')}${at(target, 'unitCode')}`),
      reportedOf(target),
      at(target, 'leadDepartment', 'name') ??
        at(target, 'leadDepartment', 'departmentByDepartmentId', 'name'),
    ]),
  ]);

function reportedOf(target: unknown): number {
  const own = at(target, 'standing', 'current', 'text') ?? at(target, 'latestReport', 'value', 'text');
  if (typeof own === 'string') return amount(own);
  const quantity = at(target, 'standing', 'quantity');
  if (quantity !== undefined) return exact(Number(quantity));
  return amount(`${at(target, 'latestReport', 'value')}${at(target, 'latestReport', 'unitCode')}`);
}

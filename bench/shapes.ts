const BASE: Record<string, number> = { 元: 1, 亿元: 1e8, 家: 1, 项: 1, 万人: 1e4, 人: 1, '%': 1 };

/** Without what floats add at the end. */
const exact = (value: number): number => Number(value.toPrecision(12));

/** A quantity as a number of the base of its unit: ours are texts such as 100亿元, the peer's numbers and codes. */
function amount(text: string): number {
  const [, digits = '', unit = ''] = /^([-\d.]+)(.*)$/.exec(text) ?? [];
  return exact(Number(digits) * (BASE[unit] ?? Number.NaN));
}

/**
 * What an answer says, without the names that a schema gives it: queries that ask for the same in the same order have
 * the same leaves.
 */
export function leaves(answer: unknown, name = ''): unknown[] {
  if (Array.isArray(answer)) return answer.flatMap((each) => leaves(each));
  if (typeof answer !== 'object' || answer === null) return [leaf(answer, name)];
  const { unitCode, ...rest } = answer as Record<string, unknown>;
  return Object.entries(rest).flatMap(([key, value]) =>
    key === 'value' && typeof unitCode === 'string' ? [amount(`${value}${unitCode}`)] : leaves(value, key),
  );
}

function leaf(value: unknown, name: string): unknown {
  if (name === 'text') return amount(String(value));
  return name === 'quantity' ? exact(Number(value)) : value;
}

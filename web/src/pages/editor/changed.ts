/** The fields that were changed, as the API takes them: an empty one is cleared. */
export function changed<Values extends object>(first: Values, now: Values): Partial<Values> {
  const different = Object.entries(now).filter(([name, value]) => value !== first[name as keyof Values]);
  return Object.fromEntries(
    different.map(([name, value]) => [name, typeof value === 'string' ? value.trim() || null : value]),
  ) as Partial<Values>;
}

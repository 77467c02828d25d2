/** The unit of a target's levels: its own, or that of its indicator where growth is promised. */
export const levelCode = (t: string): string =>
  `case when ${t}_its.base = ${t}_unit.base then ${t}.unit_code else ${t}_its.code end`;

/** The unit of a target, its indicator, and the unit of its levels: PostgreSQL joins those that a column needs. */
export const neighbours = (t: string): string => `
  left join indicator ${t}_indicator on ${t}_indicator.id = ${t}.indicator_id
  left join unit ${t}_unit on ${t}_unit.code = ${t}.unit_code
  left join unit ${t}_its on ${t}_its.code = ${t}_indicator.unit_code
  left join unit ${t}_level
    on ${t}_level.code = ${levelCode(t)}`;

/** Days after the end of a period until its report is due, where nobody has said otherwise. */
export const DUE_DAYS = 15;

/** No report is due later than half a year after its period. */
export const MAX_DUE_DAYS = 180;

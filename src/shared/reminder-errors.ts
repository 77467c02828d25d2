import type { Bilingual } from './language.js';

/** Why a reminder is refused. Part of `ERRORS`. */
export const REMINDER_ERRORS = {
  NOT_ANSWERABLE: {
    zh: '“{department}”对此不承担责任，请催办责任单位',
    en: '"{department}" does not answer for this; remind a department that does',
  },
  TARGET_ACHIEVED: {
    zh: '该目标已完成，无需催办',
    en: 'This target is reached; there is nothing to remind of',
  },
  NOTHING_OWED: {
    zh: '“{indicator}”（{region}）{period} 并非应报事项，请在 obligations 中查看应报事项',
    en: 'Nothing is due of "{indicator}" ({region}) for {period}; obligations lists what is',
  },
  NOTHING_LEFT_TO_DO: {
    zh: '“{indicator}”（{region}）{period} 已填报，无需催办',
    en: '"{indicator}" ({region}) is reported for {period}; there is nothing to remind of',
  },
  ALREADY_REMINDED: {
    zh: '“{by}”已于 {on} 就此催办过该单位，{from} 起方可再次催办',
    en: '"{by}" reminded this department of it on {on} already; it may be done again from {from} on',
  },
} as const satisfies Record<string, Bilingual>;

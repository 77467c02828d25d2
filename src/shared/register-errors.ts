import type { Bilingual } from './language.js';

/** Why a department is not entered in the register, or not reformed. Part of `ERRORS`. */
export const REGISTER_ERRORS = {
  NAME_TAKEN: {
    zh: '该地区的“{department}”（{id}）同期已用名称“{name}”；如即该单位请直接选用，否则请改名或写明起止日',
    en: '"{department}" ({id}) of the region bears "{name}" on the same days; choose that one, or give another name or days',
  },
  SECOND_FULL_NAME: {
    zh: '全称“{name}”与同一单位的全称“{other}”时间重叠；请写明起止日，或作为简称、别称登记',
    en: '"{name}" would be a second full name beside "{other}" on the same days; give days, or enter it as SHORT or VARIANT',
  },
  NAME_WITHOUT_DAYS: {
    zh: '名称终止日 {to} 应晚于起始日 {from}：终止日是不再使用的第一天',
    en: 'A name that starts on {from} cannot end on {to}: validTo is the first day without it',
  },
  GROUP_MEMBERS: {
    zh: '集合（GROUP）须列出成员，其他单位不得列出；成员须为 ORGANISATION',
    en: 'A GROUP lists its members and nothing else does; each member is an ORGANISATION',
  },
  TOO_MANY_GIVEN: {
    zh: '{field} 最多 {max} 项',
    en: '{field} takes at most {max}',
  },
} as const satisfies Record<string, Bilingual>;

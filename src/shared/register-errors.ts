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
  REFORM_IN_FUTURE: {
    zh: '改革生效日 {on} 晚于今天（{today}）；请在生效当日或之后登记，此前可用今天的日期试算（dryRun）',
    en: 'The reform takes effect on {on}, after today, {today}; record it from that day on, and until then try it for today by dryRun',
  },
  REFORM_OUT_OF_ORDER: {
    zh: '“{department}”在 {lastOn} 已有改革登记，不能再登记 {on} 生效的改革',
    en: '"{department}" was reformed on {lastOn}; a reform of {on} cannot be recorded after it',
  },
  REFORM_OF_ITSELF: {
    zh: '继受单位应为其他单位：并入、撤销不能列本单位，拆分至少列一个其他单位',
    en: 'The successors must be others: nobody is merged into itself or survives being dissolved, and a split names one other at least',
  },
  REFORMED_ALREADY: {
    zh: '“{department}”已撤销，职责由“{successors}”承担，不能再改革，也不能作为继受单位',
    en: '"{department}" is no more, "{successors}" took it over; it cannot be reformed, nor succeed anybody',
  },
  NOT_REFORMABLE: {
    zh: '“{department}”不是一个机构，集合和统称不能改革，也不能作为继受单位',
    en: '"{department}" is no organisation: groups and collectives are not reformed, and succeed nobody',
  },
  DUTY_LEFT_OVER: {
    zh: '举措“{name}”（{id}）未指定继受单位（共 {count} 项未指定）；请列入某单位的 measureIds，或用 restTo 指明其余归谁',
    en: 'Nobody is named for the measure "{name}" ({id}), one of {count} left over; put it into measureIds, or say by restTo who has the rest',
  },
  INDICATOR_LEFT_OVER: {
    zh: '指标“{name}”（{id}）未指定继受单位（共 {count} 项未指定）；请列入某单位的 indicatorIds，或用 restTo 指明其余归谁',
    en: 'Nobody is named for the indicator "{name}" ({id}), one of {count} left over; put it into indicatorIds, or say by restTo who has the rest',
  },
  NOT_HELD: {
    zh: '“{id}”目前不由该单位负责，不能划出',
    en: 'The department does not answer for "{id}" now, and cannot give it away',
  },
  GIVEN_TWICE: {
    zh: '“{id}”列给了两个单位；每项举措或指标只能归一个单位',
    en: '"{id}" is given to two departments; each measure or indicator goes to one',
  },
  ACCOUNT_NOT_CONCERNED: {
    zh: '账号“{id}”不代表该单位，或列了两次',
    en: 'The account "{id}" does not speak for the department, or is named twice',
  },
  NOT_A_SUCCESSOR: {
    zh: '“{id}”不是这次改革的继受单位，账号不能转给它',
    en: '"{id}" is no successor of this reform; no account can go there',
  },
  TOO_MANY_GIVEN: {
    zh: '{field} 最多 {max} 项',
    en: '{field} takes at most {max}',
  },
} as const satisfies Record<string, Bilingual>;

/** The divisions of a city together, brackets and separators taken out. */
const divisions = '(?:县级?市区|市县区|市区县|县市区|市区|区市|县区|区县|区板块|市区板块|板块|地区|地|属地)';
const seat = '(?:(?:人民)?政府)?(?:管理委员会|管委会)?';
const every = new RegExp(`^(?:全市|市)?各${divisions}${seat}$`);
const some = new RegExp(`^(?:各?(?:有关|相关)|部分|其他)${divisions}${seat}$`);

const whose = '(?:全市|市|区|县|省)?(?:级|直|属)?';
const which = '(?:各级|各|有关|相关|其他|其它|涉及)+';
const duty = '(?:行业|职能|主管|业务|责任|成员|管理|监管|市级|区级)*';
const bodies = '(?:部门|单位|机关|委办局|机构|职能科室)';
const anybody = new RegExp(`^${whose}${which}${duty}${bodies}(?:和|及)?${bodies}?$`);
const nobodyNamed = new RegExp(
  `^(?:全市|市|区|县|省)?${which}|(?:有关|相关|各|成员|其他).{0,12}(?:${bodies}|企业|银行|海关|街道|乡镇|镇)$|^(?:属地|所在地|当地)|(?:部门|单位)$`,
);

/** EVERY division, SOME of them, ANYBODY concerned, or OTHERS that nobody can list. */
export type CollectiveKind = 'EVERY' | 'SOME' | 'ANYBODY' | 'OTHERS';

/** What a plain name that stands for several bodies stands for; null for the name of one. */
export function collectiveOf(plain: string): CollectiveKind | null {
  const bare = plain.replace(/[()、,和及与/]/g, '');
  if (every.test(bare)) return 'EVERY';
  if (some.test(bare)) return 'SOME';
  if (anybody.test(plain)) return 'ANYBODY';
  return nobodyNamed.test(plain) ? 'OTHERS' : null;
}

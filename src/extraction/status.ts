const told =
  /目前|截至|现有|已(?:有|建|新[增建改认]|经|累计|形成|达|完成|实现|超|突破|认定|培育|集聚|成为|获)|近年来|去年|过去|上年|“?十三五”?(?:期间|时期|以来)/;
const plan =
  /(?:到|至)“?(?:20\d\d|十[四五]五)|力争|争取|将(?!.{0,6}纳入)|确保|目标|下一步|计划|今年(?!以来)|今后|未来|推动|再(?=[新建增引培打创])/;
/** 较上年, 比去年同期, 过去三年基础上, 已建成的: what something is compared with or made of, and no account. */
const aside = /(?:比|较|相较于?|与|同)(?:上|去|前)(?:一)?年度?(?:同期)?|[^，。]{0,6}基础上|已[^，。]{1,8}的/g;

/** A clause without what it only compares with or builds on. */
export const withoutAside = (text: string): string => text.replace(aside, '');

/** 目前全市已有企业500家，拥有平台20个: a sentence that tells how things stand, up to where it turns to a plan. */
export function tellsHowThingsStand(lead: string): boolean {
  const plain = withoutAside(lead);
  const at = plain.search(told);
  return at >= 0 && at < 30 && !plan.test(plain);
}

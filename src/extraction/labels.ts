const duty = '(?:责任|主责|牵头|配合|承办|主办|协办|落实|实施|参与|参加|完成|承接|组织|指导|支持|协同|属地)';
const unit = '(?:单位|部门|主体|地区|处室|科室|股室|分工|领导|人|时限|时间|期限)';

/** A line or a bracket that begins with a label: 责任单位：, 牵头：, 任务分工：. */
export const labelled = new RegExp(
  `^\\s*(?:[—–-]{1,2}\\s*)?(?:[\\u4e00-\\u9fa5]{0,6}${duty}${unit}[\\u4e00-\\u9fa5、/（）()和及]{0,8}|责任|牵头|配合|(?:责任|任务|职责|工作)分工|主管部门)\\s*[：:]`,
);
/** What closes a bracket or a sentence that assigns. */
export const assigned = /(?:牵头|配合|负责|落实|按职责分工|按照职责分工|参与|承办|协办)[。；;]?\s*$/;
/** The head of a column of bodies. */
export const header =
  /^(?:[\u4e00-\u9fa5]{0,4}(?:责任|牵头|配合|承办|落实|协同|协办|参与|主办)(?:单位|部门|处室|科室)[\u4e00-\u9fa5（）()、，和及*]{0,24})$/;
/** The head of a column of days. */
export const deadlineHeader =
  /^(?:完成|推进|办理|计划|落实|整改)?(?:时限|时间|期限|节点|进度|时间节点|进度安排)(?:要求|安排)?$/;
/** 【责任单位】 before a list without brackets. */
export const box =
  /(^|[。；;]\s*)[【〔[［（(]\s*[\u4e00-\u9fa5]{0,4}(?:责任|牵头)(?:单位|部门)\s*[】〕\]］）)]\s*[：:]?/;
/** 责任单位：… as a sentence within a paragraph. */
export const sentenceLabel =
  /(?<=[。；;]\s*(?:[—–-]{1,2}\s*)?)[\u4e00-\u9fa5]{0,4}(?:责任|牵头)(?:单位|部门)(?:[：:]|为(?=[市区县省州各国]))[^。]*(?:。|$)/g;

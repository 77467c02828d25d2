/** What the name of an official body ends in; short words such as 区 only behind a place or 各. */
const endings = [
  '局',
  '委',
  '办',
  '厅',
  '部',
  '院',
  '集团',
  '公司',
  '政府',
  '管委会',
  '委员会',
  '海关',
  '银行',
  '分行',
  '支行',
  '中支',
  '支队',
  '总队',
  '大队',
  '协会',
  '学会',
  '商会',
  '联合会',
  '基金会',
  '促进会',
  '工商联',
  '残联',
  '妇联',
  '文联',
  '科协',
  '侨联',
  '社联',
  '团市委',
  '团区委',
  '团县委',
  '团委',
  '法院',
  '检察院',
  '大学',
  '学院',
  '学校',
  '医院',
  '研究院',
  '研究所',
  '总工会',
  '工会',
  '中心',
  '办事处',
  '分局',
  '指挥部',
  '领导小组',
  '专班',
  '供销社',
  '总社',
  '联社',
  '贸促会',
  '党工委',
  '纪委',
  '监委',
  '仲裁委',
  '工委',
  '红十字会',
  '档案馆',
  '博物馆',
  '图书馆',
  '监管组',
  '监组',
  '保监组',
  '电视台',
  '广电台',
  '报社',
  '党校',
  '单位',
  '部门',
  '街道',
  '乡镇',
  '军分区',
  '武装部',
  '水务',
  '电网',
  '移动',
  '联通',
  '电信',
  '铁塔',
  '银联',
  '会议',
  '事务所',
  '服务站',
  '管理站',
  '监测站',
  '气象台',
  '推进组',
  '工作组',
  '信访',
  '分中心',
  '办公室',
  '办公厅',
  '机关',
  '管理处',
  '管理所',
  '研究室',
  '督查室',
  '交易所',
  '农商行',
  '镇街',
  '街镇',
  '邮政',
  '烟草',
  '信保',
  '理事会',
  '专委会',
  '协调组',
  '管委办',
  '合作社',
  '林场',
  '机场',
  '联盟',
  '调查队',
  '运营商',
  '红会',
  '红十字',
  '社科联',
  '计生协',
  '政协',
  '作协',
  '公署',
  '总站',
  '开发区',
  '高新区',
  '新区',
  '园区',
  '示范区',
  '自贸区',
  '度假区',
];
const ending = new RegExp(`(?:${endings.join('|')})$`);
/** 各县（市、区）, 各区, 各板块, 有关市<区>: local bodies named together. */
const collective = /^(?:市|区|县|省)?(?:各|有关|相关|其他)(?:有关|相关|级|地区|地)?.{0,24}$/;
const division = /^[\u4e00-\u9fa5]{1,4}[市区县镇乡旗州]$/;
/** Words that show a clause rather than a name. */
const verbal =
  /[。；：:，,]|^(?:由|对|将|在|以|按|根据|通过|加强|推进|支持|鼓励|建设|开展|实施|包括|含|如|即)|的.{1,}|进行|应当|不得/;

const bracketed = /[（(<〈＜[〔【][^（()）<>〈〉＜＞]*[)）>〉＞\]〕】]/g;

/** A name without what stands in brackets (管委会, 知识产权局): the body it is known by. */
export const bareName = (name: string): string => name.replace(bracketed, '').replace(/\s+/g, '').trim();

/** Whether a bare expression, out of any note, can only be an organisation. */
export function isOrganisation(written: string): boolean {
  const name = bareName(written).replace(/^[*＊★☆▲●]|[*＊★☆▲●]$/g, '');
  if (name.length < 2 || name.length > 32 || verbal.test(name)) return false;
  return ending.test(name) || division.test(name) || /^各[市县区镇乡、（(]/.test(name);
}

/** Bodies that nobody can name from the text alone: 各相关部门, 市有关单位, 领导小组成员单位. */
export function isCollective(name: string): boolean {
  const bare = bareName(name);
  return (
    /^(?:市|区|县|省|州)?(?:级)?(?:各|有关|相关|其他)*(?:有关|相关|责任|职能|主管|行业|监管执法)?(?:部门|单位|板块|委办局)$/.test(
      bare,
    ) || /成员单位$/.test(bare)
  );
}

/** Local bodies named together, such as 各县级市（区）人民政府（管委会）. */
export function isLocalGroup(name: string): boolean {
  return (
    collective.test(name) &&
    /[市区县镇乡街]|地|板块|园区/.test(name) &&
    !/部门|单位|海关|中心|公司|银行/.test(name)
  );
}

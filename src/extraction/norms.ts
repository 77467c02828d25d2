import type { Surroundings } from './refusals.js';

type At = Pick<Surroundings, 'quantity' | 'phrase' | 'before' | 'after' | 'dated' | 'lead'>;

const scored = /(?:加|扣|减|计|记|占|最高|最多|不超过)$/;
const graded = /^[^，]{0,3}(?:为|以[上下]|的|评|定)/;
const rated = /满意度|满意率|指数|评价|测评|评估|测试|总分|平均/;

/** 面积任务占40分, 每超一个加5分, 90分以上为优秀: points of a score, unless a degree shall reach them. */
const isScore = ({ quantity, before, after }: At): boolean =>
  quantity.unit === '分' &&
  (scored.test(before) || graded.test(after) || !(rated.test(before) || /(?:达到?|[到至在])$/.test(before)));

const checked = /(?:抽查|核查|自查|抽检|抽验|抽核|复核)(?:比例|比率|率|面|覆盖面)?/;
const checkedAt = new RegExp(`${checked.source}(?:应|要|须|均|原则上)*(?:不得?低于|不少于|达到?|为|在)*$`);

/** 人工核查比例不低于5%: how much of it a procedure looks at. */
const isSample = ({ quantity, before, dated }: At): boolean =>
  quantity.kind === 'percent' && !dated && checkedAt.test(before.trimEnd());

/** 应100%预留, 按每百户不少于20平方米配建, 实行2倍削减量替代: what a building or a plant has to keep. */
const isNorm = ({ quantity, before, after }: At): boolean =>
  (quantity.kind === 'percent' && /(?:应当?|须|必须)(?:按)?$/.test(before)) ||
  (/按[^，]{0,12}$/.test(before) &&
    /^(?:的?(?:标准|比例))?(?:配建|补建|配套建设|预留|配置|计收)/.test(after)) ||
  (quantity.unit === '倍' && /^(?:削减|替代|置换|减量)/.test(after));

const designed =
  /(?:设计(?:时速|速度|车速)|全长|(?:路基|路面|桥面|红线)宽度?|占地(?:面积)?)(?:约|近|为|达|超)*$/;

/** 设计速度60公里/小时, 全长约160公里: what one work is like. */
const isDesign = ({ before }: At): boolean =>
  designed.test(before.trimEnd()) && !/新建|建成|建设|打通|改造|完成|新增/.test(before);

const cost = /(?:^|[，,、：:；;])(?:计划|规划|项目|概算|估算|匡算|预计)*总投资(?:额)?/;
const itsCost = new RegExp(`${cost.source}(?:约|近|超过?|达到?|为)*$`);
const parts = new RegExp(`${cost.source}[^，。；]{0,16}[，,]其中[^。；]*$`);

/** 规划总投资1200亿元，其中铁路260亿元: the cost of works, and its parts. */
const isCost = ({ quantity, lead }: At): boolean =>
  quantity.kind === 'money' && (itsCost.test(lead.trimEnd()) || parts.test(lead));

/** 每5万人口, 每3年: what a rate is counted by; 20万人口以上城市, 20户以上自然村: a class of places. */
const isBase = ({ before, after, quantity }: At): boolean =>
  (/每隔?$/.test(before) && quantity.kind !== 'percent') ||
  /^口(?:以上|以下)/.test(after) ||
  (/[户人]$/.test(quantity.unit ?? '') &&
    quantity.after !== null &&
    /^的?(?:自然村|行政村|村[组屯]|城市|县城)/.test(after));

const subject = /^[\u4e00-\u9fa5“”]{0,10}(?:产业链?|集群|园区|行业|领域)[^，\d]{0,10}(?:占|比重)[^，]*\d/;

/** 12条产业链增加值占比达到80%: a count that opens the name of what has a level. */
const isSubject = ({ quantity, before, after }: At): boolean =>
  quantity.kind === 'count' && quantity.before.length === 0 && before.trim() === '' && subject.test(after);

/** 每县推荐不超过3个: how many may be put forward. */
const isQuota = ({ before }: At): boolean =>
  /(?:推荐|申报|报送|提名)(?:数量|名额|项目|对象|人选)*不(?:超过|多于|高于)$/.test(before);

/** 这一目标, 既定目标有所变动: a target spoken of; 7个方面37条: how long a text is. */
const isMentioned = ({ before, after }: At): boolean =>
  /^[^，]{0,8}(?:这一目标|目标有所)/.test(after) || /\d+(?:个方面|个部分|章)$/.test(before);

/** 市财政安排2000万元, 每年预算安排8亿元: public money. */
const isBudget = ({ quantity, before }: At): boolean =>
  quantity.kind === 'money' &&
  /(?:财政|预算)[^，]{0,10}(?:安排|统筹|投入|列支)(?:不少于|不低于|约|近|超过?)*$/.test(before.trimEnd());

const andMore = /^\s*[、且和或并][^，、。；]*\d[^，、。；]{0,8}的(?:[\u4e00-\u9fa5]|$)/;
const sanction = /^\s*的(?:[，,]?$|不得|取消|不予|予以|给予|由|扣|每|按|可(?=申|享|获|认)|应(?=当|按))/;

/** 完成率低于80%的不得评优; 产值10亿元以上且增长5%以上的，每户奖励: whom a rule is for. */
const isCase = ({ quantity, after }: At): boolean => {
  const bounded = quantity.before.length > 0 || quantity.after !== null;
  return bounded && (sanction.test(after) || (quantity.kind === 'money' && andMore.test(after)));
};

interface Norm {
  is: string;
  applies: (at: Surroundings) => boolean;
}

/** What rules, scores, designs and budgets count: refusals that go by how the number is built into its phrase. */
export const norms: readonly Norm[] = [
  { is: 'a norm of building', applies: isNorm },
  { is: 'the cost of a project', applies: isCost },
  { is: 'what a work is like', applies: isDesign },
  { is: 'points of a score', applies: isScore },
  { is: 'a sample that is checked', applies: isSample },
  { is: 'the base of a rate', applies: isBase },
  { is: 'a part of the name of what is measured', applies: isSubject },
  { is: 'how many may be put forward', applies: isQuota },
  { is: 'a target or a text spoken of', applies: isMentioned },
  { is: 'public money', applies: isBudget },
  { is: 'whom a rule is for', applies: isCase },
];

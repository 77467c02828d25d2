import { describe, expect, it } from '@jest/globals';
import { extract } from './extract.js';

const said = (text: string) =>
  extract(text).targets.map(
    ({ comparator, value, valueHigh, unit, deadline, cadence }) =>
      `${comparator} ${value}${valueHigh ? `~${valueHigh}` : ''} ${unit} ${deadline} ${cadence}`,
  );

const measure = '关于促进某业发展的若干措施\n一、任务\n';

describe('numbers that are no targets', () => {
  it.each([
    ['a grant', '对认定的企业，给予最高100万元奖励。'],
    ['a condition', '对年产值首次突破1亿元的企业，分别给予10万元奖励。'],
    ['a ratio of a grant', '按照设备投资额5%给予奖励，单个企业最高补贴100万元。'],
    ['a past result', '目前全市共有企业500家，已建成平台20个。'],
    ['an existing count', '推进全市6个国家级、16个省级基地公共服务平台建设。'],
    ['a count of aspects', '围绕引导企业等六个方面，实施“十二大行动”。'],
    ['a name', '招引世界500强企业，推广5G和12345热线。'],
    ['a time limit', '申请人应当在15日内提交材料。'],
    ['a class of things', '业务收入亿元以上的企业可以申报。'],
    ['a tax', '减按15%的税率征收企业所得税。'],
    ['an advance payment', '委托旅行社代理，预付款比例不低于50%。'],
    ['a vague number', '到2027年，突破一批关键核心技术，形成一个品牌。'],
    ['a year in a book title', '落实《强国建设纲要（2021～2035年）》，提升企业水平。'],
    ['how things stand', '目前我市已建成孵化器15家，累计培育企业3000余家，居全省第二位。'],
    ['a step of a scale', '每引进1名博士，给予5万元补贴。'],
    ['who may apply', '占地面积100亩以上、入驻企业20家以上的园区可申请认定。'],
    ['a limit of a loan', '创业担保贷款最高额度提高至50万元，合伙创业的提高至300万元。'],
    ['a share of a cost', '财政支持资金总额不超过项目总投资的30%。'],
    ['a price', '将易地建设费标准下调20%，房租按市场价的50%收取。'],
    ['a distance in a name', '优化公交站点500米覆盖范围。'],
    ['a ratio of three numbers', '到2025年，三次产业比调整为5:40:55。'],
    ['what a project yields', '该项目占地120亩，建成后可年产汽车10万辆，实现年产值50亿元。'],
    ['a norm of building', '新建标准厂房容积率不低于2.0，建筑密度不低于40%。'],
    ['the cost of a project', '实施航道整治等工程，总投资约120亿元。'],
    ['a name with figures', '推进“1+3+N”体系建设，打造“15分钟生活圈”，建设4A级景区。'],
    ['points of a score', '企业服务占30分，每少一次扣2分，85分以上为优秀。'],
    ['a sample that is checked', '镇级自查率不低于90%，县级抽查比例不低于20%。'],
    ['a norm for new building', '2025年，新建厂区停车位应100%预留管线，按每百户不少于25平方米配建用房。'],
    ['what a work is like', '2025年开工建设某快速路，设计速度80公里/小时，全长约26公里。'],
    ['the parts of a cost', '到2025年，规划总投资300亿元，其中道路120亿元、桥梁80亿元。'],
    ['the base of a rate', '到2025年，每3万人口设置服务站。'],
    ['a class of villages', '2025年，推动30户以上自然村通硬化路。'],
    ['how many may be put forward', '2025年，开展示范创建，各镇推荐不超过4个。'],
    ['a target spoken of', '2025年，为保证1.2万亩这一目标完成，定期调度。'],
    ['public money', '2025年，市级财政每年统筹安排4亿元支持转型。'],
    ['whom a sanction is for', '2025年，开工率低于60%的，由市政府约谈；办结率低于80%的不得评优。'],
    ['two conditions at once', '2025年，营收超过2亿元且增长8%以上的，每户奖励10万元。'],
    ['a validity', '本措施自2025年7月1日起施行，有效期至2027年12月31日。'],
  ])('reads no target in %s', (_, sentence) => {
    expect(said(`${measure}（一）甲。${sentence}`)).toEqual([]);
  });

  it.each([
    ['a level', '到2027年，推动20个行业龙头企业上云。'],
    ['a weight', '到2027年，服务业占地区生产总值权重达到60%。'],
    ['a share that should be', '到2027年，绿色建筑占比应不低于90%。'],
    ['loans', '确保企业贷款增速不低于10%。'],
    ['a rate of 提取', '到2027年，提取公积金线上办理率达到95%。'],
    ['good ones', '培育5家优质企业。'],
    ['training', '到2027年，开展补贴性培训3万人次。'],
    ['growth over the year before', '2025年，增加值较上年度增长8%以上。'],
    ['growth over last year', '2025年，研发投入比去年增长10%以上。'],
    ['what is added to what there is', '目前已建成站点50个，2025年再建30个。'],
    ['what is pushed on in its year', '2025年，推进100个老旧小区改造。'],
    ['work done in time', '2025年，按期完成改造小区200个，支持企业发展。'],
    ['needs that are met', '2025年，满足群众需求，新增床位500张。'],
    ['what is built on', '巩固已建成的示范社区，新增示范社区50个。'],
    ['the level of what a count names', '2025年，8条优势产业链增加值占比达到60%。'],
    ['many villages', '2025年，推动100个以上行政村通硬化路。'],
    ['a length that is built', '2025年，建成滨河绿道全长30公里。'],
    ['a share of applications', '2025年，推动90%以上的应用系统上云。'],
    ['points that are reached', '2025年，公众安全感达到98分。'],
    ['what is carried out from a year on', '从今年起全面实施。2025年，培育企业60家。'],
    ['a degree in points', '到2025年，群众满意度达到95分以上。'],
    ['what is invested', '2025年，完成重点项目总投资600亿元。'],
    ['what public money is for', '2025年，市财政安排资金支持平台，新增用户3万户。'],
    ['a charge brought down', '逐步将平均担保费率降至1%以下。'],
  ])('refuses no %s for the words beside it', (_, sentence) => {
    expect(said(`${measure}（一）甲。${sentence}`)).toHaveLength(1);
  });

  it('leaves out a chapter that says how is scored', () => {
    const scored = '（一）任务。2025年签约项目50个。\n（二）考核办法。亩均投资不低于200万元，到位率80%。';
    expect(said(`某市2025年工作要点\n一、招商\n${scored}`)).toEqual(['EQUAL 50 个 2025 IN_YEAR']);
  });

  it('reads in rules only what has a day or is striven for', () => {
    const rules =
      '一、器具配备率不得低于92%，每2年至少测试1次，面积50—80平方米。\n二、力争覆盖率达到90%以上。2025年底前建成站点60个。';
    expect(said(`某市节水管理实施细则\n${rules}`)).toEqual([
      'AT_LEAST 90 % null UNSTATED',
      'EQUAL 60 个 2025 BY_DEADLINE',
    ]);
  });

  it('reads nothing behind the day a text takes effect', () => {
    const closing = '本措施自2023年5月1日起施行。2022年，工业投资增长11%，新增企业60家。';
    expect(said(`某市某业若干措施\n一、甲\n培育企业50家。\n二、乙\n${closing}`)).toEqual([
      'EQUAL 50 家 null UNSTATED',
    ]);
  });

  it('leaves a document of articles alone', () => {
    const articles = ['一', '二', '三', '四', '五']
      .map((number) => `第${number}条 企业每年检查不少于2次。`)
      .join('\n');
    expect(said(`某市管理办法\n${articles}`)).toEqual([]);
  });

  it('reads measures that are numbered like articles', () => {
    const articles = ['一', '二', '三', '四', '五']
      .map((number) => `第${number}条 培育龙头企业${number === '三' ? '1' : ''}2家。`)
      .join('\n');
    expect(said(`某市促进某业若干措施\n${articles}\n联系电话0123-4567890。`)).toHaveLength(5);
  });
});

import { describe, expect, it } from '@jest/globals';
import { extract } from './extract.js';

const said = (text: string) =>
  extract(text).measures.map(({ departments }) =>
    departments.map(({ name, role }) => `${name} ${role}`).join('、'),
  );

describe('responsibility notes', () => {
  it.each([
    ['a label', '一、甲。做。（责任单位：市工信局、市商务局）', ['市工信局 JOINT、市商务局 JOINT']],
    ['no label', '一、甲。做。（市民政局、市卫生健康委）', ['市民政局 JOINT、市卫生健康委 JOINT']],
    [
      'two labels',
      '一、甲。做。（牵头单位：市发改委；主要责任单位：市科技局，各市、区政府）',
      ['市发改委 LEAD、市科技局 JOINT、各市、区政府 LOCAL'],
    ],
    [
      'roles as verbs',
      '一、甲。做。〔市工信局牵头，市商务局、市财政局参与〕',
      ['市工信局 LEAD、市商务局 SUPPORT、市财政局 SUPPORT'],
    ],
    [
      'duties by function',
      '一、甲。做。（市工信局、市商务局按职责分工负责）',
      ['市工信局 BY_DUTY、市商务局 BY_DUTY'],
    ],
    [
      'an open tail and a local group behind it',
      '一、甲。做。（市人社局等市相关部门及各市<区>按职责分工负责）',
      ['市人社局 BY_DUTY、各市<区> LOCAL'],
    ],
    [
      'a note on a line of its own',
      '一、甲\n做。\n牵头单位：市工信局\n责任单位：市商务局\n完成时限：2025年底',
      ['市工信局 LEAD、市商务局 JOINT'],
    ],
    ['a closing sentence', '一、甲。做。由市商务局牵头，市财政局配合。', ['市商务局 LEAD、市财政局 SUPPORT']],
    ['a boxed label', '一、甲。做。[责任单位]市工信局、市商务局', ['市工信局 JOINT、市商务局 JOINT']],
    [
      'a star for the lead',
      '一、甲。做。（责任单位：市工信局*、市商务局，*为牵头单位）',
      ['市工信局 LEAD、市商务局 JOINT'],
    ],
    [
      'the first place as the lead',
      '注：列第一位的为牵头单位。\n一、甲。做。（责任单位：市工信局、市商务局）',
      ['市工信局 LEAD、市商务局 JOINT'],
    ],
    [
      'several notes in one clause',
      '一、甲。做（市工信局、市商务局负责）；再做（市教育局）。',
      ['市工信局 JOINT、市商务局 JOINT', '市教育局 JOINT'],
    ],
    [
      'bodies with 和 in their names',
      '一、甲。做。（市工业和信息化局和市人力资源和社会保障局负责）',
      ['市工业和信息化局 JOINT、市人力资源和社会保障局 JOINT'],
    ],
    [
      'a name cut by a page break',
      '一、甲。做。（区司\n\n法局、区法院按职责分工负责）',
      ['区司法局 BY_DUTY、区法院 BY_DUTY'],
    ],
    [
      'a second name in brackets',
      '一、甲。做。（责任单位：市市场监管局<知识产权局>、各县级市<区>人民政府<管委会>）',
      ['市市场监管局<知识产权局> JOINT、各县级市<区>人民政府<管委会> LOCAL'],
    ],
    [
      'two bodies that share an ending',
      '一、甲。做。（责任单位：苏州工业园区、苏州高新区管委会）',
      ['苏州工业园区 JOINT、苏州高新区管委会 JOINT'],
    ],
    [
      'cells of a table',
      '\t序号\n\t任务\n\t牵头单位\n\t配合单位\n\t1\n\t推动\n\t市工信局\n\t市商务局、市财政局\n',
      ['市工信局 LEAD、市商务局 SUPPORT、市财政局 SUPPORT'],
    ],
    [
      'a day behind the bodies',
      '一、甲。做。（市工信局牵头，市发改委、市财政局配合；2025年12月底前完成）',
      ['市工信局 LEAD、市发改委 SUPPORT、市财政局 SUPPORT'],
    ],
    [
      'a rule for the first place, said in the note',
      '一、甲。做。（责任单位：市发改委、市工信局，列第一位的为牵头单位，下同）\n二、乙。做。（责任单位：市商务局、市财政局）',
      ['市发改委 LEAD、市工信局 JOINT', '市商务局 LEAD、市财政局 JOINT'],
    ],
    [
      'a rule for the first place, said at the end',
      '一、甲。做。（市发改委、市工信局）\n注：排在首位的为牵头单位。',
      ['市发改委 LEAD、市工信局 JOINT'],
    ],
    [
      'what a mark means, said in the note',
      '一、甲。做。（责任单位：市发改委▲、市工信局，标▲为牵头单位）',
      ['市发改委 LEAD、市工信局 JOINT'],
    ],
    [
      'all of them leading',
      '一、甲。做。（责任单位：市发改委、市工信局，以上均为牵头单位）',
      ['市发改委 LEAD、市工信局 LEAD'],
    ],
    [
      'roles in brackets behind the names',
      '一、甲。做。（市发改委（牵头）、市工信局（配合）、市商务局）',
      ['市发改委 LEAD、市工信局 SUPPORT、市商务局 JOINT'],
    ],
    [
      'a closing sentence with its day',
      '一、甲。做。由市发改委牵头，市工信局配合，2025年底前完成。',
      ['市发改委 LEAD、市工信局 SUPPORT'],
    ],
    [
      'a label followed by 为',
      '一、甲。做。责任单位为市发改委、市工信局。',
      ['市发改委 JOINT、市工信局 JOINT'],
    ],
    [
      'persons beside the bodies',
      '一、甲。做。（责任领导：张某；牵头单位：市发改委；责任人：李某；配合单位：市工信局）',
      ['市发改委 LEAD、市工信局 SUPPORT'],
    ],
    [
      'strokes between the names',
      '一、甲。做。（责任单位：市发改委/市工信局/市商务局）',
      ['市发改委 JOINT、市工信局 JOINT、市商务局 JOINT'],
    ],
    [
      'an unusual name in a long list',
      '一、甲。做。（市委组织部、市委宣传部、市纪委监委某某小分队、市政协办公室）',
      ['市委组织部 JOINT、市委宣传部 JOINT、市纪委监委某某小分队 JOINT、市政协办公室 JOINT'],
    ],
    [
      'a table with tabs',
      '序号\t任务\t牵头单位\t配合单位\t完成时间\n1\t抚育\t县林业局\t各乡镇（街道）\t2022.12\n2\t品牌\t县农业农村局\t县林业局、县财政局\t2023年6月',
      ['县林业局 LEAD、各乡镇（街道） SUPPORT', '县农业农村局 LEAD、县林业局 SUPPORT、县财政局 SUPPORT'],
    ],
    [
      'a table with bars',
      '| 任务 | 完成时限 | 责任单位 |\n|---|---|---|\n| 建设中心 | 2024年底 | 市工信局、某市大数据集团 |',
      ['市工信局 JOINT、某市大数据集团 JOINT'],
    ],
    [
      'a table whose cell has two paragraphs',
      '\t序号\n\t任务\n\t责任单位\n\t完成时限\n\n\t1\n\t第一段。\n\n第二段。\n\n\t市工信局\n\t2024年底\n',
      ['市工信局 JOINT'],
    ],
    [
      'cells line by line, several bodies in a row',
      '序号\n任务\n责任单位\n完成时限\n1\n促进消费\n市商务局\n市财政局\n各区县政府\n2024年12月底前\n2\n稳定外贸\n市贸促会\n全年\n',
      ['市商务局 JOINT、市财政局 JOINT、各区县政府 LOCAL', '市贸促会 JOINT'],
    ],
    [
      'a list that goes on in the next line',
      '一、甲\n做。\n责任单位：市发改委、市工信局、市教\n育局、各区政府\n二、乙',
      ['市发改委 JOINT、市工信局 JOINT、市教育局 JOINT、各区政府 LOCAL'],
    ],
    [
      'labels within a paragraph',
      '一、甲。做。牵头单位：市发改委；配合单位：市财政局。（二）再做。——责任单位：市商务局。',
      ['市发改委 LEAD、市财政局 SUPPORT', '市商务局 JOINT'],
    ],
    [
      'other words for the roles',
      '一、甲。做。（由市工信局负责牵头，会同市财政局、市科技局协同推进，以及各区人民政府）',
      ['市工信局 LEAD、市财政局 SUPPORT、市科技局 SUPPORT、各区人民政府 LOCAL'],
    ],
    [
      'duties shared by function, in both roles',
      '一、甲。做。（市发改委、市工信局按职责分工牵头负责，市财政局、市自然资源局等按职责配合）',
      ['市发改委 LEAD、市工信局 LEAD、市财政局 SUPPORT、市自然资源局 SUPPORT'],
    ],
    [
      'an office within a body',
      '一、甲\n做。\n牵头单位：市工信局\n责任科室：规划科\n完成时间：6月底',
      ['市工信局 LEAD'],
    ],
    [
      'a body named twice',
      '一、甲。做。（责任单位：市工信局、市商务局、市工信局）',
      ['市工信局 JOINT、市商务局 JOINT'],
    ],
    ['no note in things listed', '一、甲。建设平台（实验室、技术创新中心）。做（试点、示范）。', []],
    ['no note in an explanation', '一、甲。市市场监管局（知识产权局）应当推进开发区（高新区）建设。', []],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('carries a standing rule to later measures, not to the one that names the body itself', () => {
    const text =
      '一、甲。做。（责任单位：市工信局；以下均需各县级市<区>人民政府<管委会>落实，不再列出）\n二、乙。做。（责任单位：市商务局）\n三、丙。做。（责任单位：各县级市<区>人民政府<管委会>）';
    const { measures } = extract(text);
    expect(measures.map(({ inherited }) => inherited.map(({ name }) => name))).toEqual([
      ['各县级市<区>人民政府<管委会>'],
      ['各县级市<区>人民政府<管委会>'],
      [],
    ]);
  });
});

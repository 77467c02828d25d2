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

import { expect, it } from '@jest/globals';
import { seedDirectory } from '../../seeding/seed-directory.js';
import { readRegister } from '../../seeding/seed-files.js';
import { resolveName } from './name-resolution.rules.js';
import type { ResolutionReason } from './resolution.rules.js';

const directory = seedDirectory(readRegister());
const divisions = '各县级市（区）人民政府（管委会）';

const resolve = (name: string, regionId: string, day: string) =>
  resolveName(directory, { name, regionId, day });

it.each<[string, string, string, ResolutionReason, string]>([
  // As the register lists it.
  ['市财政局', 'suzhou', '2025-01-01', 'ALIAS', '苏州市财政局'],
  ['苏州市财政局', 'suzhou', '2025-01-01', 'NAME', '苏州市财政局'],
  ['市 财政\n局', 'suzhou', '2025-01-01', 'ALIAS', '苏州市财政局'],
  ['市财政局*', 'suzhou', '2025-01-01', 'ALIAS', '苏州市财政局'],
  // The region decides.
  ['市财政局', 'changshu', '2022-01-01', 'ALIAS', '常熟市财政局（国资办）'],
  ['市财政局', 'gusu', '2023-01-01', 'ALIAS', '苏州市财政局'],
  ['市财政局', 'sip', '2023-01-01', 'ALIAS', '苏州市财政局'],
  ['区财政局', 'gusu', '2023-01-01', 'ALIAS', '姑苏区财政局（国资办）'],
  ['市生态环境局', 'changshu', '2022-01-01', 'ALIAS', '苏州市常熟生态环境局'],
  ['苏州市财政局', 'changshu', '2022-01-01', 'NAME', '苏州市财政局'],
  ['苏州市工信局', 'taicang', '2022-01-01', 'ALIAS', '苏州市工业和信息化局'],
  ['常熟市工信局', 'suzhou', '2022-01-01', 'ALIAS', '常熟市工业和信息化局'],
  ['姑苏区财政局', 'suzhou', '2022-01-01', 'ALIAS', '姑苏区财政局（国资办）'],
  ['常熟市卫生健康委', 'suzhou', '2022-01-01', 'ABBREVIATION', '常熟市卫生健康委员会'],
  // Short forms that the register does not list.
  ['市发展改革委', 'suzhou', '2025-01-01', 'ABBREVIATION', '苏州市发展和改革委员会'],
  ['市资规局', 'suzhou', '2025-01-01', 'ABBREVIATION', '苏州市自然资源和规划局'],
  ['市卫健委', 'suzhou', '2025-01-01', 'ABBREVIATION', '苏州市卫生健康委员会'],
  ['市市监局', 'suzhou', '2025-01-01', 'ABBREVIATION', '苏州市市场监督管理局（苏州市知识产权局）'],
  ['市文化广电和旅游局', 'suzhou', '2025-01-01', 'ABBREVIATION', '苏州市文化广电和旅游局'],
  ['市人民政府外事办公室', 'suzhou', '2025-01-01', 'ABBREVIATION', '苏州市人民政府外事办公室'],
  ['市委统一战线工作部', 'suzhou', '2025-01-01', 'ABBREVIATION', '中共苏州市委统一战线工作部'],
  ['苏州市姑苏区税务局', 'suzhou', '2025-01-01', 'ALIAS', '国家税务总局苏州市姑苏区税务局'],
  ['人行苏州分行', 'suzhou', '2025-01-01', 'ABBREVIATION', '中国人民银行苏州市分行'],
  ['姑苏团区委', 'suzhou', '2023-01-01', 'ABBREVIATION', '共青团姑苏区委员会'],
  // Without their place, as lists go on: 市发改委、财政局.
  ['财政局', 'suzhou', '2025-01-01', 'PLACE_LEFT_OUT', '苏州市财政局'],
  ['市场监管局', 'suzhou', '2025-01-01', 'PLACE_LEFT_OUT', '苏州市市场监督管理局（苏州市知识产权局）'],
  // Names within names.
  ['市市场监管局<知识产权局>', 'suzhou', '2022-01-01', 'ALIAS', '苏州市市场监督管理局（苏州市知识产权局）'],
  ['市市场监管局〔知识产权局〕', 'suzhou', '2022-01-01', 'ALIAS', '苏州市市场监督管理局（苏州市知识产权局）'],
  ['市发改委（能源办）', 'suzhou', '2022-01-01', 'NAME_WITHIN_NAME', '苏州市发展和改革委员会'],
  ['市国资办', 'changshu', '2022-01-01', 'NAME_WITHIN_NAME', '常熟市财政局（国资办）'],
  // Names have their time.
  ['市大数据局', 'suzhou', '2022-06-01', 'ALIAS', '苏州市大数据管理局'],
  ['市数据局', 'suzhou', '2025-06-01', 'ALIAS', '苏州市数据局'],
  // A place alone, and places together.
  ['昆山市', 'suzhou', '2019-01-01', 'PLACE_ONLY', '昆山市人民政府'],
  ['虎丘区人民政府', 'suzhou', '2019-01-01', 'PLACE_ONLY', '苏州高新区管理委员会（虎丘区）'],
  ['昆山市人民政府', 'suzhou', '2019-01-01', 'NAME', '昆山市人民政府'],
  ['高新区', 'suzhou', '2019-01-01', 'PLACE_ONLY', '苏州高新区管理委员会（虎丘区）'],
  ['各县级市（区）人民政府（管委会）', 'suzhou', '2025-01-01', 'NAME', divisions],
  ['各县级市 (区) 政府 (管委会)', 'suzhou', '2025-01-01', 'ALIAS', divisions],
  ['各市、区政府', 'suzhou', '2019-01-01', 'ALIAS', divisions],
  ['各县（市、区）人民政府', 'suzhou', '2025-01-01', 'GROUP', divisions],
  ['各县级市、区人民政府', 'suzhou', '2025-01-01', 'GROUP', divisions],
  ['各板块', 'suzhou', '2025-01-01', 'GROUP', divisions],
])('%s in a document of %s of %s: %s %s', (name, region, day, reason, departmentId) => {
  expect(resolve(name, region, day)).toMatchObject({
    status: 'RESOLVED',
    departmentId,
    reason,
    candidates: [],
  });
});

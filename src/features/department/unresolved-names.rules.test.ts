import { expect, it } from '@jest/globals';
import { seedDirectory } from '../../seeding/seed-directory.js';
import { readRegister } from '../../seeding/seed-files.js';
import { resolveName } from './name-resolution.rules.js';
import type { ResolutionReason } from './resolution.rules.js';

const directory = seedDirectory(readRegister());

const resolve = (name: string, regionId: string | null = 'suzhou', day: string | null = '2025-01-01') =>
  resolveName(directory, { name, regionId, day });

it.each<[string, string, ResolutionReason]>([
  ['市财政局', 'taicang', 'NOT_IN_REGISTER'],
  ['市公安局', 'changshu', 'NOT_IN_REGISTER'],
  ['团市委', 'gusu', 'NOT_IN_REGISTER'],
  ['市委组织部', 'suzhou', 'NOT_IN_REGISTER'],
  ['昆山高新区管委会', 'suzhou', 'NOT_IN_REGISTER'],
  ['市粮食和储备局', 'suzhou', 'NOT_IN_REGISTER'],
  ['区财政局', 'suzhou', 'NOT_IN_REGISTER'],
  ['太仓市财政局', 'suzhou', 'NOT_IN_REGISTER'],
  ['苏州工业园区市场监管局', 'suzhou', 'NOT_IN_REGISTER'],
  ['无锡市财政局', 'suzhou', 'NOT_IN_REGISTER'],
  ['南京海关', 'suzhou', 'NOT_IN_REGISTER'],
  ['高新区管委会', 'changshu', 'NOT_IN_REGISTER'],
  ['管委会', 'suzhou', 'NOT_IN_REGISTER'],
  ['江南集团', 'suzhou', 'NOT_IN_REGISTER'],
  ['省财政厅', 'suzhou', 'ABOVE_REGISTER'],
  ['国家发展改革委', 'changshu', 'ABOVE_REGISTER'],
  ['', 'suzhou', 'NOT_IN_REGISTER'],
])('%s in a document of %s is nobody: %s', (name, region, reason) => {
  expect(resolve(name, region)).toMatchObject({
    status: 'UNKNOWN',
    departmentId: null,
    certainty: 0,
    reason,
  });
});

it('looks nothing up for a place that the register does not cover', () => {
  for (const region of [null, 'nanjing'])
    expect(resolve('市财政局', region)).toMatchObject({ reason: 'REGION_NOT_COVERED', candidates: [] });
});

it('says who bears the name elsewhere, and takes nobody of them', () => {
  expect(resolve('市财政局', 'taicang').candidates).toEqual([
    { departmentId: '苏州市财政局', reason: 'SAME_NAME_OTHER_REGION' },
    { departmentId: '常熟市财政局（国资办）', reason: 'SAME_NAME_OTHER_REGION' },
  ]);
});

it.each<[string, string, [string, ResolutionReason][]]>([
  [
    '市大数据局',
    '2025-06-01',
    [
      ['苏州市数据局', 'RENAMED'],
      ['苏州市大数据管理局', 'NAME_ENDED'],
    ],
  ],
  [
    '市数据局',
    '2022-06-01',
    [
      ['苏州市大数据管理局', 'PREDECESSOR'],
      ['苏州市数据局', 'NOT_YET_FOUNDED'],
    ],
  ],
  [
    '市财政局（国资委）',
    '2022-06-01',
    [
      ['苏州市财政局', 'NAME_WITHIN_NAME'],
      ['苏州市人民政府国有资产监督管理委员会', 'NAME_WITHIN_NAME'],
    ],
  ],
  [
    '市商务局〈市贸促会〉',
    '2022-06-01',
    [
      ['苏州市商务局', 'NAME_WITHIN_NAME'],
      ['中国国际贸易促进委员会苏州市委员会', 'NAME_WITHIN_NAME'],
    ],
  ],
])('%s on %s is left to a person, with candidates', (name, day, candidates) => {
  expect(resolve(name, 'suzhou', day)).toMatchObject({
    status: 'AMBIGUOUS',
    departmentId: null,
    candidates: candidates.map(([departmentId, reason]) => ({ departmentId, reason })),
  });
});

it.each<[string, string, string | null]>([
  ['各有关部门', 'suzhou', '市各相关部门（泛指）'],
  ['市有关部门和单位', 'suzhou', '市各相关部门（泛指）'],
  ['苏州市各相关部门', 'suzhou', '市各相关部门（泛指）'],
  ['属地政府', 'suzhou', null],
  ['相关单位', 'suzhou', '市各相关部门（泛指）'],
  ['各相关部门', 'taicang', null],
  ['各街道', 'gusu', '各街道（姑苏区）'],
  ['各镇（街道）', 'suzhou', null],
  ['有关市<区>', 'suzhou', null],
  ['领导小组成员单位', 'suzhou', null],
  ['各金融机构', 'suzhou', null],
  ['各板块', 'changshu', null],
])('%s in a document of %s names nobody in particular', (name, region, departmentId) => {
  expect(resolve(name, region)).toMatchObject({ status: 'COLLECTIVE', departmentId, members: [] });
});

it('is less sure of a name that was borne for a time where no day is known', () => {
  expect(resolve('市财政局', 'suzhou', null).certainty).toBe(0.99);
  expect(resolve('市大数据局', 'suzhou', null).certainty).toBeLessThan(0.9);
});

import { expect, it } from '@jest/globals';
import { extract } from '../extraction/extract.js';
import { seedDirectory } from '../seeding/seed-directory.js';
import { readRegister } from '../seeding/seed-files.js';
import { withOrganisations } from './organisations.js';

const directory = seedDirectory(readRegister());

const read = (title: string, ...notes: string[]) => {
  const tasks = notes.map((note, at) => `${at + 1}．任务。推进工作。（责任单位：${note}）`);
  return withOrganisations(directory, extract([title, '一、任务', ...tasks].join('\n')));
};
const namedIn = ({ measures }: ReturnType<typeof read>) =>
  measures.flatMap(({ departments }) =>
    departments.map(({ name, organisation }) => [name, organisation?.key]),
  );

it('puts the body of the document’s own region beside each name', () => {
  expect(namedIn(read('苏州市2025年工作计划', '市财政局、市住建局'))).toEqual([
    ['市财政局', '苏州市财政局'],
    ['市住建局', '苏州市住房和城乡建设局'],
  ]);
  expect(namedIn(read('常熟市2022年工作计划', '市财政局、市住建局'))).toEqual([
    ['市财政局', '常熟市财政局（国资办）'],
    ['市住建局', '常熟市住房和城乡建设局（人防办）'],
  ]);
});

it('lists the members of a group, and who comes after a body that was no more', () => {
  const { measures, undecided } = read(
    '苏州市2025年工作计划',
    '各县级市（区）人民政府（管委会）、市大数据局',
  );

  expect(measures[0]?.departments).toMatchObject([
    { organisation: { members: { length: 10 } }, status: 'RESOLVED' },
    { organisation: null, status: 'AMBIGUOUS', candidates: [{ key: '苏州市数据局', reason: 'RENAMED' }, {}] },
  ]);
  expect(undecided).toMatchObject([{ code: 'DEPARTMENT_AMBIGUOUS' }]);
});

it('warns of a name once, where it stands first', () => {
  const { undecided } = read('太仓市2025年工作计划', '市财政局', '市财政局、太仓海关');

  expect(undecided).toEqual([
    {
      code: 'DEPARTMENT_UNKNOWN',
      message:
        '市财政局 of 太仓市 on 2025-01-01: 苏州市财政局 SAME_NAME_OTHER_REGION, 常熟市财政局（国资办） SAME_NAME_OTHER_REGION',
      start: expect.any(Number),
      end: expect.any(Number),
    },
  ]);
});

it('resolves nothing of another city, and stays silent', () => {
  const { measures, undecided } = read('南京市2025年工作计划', '市财政局、市住建局');

  expect(measures[0]?.departments).toMatchObject([
    { organisation: null, reason: 'REGION_NOT_COVERED', candidates: [] },
    { organisation: null, reason: 'REGION_NOT_COVERED', candidates: [] },
  ]);
  expect(undecided).toEqual([]);
});

it('says once that a text does not tell whose it is', () => {
  const { measures, undecided } = read('2025年工作计划', '市财政局、市住建局', '市商务局');

  expect(measures[0]?.departments[0]).toMatchObject({ organisation: null, reason: 'REGION_NOT_COVERED' });
  expect(undecided).toMatchObject([{ code: 'REGION_UNKNOWN' }]);
});

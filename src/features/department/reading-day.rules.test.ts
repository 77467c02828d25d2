import { expect, it } from '@jest/globals';
import { seedDirectory } from '../../seeding/seed-directory.js';
import { readRegister } from '../../seeding/seed-files.js';
import { readingDay, type TimedText } from './reading-day.rules.js';

const directory = seedDirectory(readRegister());
const silent: TimedText = {
  effectiveFrom: null,
  issuedOn: null,
  documentNumber: null,
  title: null,
  regionId: 'suzhou',
  names: [],
};

it.each<[string, Partial<TimedText>, string | null]>([
  ['the day it takes effect', { effectiveFrom: '2025-07-01', issuedOn: '2025-06-12' }, '2025-07-01'],
  ['the day of issue', { effectiveFrom: 'on_issue', issuedOn: '2025-06-12' }, '2025-06-12'],
  [
    'the year of its number',
    { documentNumber: '苏府规字〔2020〕5号', title: '到2025年的规划' },
    '2020-01-01',
  ],
  ['the first year of its title', { title: '三年行动计划（2024～2026年）' }, '2024-01-01'],
  ['nothing, where nothing is known', {}, null],
  ['the last day of a name that ended', { names: ['市财政局', '人行苏州中支'] }, '2023-08-31'],
  ['the first day of a new name', { names: ['市数据局'] }, '2024-01-01'],
  [
    'a time before the goal in its title, when two names had ended by then',
    { title: '新兴服务业2025行动计划', names: ['市大数据局', '苏州银保监分局'] },
    '2023-12-31',
  ],
  [
    'the year in its title, against one old name',
    { title: '2025年工作计划', names: ['市大数据局'] },
    '2025-01-01',
  ],
  [
    'the year in its title, where the names contradict each other',
    { title: '2025年工作计划', names: ['人行苏州中支', '苏州银保监分局', '市数据局'] },
    '2025-01-01',
  ],
  [
    'its title, where names are those of another region',
    { regionId: 'taicang', names: ['市大数据局'] },
    null,
  ],
])('reads a text on %s', (_, text, day) => {
  expect(readingDay(directory, { ...silent, ...text })).toBe(day);
});

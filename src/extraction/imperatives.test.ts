import { describe, expect, it } from '@jest/globals';
import { extract } from './extract.js';

const read = (text: string) => extract(text).targets.map(({ value, unit }) => `${value}${unit}`);
const planned = '某市2024年工作要点\n一、重点任务\n（一）改善办学条件。';

describe('orders of a dated plan', () => {
  it.each([
    ['安装监测终端2600台。', ['2600台']],
    ['更换35盏路灯，打通断头路50条。', ['35盏', '50条']],
    ['新购置公交车200辆，危桥改造4座。', ['200辆', '4座']],
    ['为三所小学免费更换桌椅670套。', ['670套']],
    ['整修淮河二路等8条道路路面。', ['8条']],
    ['落实保护性耕作面积310万亩。', ['310万亩']],
    ['创成示范学校6所、示范幼儿园4所。', ['6所', '4所']],
    ['新建37个人工智能实验室。', ['37个']],
    ['每个集群培育1家以上链主企业。', ['1家']],
    ['优化公交线路20条，接入视频10万路。', ['20条', '10万路']],
  ])('reads %s', (sentence, expected) => {
    expect(read(`${planned}${sentence}`)).toEqual(expected);
  });

  it.each([
    '涉及村庄125个。',
    '该镇下辖村庄35个。',
    '鼓励企业参加展会3个。',
    '包括3类20个事项。',
    '聚焦10个重点领域。',
  ])('reads no order in %s', (sentence) => {
    expect(read(`${planned}${sentence}`)).toEqual([]);
  });

  it('asks for a date: without one a form is no promise', () => {
    expect(read('某市某业若干措施\n一、任务\n（一）甲。安装监测终端2600台。')).toEqual([]);
  });
});

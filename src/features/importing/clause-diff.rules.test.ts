import { describe, expect, it } from '@jest/globals';
import { outline } from '../../extraction/outline.js';
import { type ClauseChange, clauseDiff } from './clause-diff.rules.js';
import { compare } from './compared.rules.js';

const version = (text: string) => ({ text, clauses: outline(text) });
const diff = (old: string, next: string) => clauseDiff(compare(version(old), version(next)));
const brief = (changes: ClauseChange[]) =>
  changes
    .filter(({ kind }) => kind !== 'UNCHANGED')
    .map(({ kind, oldPath, newPath }) => `${kind} ${oldPath} ${newPath}`);

const PLAN = `某市数据产业行动计划
为加快发展，制定本计划。
一、总体目标
到2027年，数据相关产业规模力争达2000亿元。
二、重点任务
（一）培育企业
1．新增数据企业15家，支持企业上市。
2．建设公共服务平台，提供测试和认证服务。
3．举办行业展会10场，组织企业参展。
（二）完善服务
1．优化审批流程，压缩办理时限。
三、保障措施
各部门要加强协同，形成合力。
本计划自发布之日起施行。`;

const replaced = (...pairs: [string, string][]) =>
  pairs.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, PLAN);

describe('the difference of two versions', () => {
  it.each<[string, string, string[]]>([
    ['the same text', PLAN, []],
    [
      'white space alone',
      replaced(['某市数据产业行动计划', '某市数据\n产业行动计划'], ['15家，', ' 15 家，\n']),
      [],
    ],
    ['a number', replaced(['2000亿元', '2200亿元']), ['CHANGED 一 一']],
    [
      'a clause put in, the rest renumbered',
      replaced(['2．建设公共', '2．设立产业基金，规模5亿元。\n3．建设公共'], ['3．举办行业', '4．举办行业']),
      ['ADDED null 二/（一）/2', 'RENUMBERED 二/（一）/2 二/（一）/3', 'RENUMBERED 二/（一）/3 二/（一）/4'],
    ],
    [
      'a clause put in before one that changed as well',
      replaced(
        ['2．建设公共', '2．设立产业基金，规模5亿元。\n3．建设公共'],
        ['3．举办行业展会10场', '4．举办行业展会12场'],
      ),
      ['ADDED null 二/（一）/2', 'RENUMBERED 二/（一）/2 二/（一）/3', 'CHANGED 二/（一）/3 二/（一）/4'],
    ],
    [
      'a clause taken out',
      replaced(['2．建设公共服务平台，提供测试和认证服务。\n', ''], ['3．举办行业', '2．举办行业']),
      ['REMOVED 二/（一）/2 null', 'RENUMBERED 二/（一）/3 二/（一）/2'],
    ],
    [
      'two clauses that changed places',
      replaced(
        ['2．建设公共服务平台，提供测试和认证服务。\n3．举办行业展会10场，组织企业参展。', '@'],
        ['@', '2．举办行业展会10场，组织企业参展。\n3．建设公共服务平台，提供测试和认证服务。'],
      ),
      ['RENUMBERED 二/（一）/3 二/（一）/2', 'MOVED 二/（一）/2 二/（一）/3'],
    ],
    [
      'a clause that went to another chapter',
      replaced(
        ['3．举办行业展会10场，组织企业参展。\n', ''],
        ['压缩办理时限。', '压缩办理时限。\n2．举办行业展会10场，组织企业参展。'],
      ),
      ['MOVED 二/（一）/3 二/（二）/2'],
    ],
    ['what stands in no clause', replaced(['为加快发展', '为推动高质量发展']), ['CHANGED  ']],
    [
      'a clause written anew in its place',
      replaced(['各部门要加强协同，形成合力。', '建立联席会议，定期会商调度。']),
      ['CHANGED 三 三'],
    ],
    [
      'an end',
      '',
      [
        'CHANGED  ',
        ...[
          '一',
          '二',
          '二/（一）',
          '二/（一）/1',
          '二/（一）/2',
          '二/（一）/3',
          '二/（二）',
          '二/（二）/1',
          '三',
        ].map((path) => `REMOVED ${path} null`),
      ],
    ],
  ])('is of %s', (_, next, expected) => {
    expect(brief(diff(PLAN, next))).toEqual(expected);
  });

  it('keeps headings that every chapter has with their chapters, when a chapter is put in before', () => {
    const chapter = (number: string, name: string) =>
      `${number}、${name}\n（一）工作目标\n${name}取得进展。\n（二）职责分工\n按职责分工负责${name}。\n`;
    const old = chapter('一', '招商引资') + chapter('二', '人才引进');
    const next = chapter('一', '科技创新') + chapter('二', '招商引资') + chapter('三', '人才引进');

    expect(brief(diff(old, next)).filter((line) => !line.startsWith('RENUMBERED'))).toEqual([
      'ADDED null 一',
      'ADDED null 一/（一）',
      'ADDED null 一/（二）',
    ]);
  });

  it('shows how a clause reads, old and new, with numbers whole', () => {
    const [change] = diff(PLAN, replaced(['2000亿元。', '2200亿元，带动就业。'])).filter(
      ({ kind }) => kind === 'CHANGED',
    );

    expect(change).toEqual({
      kind: 'CHANGED',
      oldPath: '一',
      newPath: '一',
      heading: '总体目标',
      oldText: '总体目标\n到2027年，数据相关产业规模力争达2000亿元。',
      newText: '总体目标\n到2027年，数据相关产业规模力争达2200亿元，带动就业。',
      runs: [
        { kind: 'KEPT', text: '总体目标到2027年，数据相关产业规模力争达' },
        { kind: 'REMOVED', text: '2000' },
        { kind: 'ADDED', text: '2200' },
        { kind: 'KEPT', text: '亿元' },
        { kind: 'ADDED', text: '，带动就业' },
        { kind: 'KEPT', text: '。' },
      ],
    });
  });
});

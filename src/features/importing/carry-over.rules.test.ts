import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { corpusText, seededRegister } from '../../../test/support/seeded-register.js';
import { extract } from '../../extraction/extract.js';
import { mutated } from '../../extraction/mutate.js';
import { readSeeds } from '../../seeding/seed-files.js';
import type { ConfirmedObjects } from './carried.rules.js';
import { type CarryOver, carryOver } from './carry-over.rules.js';
import { partsOf } from './parts.rules.js';
import type { Place } from './proposal.rules.js';
import { type Reading, readingOf } from './reading.rules.js';

const register = seededRegister({ indicators: false });
const given = { regionId: 'suzhou' };
const read = (text: string) => readingOf(text, extract(text), register, given);

/** What an editor who accepts all of a reading has confirmed. */
const accepted = (reading: Reading): ConfirmedObjects => {
  const { facts, measures, targets } = structuredClone(reading);
  return {
    facts,
    measures: measures.map((says, at) => ({ id: `measure-${at}`, says })),
    targets: targets.map((says, at) => ({ id: `target-${at}`, isOwn: true, says })),
  };
};
const texts = readSeeds()
  .policies.map(({ file }) => corpusText(file))
  .filter((text) => text.length < 10_000);
const readings = new Map(texts.map((text) => [text, read(text)]));
const reimport = (before: Reading, text: string) =>
  carryOver({ before, after: read(text), confirmed: accepted(before), given });

const fates = ({ measures, targets }: CarryOver) => {
  const count = (fate: string) => [...measures, ...targets].filter((each) => each.fate === fate).length;
  return { unchanged: count('UNCHANGED'), changed: count('CHANGED'), lost: count('LOST') };
};

describe('carryOver', () => {
  it.each(readSeeds().policies.map(({ file }) => [file, corpusText(file)]))(
    'finds everything again in the same text: %s',
    (_, text) => {
      const before = readings.get(text) ?? read(text);
      const carried = reimport(before, text.replaceAll('\n', '\n\n'));

      expect(fates(carried)).toEqual({
        unchanged: before.measures.length + before.targets.length,
        changed: 0,
        lost: 0,
      });
      expect([carried.newMeasures, carried.newTargets]).toEqual([[], []]);
      expect(carried.facts.fate).toBe('UNCHANGED');
      expect(carried.diff.filter(({ kind }) => kind !== 'UNCHANGED')).toEqual([]);
    },
  );

  const PLAN = `苏州市数据产业行动计划（2025—2027年）
一、总体目标
到2027年，数据产业规模达2000亿元。
二、重点任务
1．建设公共服务平台，到2027年新增数据企业15家。（责任单位：市数据局）
2．举办行业展会，到2027年累计举办展会10场。（责任单位：市商务局）
3．引进紧缺人才，到2027年引进人才300名。（责任单位：市人力资源社会保障局、市财政局）
`;
  const plan = read(PLAN);
  const quote = (text: string, places: readonly Place[]) =>
    places.map(({ start, end }) => text.slice(start, end));
  const target = (carried: CarryOver, value: string) =>
    carried.targets.find(({ confirmed }) => confirmed.value === value);

  it('takes the new number, and all else as it was confirmed', () => {
    const next = PLAN.replace('2000亿元', '2200亿元');
    const confirmed = accepted(plan);
    const [first] = confirmed.targets;
    if (!first) throw new Error('The plan has a target');
    first.says.indicator = { ...first.says.indicator, id: 'indicator-1', name: '数据产业营业收入' };

    const carried = carryOver({ before: plan, after: read(next), confirmed, given });
    const changed = target(carried, '2000');

    expect(changed).toMatchObject({
      fate: 'CHANGED',
      confirmed: { value: '2000', unit: '亿元' },
      proposal: { value: '2200', unit: '亿元', indicator: { id: 'indicator-1' }, dueOn: '2027-12-31' },
    });
    expect(quote(next, changed?.proposal.spans ?? [])[0]).toContain('2200亿元');
    expect(fates(carried)).toEqual({ unchanged: 6, changed: 1, lost: 0 });
    expect(carried.newTargets).toEqual([]);
  });

  it('asks again where the words stay and mean something else', () => {
    const carried = reimport(plan, PLAN.replace('到2027年，数据产业', '到2028年，数据产业'));

    expect(target(carried, '2000')).toMatchObject({ fate: 'CHANGED', proposal: { dueOn: '2028-12-31' } });
  });

  it('finds what a new number of its clause or another place in the text moved', () => {
    const next = PLAN.replace(
      '1．建设',
      '1．设立产业基金，到2027年规模达5亿元。（责任单位：市财政局）\n2．建设',
    )
      .replace('2．举办', '3．举办')
      .replace('3．引进', '4．引进');
    const carried = reimport(plan, next);

    expect(fates(carried)).toEqual({ unchanged: 7, changed: 0, lost: 0 });
    expect(carried.measures.map(({ proposal }) => proposal.path)).toEqual(['二/2', '二/3', '二/4']);
    expect(carried.newMeasures.map(({ path }) => path)).toEqual(['二/1']);
    expect(carried.newTargets.map(({ value }) => value)).toEqual(['5']);
  });

  it('lists what a clause took with it, and keeps the rest', () => {
    const next = PLAN.replace(/2．举办.*\n/, '').replace('3．引进', '2．引进');
    const carried = reimport(plan, next);
    const lost = [...carried.measures, ...carried.targets].filter(({ fate }) => fate === 'LOST');

    expect(fates(carried)).toEqual({ unchanged: 5, changed: 0, lost: 2 });
    expect(lost.map(({ proposal }) => ('span' in proposal ? proposal.span : proposal.spans))).toEqual([
      { start: 0, end: 0 },
      [],
    ]);
  });

  it('takes a body that joins, and keeps what was decided of the others', () => {
    const confirmed = accepted(plan);
    const duty = confirmed.measures[2]?.says.duties[0];
    if (!duty) throw new Error('The third measure names somebody');
    duty.resolution = { ...duty.resolution, status: 'RESOLVED', departmentId: 'chosen' };
    const next = PLAN.replace('市财政局', '市财政局、市科技局');

    const carried = carryOver({ before: plan, after: read(next), confirmed, given });
    const { fate, proposal } = carried.measures[2] ?? {};

    expect(fate).toBe('CHANGED');
    expect(proposal?.duties.map(({ name }) => name)).toEqual([
      '市人力资源社会保障局',
      '市财政局',
      '市科技局',
    ]);
    expect(proposal?.duties[0]?.resolution.departmentId).toBe('chosen');
  });

  it('changes nothing of another policy from here', () => {
    const confirmed = accepted(plan);
    const targets = confirmed.targets.map((each) => ({ ...each, isOwn: false }));
    const after = read(PLAN.replace('2000亿元', '2200亿元'));

    const carried = carryOver({ before: plan, after, confirmed: { ...confirmed, targets }, given });

    expect(carried.targets.map(({ proposal: { value } }) => value)).toEqual(['15', '10', '300']);
    expect(carried.newTargets.map(({ value }) => value)).toEqual(['2200']);
  });

  it('carries to the same words alone, whatever becomes of a text', () => {
    /** Without the white space, and without the numbers of clauses. */
    const words = (reading: Reading, { start, end }: Place) =>
      partsOf(reading)
        .tokens.filter((token) => start <= token.start && token.end <= end)
        .map(({ text }) => text)
        .join('');
    let unchanged = 0;
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(1_000_000), (text, seed) => {
        const before = readings.get(text) ?? read(text);
        const after = read(mutated(text, seed));
        const carried = carryOver({ before, after, confirmed: accepted(before), given });
        const places = [
          ...carried.measures.map(({ fate, confirmed, proposal }) => ({
            fate,
            was: [confirmed.span, ...confirmed.duties.map(({ span }) => span)],
            is: [proposal.span, ...proposal.duties.map(({ span }) => span)],
          })),
          ...carried.targets.map(({ fate, confirmed, proposal }) => ({
            fate,
            was: confirmed.spans,
            is: proposal.spans,
          })),
        ];
        for (const { fate, was, is } of places) {
          for (const { start, end } of fate === 'LOST' ? [] : is) {
            expect(0 <= start && start < end && end <= after.text.length).toBe(true);
          }
          if (fate !== 'UNCHANGED') continue;
          unchanged += 1;
          expect(is.map((place) => words(after, place)).sort()).toEqual(
            was.map((place) => words(before, place)).sort(),
          );
        }
      }),
      // Document 14 with the words of a standing rule doubled: whoever inherits from it is not unchanged.
      { numRuns: 20, examples: texts.map((text): [string, number] => [text, 791146]) },
    );
    expect(unchanged).toBeGreaterThan(60);
  });
});

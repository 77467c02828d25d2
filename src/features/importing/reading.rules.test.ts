import { describe, expect, it } from '@jest/globals';
import { corpusText, seededRegister } from '../../../test/support/seeded-register.js';
import { extract } from '../../extraction/extract.js';
import { readSeeds } from '../../seeding/seed-files.js';
import type { MeasureSeed, PolicySeed, TargetSeed } from '../../seeding/seed-types.js';
import { type Reading, readingOf } from './reading.rules.js';

const seeds = readSeeds();
const register = seededRegister({ indicators: false });
// An editor says where a document applies if it does not: two of the texts name no region.
const readings = seeds.policies.map((policy): [PolicySeed, Reading] => {
  const text = corpusText(policy.file);
  return [policy, readingOf(text, extract(text), register, { regionId: policy.region })];
});

type Place = { start: number; end: number };
const meet = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;
const shareOf = (claims: readonly boolean[]): number => claims.filter(Boolean).length / claims.length;

/** Every reviewed measure with the one read at its note, and every reviewed target with the one read at its spans. */
const measures = readings.flatMap(([{ key }, reading]) =>
  seeds.measures
    .filter(({ policy }) => policy === key)
    .map((seed): [MeasureSeed, Reading['measures'][number] | undefined] => {
      const note = seed.note ?? seed;
      return [seed, reading.measures.find(({ noteSpan }) => noteSpan && meet(noteSpan, note))];
    }),
);
const targets = readings.flatMap(([{ key }, reading]) =>
  seeds.targets.flatMap((seed): [TargetSeed, Reading['targets'][number] | undefined][] => {
    const places = seed.spans.filter(({ policy }) => policy === key);
    if (places.length === 0) return [];
    const here = reading.targets.filter(
      ({ value, spans }) =>
        value === seed.value && spans.some((span) => places.some((place) => meet(span, place))),
    );
    return [[seed, here.find(({ regionId }) => regionId === seed.region) ?? here[0]]];
  }),
);

describe('readingOf, beside what careful readers made of the same texts', () => {
  it('finds every measure, with its span, clause and departments', () => {
    const same = (field: (seed: MeasureSeed, read: Reading['measures'][number]) => boolean) =>
      shareOf(measures.map(([seed, read]) => read !== undefined && field(seed, read)));

    expect(measures).toHaveLength(364);
    expect(same((seed, read) => seed.start === read.span.start && seed.end === read.span.end)).toBe(1);
    expect(same((seed, read) => seed.path.replace(/#\d+$/, '') === read.path)).toBeGreaterThan(0.8);
    const bodies = (duties: readonly (string | null)[]) => JSON.stringify([...duties].sort());
    const answerable = same(
      (seed, read) =>
        bodies(seed.duties.map(({ department }) => department)) ===
        bodies(read.duties.map(({ resolution }) => resolution.departmentId)),
    );
    expect(answerable).toBeGreaterThanOrEqual(0.97);
  });

  it('resolves nobody to another body than the readers did', () => {
    const wrong = measures.flatMap(([seed, read]) =>
      (read?.duties ?? []).filter(
        ({ resolution: { departmentId } }) =>
          departmentId !== null && !seed.duties.some(({ department }) => department === departmentId),
      ),
    );

    expect(wrong).toEqual([]);
  });

  it.each([
    ['comparator', 1],
    ['valueHigh', 1],
    ['unit', 1],
    ['cadence', 1],
    ['strength', 1],
    ['hedges', 1],
    ['dueOn', 1],
    ['duePrecision', 0.95],
    ['scope', 0.9],
  ] as const)('reads the %s of targets as they did', (field, share) => {
    const same = targets.map(([seed, read]) => JSON.stringify(read?.[field]) === JSON.stringify(seed[field]));

    expect(shareOf(same)).toBeGreaterThanOrEqual(share);
  });

  it('takes what is stated twice for one, for the region that is meant', () => {
    expect(targets.every(([, read]) => read)).toBe(true);
    expect(shareOf(targets.map(([seed, read]) => read?.regionId === seed.region))).toBeGreaterThan(0.95);
    expect(
      targets.every(([seed, read]) => {
        const inOneText = Math.max(
          ...seeds.policies.map(({ key }) => seed.spans.filter(({ policy }) => policy === key).length),
        );
        return (read?.spans.length ?? 0) <= inOneText;
      }),
    ).toBe(true);
    expect(
      readings.map(([{ key }, reading]) => [key, reading.targets.length]).filter(([, count]) => count !== 0),
    ).toEqual(
      seeds.policies
        .map(({ key }) => [
          key,
          seeds.targets.filter(({ spans }) => spans.some(({ policy }) => policy === key)).length,
        ])
        .filter(([, count]) => count !== 0),
    );
  });

  it('gives a span in the text to everything that it read', () => {
    const inside = readings.flatMap(([, { text, measures: read, targets: promises }]) =>
      [...read.map(({ span }) => span), ...promises.flatMap(({ spans }) => spans)].map(
        ({ start, end }) => start >= 0 && start < end && end <= text.length,
      ),
    );

    expect(inside.length).toBeGreaterThan(450);
    expect(inside.every(Boolean)).toBe(true);
  });

  it('is a little sure of everything, and of nothing more than it can be', () => {
    for (const [, { facts, measures: read, targets: promises }] of readings)
      for (const { confidence } of [facts, ...read, ...promises])
        for (const share of Object.values(confidence)) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
  });
});

describe('readingOf, where the register has the indicators', () => {
  const known = seededRegister({ indicators: true });
  const text = corpusText('11-shuju-chanye-yijian.txt');
  const reading = readingOf(text, extract(text), known, { regionId: 'suzhou' });

  it('finds those that bear the name, and names those that nearly do', () => {
    expect(
      reading.targets.map(({ indicator, indicatorCandidates }) => [
        indicator.name,
        indicator.id,
        indicatorCandidates[0]?.indicatorId ?? null,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['数据相关产业规模', 'data-industry-scale', null],
        ['产业年均增速', null, 'data-industry-growth'],
      ]),
    );
  });

  it('lets an editor state what the text does not say', () => {
    const given = readingOf(text, extract(text), known, {
      title: '关于促进数据产业高质量发展的实施意见',
      regionId: 'changshu',
      issuedOn: '2025-03-01',
    });

    expect(given.facts).toMatchObject({
      regionId: 'changshu',
      level: 'DISTRICT',
      issuedOn: '2025-03-01',
      confidence: { region: 1, title: 1, issuedOn: 1 },
    });
    expect(given.targets[0]).toMatchObject({ regionId: 'changshu', startsOn: '2025-03-01' });
    expect(reading.targets[0]).toMatchObject({ regionId: 'suzhou', startsOn: null });
  });

  it('says what an editor has to settle', () => {
    const strange = `若干措施
一、发展
到2030年建成星门3座次。（责任单位：市星际局）
`;
    const {
      facts,
      measures: read,
      targets: promises,
      warnings,
    } = readingOf(strange, extract(strange), known);

    expect(facts).toMatchObject({ regionId: null, level: null });
    expect(read[0]?.duties[0]?.resolution).toMatchObject({ status: 'UNKNOWN', departmentId: null });
    expect(promises.map(({ regionId }) => regionId)).toEqual(promises.map(() => null));
    expect(warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['REGION_UNKNOWN', 'DEPARTMENT_UNKNOWN']),
    );
  });
});

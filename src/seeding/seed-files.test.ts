import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readSeeds } from './seed-files.js';
import type { PolicySeed } from './seed-types.js';

const seeds = readSeeds();
const {
  regions,
  units,
  themes,
  departments,
  successions,
  policies,
  clauses,
  measures,
  indicators,
  targets,
  extracted,
} = seeds;

const by = <Row, Key>(rows: Row[], key: (row: Row) => Key) => new Map(rows.map((row) => [key(row), row]));
const twice = (keys: string[]) => keys.filter((key, index) => keys.indexOf(key) !== index);
/** Those that `known` lacks; null refers to nothing. */
const unknown = (keys: (string | null)[], known: string[]) => {
  const set = new Set(known);
  return keys.filter((key) => key !== null && !set.has(key));
};
const ofPolicy = (policy: string, path: string) => `${policy} ${path}`;

const regionKeys = regions.map(({ key }) => key);
const departmentKeys = departments.map(({ key }) => key);
const policyKeys = [...policies, ...extracted].map(({ key }) => key);
const measureKeys = measures.map(({ key }) => key);
const indicatorKeys = indicators.map(({ key }) => key);
const unitCodes = units.map(({ code }) => code);

it('holds what was counted', () => {
  expect({
    regions: regions.length,
    departments: departments.filter(({ added }) => !added).length,
    added: departments.filter(({ added }) => added).map(({ key }) => key),
    policies: policies.length,
    extracted: extracted.length,
    measures: measures.length,
    indicators: indicators.length,
    targets: targets.length,
    unassigned: targets.filter((target) => target.measures.length === 0).length,
    marks: targets.flatMap(({ spans }) => spans).length,
  }).toEqual({
    regions: 11,
    departments: 186,
    added: ['苏州市人民政府'],
    policies: 22,
    extracted: 24,
    measures: 364,
    indicators: 87,
    targets: 88,
    unassigned: 45,
    marks: 126,
  });
});

it('gives every key once', () => {
  expect(
    [
      regionKeys,
      departmentKeys,
      policyKeys,
      measureKeys,
      indicatorKeys,
      targets.map(({ key }) => key),
      units.flatMap(({ code, aliases }) => [code, ...aliases]),
      themes.map(({ code }) => code),
      clauses.map(({ policy, path }) => ofPolicy(policy, path)),
      departments.flatMap(({ region, names }) => names.map(({ name }) => ofPolicy(region, name))),
    ].flatMap(twice),
  ).toEqual([]);
});

it.each<[string, (string | null)[], string[]]>([
  ['regions, parent', regions.map(({ parent }) => parent), regionKeys],
  ['units, base', units.map(({ base }) => base), unitCodes],
  ['departments, region', departments.map(({ region }) => region), regionKeys],
  ['departments, members', departments.flatMap(({ members }) => members), departmentKeys],
  ['successions', successions.flatMap((row) => [row.predecessor, row.successor]), departmentKeys],
  ['policies, issuer', policies.map(({ issuerDepartment }) => issuerDepartment), departmentKeys],
  ['policies, region', [...policies, ...extracted].map(({ region }) => region), regionKeys],
  [
    'policies, themes',
    [...policies, ...extracted].flatMap((policy) => policy.themes),
    themes.map(({ code }) => code),
  ],
  [
    'policies, relations',
    [...policies, ...extracted].flatMap(({ relations }) => relations.map(({ to }) => to)),
    policyKeys,
  ],
  ['clauses, policy', clauses.map(({ policy }) => policy), policyKeys],
  ['measures, policy', measures.map(({ policy }) => policy), policyKeys],
  [
    'duties, department',
    measures.flatMap(({ duties }) => duties.map(({ department }) => department)),
    departmentKeys,
  ],
  ['indicators, unit', indicators.map(({ unit }) => unit), unitCodes],
  ['indicators, owner', indicators.map(({ owner }) => owner), departmentKeys],
  ['indicators without a target', indicatorKeys, targets.map(({ indicator }) => indicator)],
  ['targets, indicator', targets.map(({ indicator }) => indicator), indicatorKeys],
  ['targets, region', targets.map(({ region }) => region), regionKeys],
  ['targets, unit', targets.map(({ unit }) => unit), unitCodes],
  ['targets, policy', targets.map(({ policy }) => policy), policyKeys],
  ['targets, measures', targets.flatMap((target) => target.measures), measureKeys],
])('refers to nothing unknown: %s', (_, keys, known) => {
  expect(unknown(keys, known)).toEqual([]);
});

/** The day on which a policy's words are read: the first one known of it. */
const dayOf = ({ effectiveFrom, issuedOn, yearOfText }: PolicySeed) =>
  effectiveFrom ?? issuedOn ?? `${yearOfText}-01-01`;

describe('duties', () => {
  const department = by(departments, ({ key }) => key);
  const policy = by(policies, ({ key }) => key);
  const duties = measures.flatMap((measure) => measure.duties.map((duty) => ({ ...duty, measure })));

  it('name a department by a name that it bore then', () => {
    const wrong = duties.filter(({ name, department: key, measure }) => {
      const read = policy.get(measure.policy);
      const day = read ? dayOf(read) : '';
      return !department
        .get(key)
        ?.names.some(
          (known) =>
            known.name === name && (known.validFrom ?? '') <= day && day < (known.validTo ?? '9999-12-31'),
        );
    });

    expect(wrong).toEqual([]);
  });

  it('prefer a body of the document’s own region', () => {
    const wrong = duties.filter(({ name, department: key, measure }) => {
      const region = policy.get(measure.policy)?.region;
      const own = departments.find((row) => row.region === region && row.names.some((n) => n.name === name));
      return own !== undefined && own.key !== key;
    });

    expect(wrong).toEqual([]);
  });

  it('come from the measure’s own note, or from a standing rule before it', () => {
    const wrong = duties.filter(({ origin, start, end, measure }) => {
      const { note, policy: key } = measure;
      if (origin === 'EXPLICIT') return !(note && note.start <= start && end <= note.end);
      const rules = measures.filter((row) => row.policy === key).map(({ standingRule }) => standingRule);
      return !rules.some((rule) => rule?.start === start && rule.end === end && rule.end <= measure.end);
    });

    expect(wrong).toEqual([]);
  });
});

it('expands only groups', () => {
  expect(departments.filter(({ kind, members }) => (kind === 'GROUP') !== members.length > 0)).toEqual([]);
});

it('says of a target what its policy and indicator allow', () => {
  const dimension = (code: string) => units.find((unit) => unit.code === code)?.dimension;
  const indicator = by(indicators, ({ key }) => key);
  const policy = by(policies, ({ key }) => key);
  const sameText = (key: string) =>
    policies.find(({ relations }) => relations.some((r) => r.kind === 'SAME_AS' && r.to === key));
  const wrong = targets.filter((target) => {
    const asked = dimension(indicator.get(target.indicator)?.unit ?? '');
    const unitFits =
      dimension(target.unit) === asked || (target.comparator === 'MULTIPLY' && target.unit === '倍');
    const of = policy.get(target.policy);
    const from =
      of && (of.effectiveFrom ?? of.issuedOn ?? sameText(of.key)?.issuedOn ?? `${of.yearOfText}-01-01`);
    const dueFits = target.dueOn === null ? target.duePrecision === null : target.dueOn > target.startsOn;
    const decimal = [target.value, target.valueHigh ?? '0'].every((value) => /^\d+(\.\d+)?$/.test(value));
    return !(unitFits && from === target.startsOn && dueFits && decimal);
  });

  expect(wrong).toEqual([]);
});

it('gives every marked target to exactly one span', () => {
  const marks = readFileSync('seeds/gold/targets.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { doc: string; start: number; end: number });
  const place = (policy: string, start: number, end: number) => `${policy} ${start}–${end}`;

  expect(
    targets.flatMap(({ spans }) => spans.map(({ policy, start, end }) => place(policy, start, end))).sort(),
  ).toEqual(marks.map(({ doc, start, end }) => place(doc, start, end)).sort());
});

it('links a target to every measure that states it', () => {
  const expected = ({ spans }: (typeof targets)[number]) =>
    spans.flatMap((span) =>
      measures
        .filter((row) => row.policy === span.policy && row.start <= span.start && span.end <= row.end)
        .map(({ key }) => key),
    );

  expect(targets.map(({ measures: linked }) => linked)).toEqual(targets.map(expected));
});

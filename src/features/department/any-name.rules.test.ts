import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seedDirectory } from '../../seeding/seed-directory.js';
import { readRegister } from '../../seeding/seed-files.js';
import { resolveName } from './name-resolution.rules.js';
import { placeOf } from './places.rules.js';
import { plainName } from './written-name.rules.js';

const register = readRegister();
const directory = seedDirectory(register);

describe('for any name', () => {
  const regions = register.regions.map(({ key }) => key);
  const known = register.departments.flatMap(({ names }) => names.map(({ name }) => name));
  const part = fc.constantFrom(
    '市',
    '区',
    '省',
    '苏州',
    '常熟市',
    '姑苏区',
    '园区',
    '各',
    '有关',
    '（',
    '）',
    '局',
    '委',
  );
  const written = fc
    .array(fc.oneof(fc.constantFrom(...known), part, fc.string({ maxLength: 3 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join(''));
  const asked = fc.record({
    name: fc.oneof(fc.constantFrom(...known), written),
    regionId: fc.constantFrom(...regions),
    day: fc.constantFrom('2003-01-01', '2022-06-01', '2024-06-01', '2025-06-01', null),
  });
  const bodies = new Map(register.departments.map((body) => [body.key, body]));

  it('never takes a body of another division, unless the name says so', () => {
    fc.assert(
      fc.property(asked, ({ name, regionId, day }) => {
        const { departmentId } = resolveName(directory, { name, regionId, day });
        const region = departmentId === null ? regionId : bodies.get(departmentId)?.region;
        if (region === regionId) return;
        const { gazetteer } = directory;
        const { by, regionId: meant } = placeOf(gazetteer, plainName(name), regionId);
        const city = gazetteer.regions.get(regionId)?.parentId;
        const own = gazetteer.regions.get(regionId)?.kind;
        // A district (区) has no 市 of its own: the city above is meant.
        const isAbove = region === city && own !== 'COUNTY_CITY' && /市/.test(name);
        expect(isAbove || by === 'STATED' || plainName(name).includes('(')).toBe(true);
        if (by === 'STATED' && !plainName(name).includes('(')) expect(meant).toBe(region);
      }),
      { numRuns: 3000 },
    );
  });

  it('answers consistently: a body with certainty and the members of the register, or nobody', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const { status, departmentId, members, certainty, candidates } = resolveName(directory, question);
        expect(members).toEqual((departmentId && bodies.get(departmentId)?.members) || []);
        expect(certainty > 0 && certainty <= 1).toBe(departmentId !== null);
        if (status === 'RESOLVED') expect(departmentId).not.toBeNull();
        if (status === 'UNKNOWN' || status === 'AMBIGUOUS') expect(departmentId).toBeNull();
        if (status === 'AMBIGUOUS') expect(candidates.length).toBeGreaterThan(0);
        for (const candidate of candidates) expect(bodies.has(candidate.departmentId)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('does not care for brackets and blanks', () => {
    fc.assert(
      fc.property(asked, ({ name, ...where }) => {
        const other = [...name.replace(/[（〈<]/g, '(').replace(/[）〉>]/g, ')')].join(' ');
        expect(resolveName(directory, { name: other, ...where })).toEqual(
          resolveName(directory, { name, ...where }),
        );
      }),
    );
  });
});

import { expect, it } from '@jest/globals';
import type { Directory } from '../features/department/directory.rules.js';
import { resolveName } from '../features/department/name-resolution.rules.js';
import { plainName } from '../features/department/written-name.rules.js';
import { seedDirectory } from './seed-directory.js';
import { readSeeds } from './seed-files.js';
import type { PolicySeed } from './seed-types.js';

const seeds = readSeeds();
const policies = new Map(seeds.policies.map((policy) => [policy.key, policy]));

/** The day on which a policy's words are read. */
const dayOf = ({ effectiveFrom, issuedOn, yearOfText }: PolicySeed) =>
  effectiveFrom ?? issuedOn ?? `${yearOfText}-01-01`;

const duties = seeds.measures.flatMap(({ policy: key, duties: named }) => {
  const policy = policies.get(key);
  return policy ? named.map((duty) => ({ ...duty, regionId: policy.region, day: dayOf(policy) })) : [];
});

it('resolves every duty of the reviewed documents as its reader did', () => {
  const directory = seedDirectory(seeds);
  const wrong = duties.flatMap(({ name, department, regionId, day }) => {
    const { departmentId, status, reason } = resolveName(directory, { name, regionId, day });
    return departmentId === department ? [] : [{ name, department, departmentId, status, reason, day }];
  });

  expect(duties).toHaveLength(1325);
  expect(wrong).toEqual([]);
});

it('takes nobody else for a body whose name the register has lost, and still finds most by place and office', () => {
  const tally = { right: 0, wrong: 0, open: 0 };
  for (const { name, department, regionId, day } of duties) {
    const directory = withoutName(department, name);
    const { departmentId } = resolveName(directory, { name, regionId, day });
    tally[departmentId === null ? 'open' : departmentId === department ? 'right' : 'wrong'] += 1;
  }

  expect(tally.wrong).toBe(0);
  expect(tally.right / duties.length).toBeGreaterThan(0.8);
});

const lessened = new Map<string, Directory>();

/** The register as if it had never seen this name: how a text is read that writes a body in a new way. */
function withoutName(key: string, name: string): Directory {
  const id = `${key} ${plainName(name)}`;
  const known = lessened.get(id);
  if (known) return known;
  const departments = seeds.departments.map((body) => {
    if (body.key !== key) return body;
    return { ...body, names: body.names.filter((other) => plainName(other.name) !== plainName(name)) };
  });
  const directory = seedDirectory({ ...seeds, departments });
  lessened.set(id, directory);
  return directory;
}

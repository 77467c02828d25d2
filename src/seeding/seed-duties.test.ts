import { expect, it } from '@jest/globals';
import { resolveName } from '../features/department/name-resolution.rules.js';
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

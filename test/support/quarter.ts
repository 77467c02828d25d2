import { randomUUID } from 'node:crypto';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { print } from 'graphql';
import type { Department } from '../../src/features/department/department.entity.js';
import { anAccount } from './builders/account.js';
import { aDepartment } from './builders/department.js';
import { anIndicator } from './builders/indicator.js';
import { aMeasure } from './builders/measure.js';
import { aPolicy } from './builders/policy.js';
import { aRegion } from './builders/region.js';
import { aTarget } from './builders/target.js';
import { many } from './many.js';

export const DEPARTMENTS = 10;
const EACH = 4;

/** Who answers for what, in plain counting: the story's own book beside what the service says. */
export interface Entry {
  /** Of the departments of the story, in the order in which they came. */
  body: number;
  region: 'city' | 'district';
  /** What is verified, and what is promised now. */
  verified: number | null;
  goal: number;
}

/** By the story's own rule: its values lie far from where a light changes between October and mid-November. */
export const lightOf = ({ verified, goal }: Entry): string => {
  if (verified === null) return 'GREY';
  if (verified >= goal || verified >= 80) return 'GREEN';
  return verified >= 55 ? 'YELLOW' : 'RED';
};

/** How many entries there are of each light. */
export function countOf(entries: readonly Entry[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const entry of entries) counts[lightOf(entry)] = (counts[lightOf(entry)] ?? 0) + 1;
  return counts;
}

/** A city with a district, ten departments that lead four targets each, and the offices that act in it. */
export async function aCity(em: EntityManager) {
  const city = await aRegion(em);
  const district = await aRegion(em, { parent: city });
  const regions = { city, district };
  const bodies: { department: Department; key: string }[] = [];
  for (const _ of many(DEPARTMENTS, (at) => at)) {
    const department = await aDepartment(em, { region: city });
    bodies.push({ department, key: (await anAccount(em, { departments: [department] })).key });
  }
  const policies = [await aPolicy(em, { region: city }), await aPolicy(em, { region: city })];
  const promises = [];
  const book: Entry[] = [];
  for (const at of many(DEPARTMENTS * EACH, (nth) => nth)) {
    const body = Math.floor(at / EACH);
    const region = at % 2 === 0 ? 'city' : 'district';
    const policy = policies[at % 2];
    const department = bodies[body]?.department;
    const helper = bodies[(body + 1) % DEPARTMENTS]?.department;
    if (!policy || !department || !helper) throw new Error('A city is whole');
    const helps = { department: helper, role: 'SUPPORT' as const };
    // Of the first target alone another helps: dashboards count it there as well.
    const measure = await aMeasure(em, { policy, duties: at === 0 ? [department, helps] : [department] });
    const indicator = await anIndicator(em);
    const target = await aTarget(em, {
      ...{ policy, indicator, region: regions[region], measures: [measure], today: '2026-10-01' },
      ...{ startsOn: '2026-01-01', dueOn: '2026-12-31', value: '100' },
    });
    promises.push({ target, indicator, measure, region: regions[region] });
    book.push({ body, region, verified: null, goal: 100 });
  }
  const office = async (role: 'REVIEWER' | 'EDITOR' | 'LEADER' | 'ADMINISTRATOR') =>
    (await anAccount(em, { roles: [role] })).key;
  return {
    ...{ regions, bodies, promises, book },
    reviewer: await office('REVIEWER'),
    editor: await office('EDITOR'),
    leader: await office('LEADER'),
    administrator: await office('ADMINISTRATOR'),
  };
}

export type City = Awaited<ReturnType<typeof aCity>>;

/** Asks a service by HTTP; answers the text beside what it says, and throws where it says that something failed. */
export const client =
  (url: string) =>
  async <Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    key: string,
  ) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: print(document), variables }),
    });
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as { data?: Data; errors?: unknown };
    if (!data || errors) throw new Error(text);
    return { data, text };
  };

/** A new key for each change. */
export const keyed = <Input extends object>(input: Input) => ({
  input: { ...input, idempotencyKey: randomUUID() },
});

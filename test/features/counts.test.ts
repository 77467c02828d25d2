import { expect, it } from '@jest/globals';
import { startSeededApi } from '../support/seeded-api.js';

const api = startSeededApi();

interface Counted {
  totalCount: number;
  edges?: { cursor: string }[];
}
interface Answer {
  policies: Counted;
  policy: { id: string; targets: Counted };
}

async function ask(query: string): Promise<{ data: Answer; codes: unknown[]; statements: number }> {
  api.queries.length = 0;
  const response = await api.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  const { data, errors = [] } = JSON.parse(response.body);
  return {
    data,
    codes: errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code),
    statements: api.queries.length,
  };
}

const policyWithTargets = async (): Promise<string> => {
  const [row] = await api.em.execute<{ id: string }[]>(
    `select 'policy_' || policy_id as id from target where part_of_id is null
      group by policy_id order by count(*) desc, policy_id limit 1`,
  );
  return row?.id ?? '';
};

/** A list without parents, and one of each parent; as a query asks for it, and as it is found in the answer. */
const LISTS = [
  ['of policies', (rest: string) => `policies${rest}`, ({ policies }: Answer) => policies],
  [
    'of a policy’s targets',
    (rest: string, id: string) => `policy(id: "${id}") { id targets${rest} }`,
    ({ policy }: Answer) => policy.targets,
  ],
] as const;

it.each(LISTS)('counts the whole list %s, wherever the page stands', async (_, list, found) => {
  const id = await policyWithTargets();
  const select = async (rest: string) => found((await ask(`{ ${list(rest, id)} }`)).data);
  const { totalCount } = await select(' { totalCount }');
  expect(totalCount).toBeGreaterThan(2);

  const whole = await select('(first: 100) { totalCount edges { cursor } }');
  expect([whole.totalCount, whole.edges?.length]).toEqual([totalCount, totalCount]);
  const [first, last] = [whole.edges?.at(0)?.cursor, whole.edges?.at(-1)?.cursor];

  const page = await select('(first: 1) { totalCount edges { cursor } }');
  expect([page.totalCount, page.edges?.length]).toEqual([totalCount, 1]);
  const next = await select(`(first: 1, after: "${first}") { totalCount edges { cursor } }`);
  expect([next.totalCount, next.edges?.[0]?.cursor]).toEqual([totalCount, whole.edges?.[1]?.cursor]);
  const beyond = await select(`(first: 1, after: "${last}") { totalCount edges { cursor } }`);
  expect([beyond.totalCount, beyond.edges]).toEqual([totalCount, []]);
  const backward = await select(`(last: 1, before: "${last}") { totalCount edges { cursor } }`);
  expect([backward.totalCount, backward.edges?.length]).toEqual([totalCount, 1]);
  const none = await select('(filter: { text: "没有这样的词句" }) { totalCount edges { cursor } }');
  expect(none).toEqual({ totalCount: 0, edges: [] });
});

it.each(LISTS)(
  'reads no page %s that nobody asks for, and refuses a wrong one all the same',
  async (_, list, found) => {
    const id = await policyWithTargets();
    const asked = async (rest: string) => ask(`{ ${list(rest, id)} }`);
    const alone = await asked(' { totalCount }');
    expect(found(alone.data).totalCount).toBeGreaterThan(2);
    const page = await asked('(first: 3) { edges { cursor } }');
    const both = await asked('(first: 3) { totalCount edges { cursor } }');
    expect([alone.statements, both.statements]).toEqual([page.statements, page.statements]);
    expect((await asked('(first: 0) { totalCount }')).codes).toEqual(['INVALID_PAGE']);
    expect((await asked('(after: "x") { totalCount }')).codes).toEqual(['INVALID_CURSOR']);
  },
);

import { setTimeout as pause } from 'node:timers/promises';
import { answerOf, asking, running, service } from '../compare.ts';
import type { Contestant } from '../contestant.ts';
import type { Scenario } from '../scenario.ts';

const READS = 100_000;
const READERS = 8;
const VERIFIED_PER_SECOND = 10;
const KEY = 'zb_bench_reviewer';
const REVIEWER = `insert into api_key (id, hash, label, created_at, account_id)
  select gen_random_uuid(), encode(sha256('${KEY}'), 'hex'), 'Benchmark', '2025-01-01T00:00:00Z', id
    from account where key = 'bench-reviewer'`;
const COUNT = '{ reviewQueue(first: 1) { totalCount } }';
const QUEUE =
  'query ($after: String) { reviewQueue(first: 100, after: $after) { edges { cursor node { id version } } } }';
const VERIFY =
  'mutation ($input: VerifyProgressInput!) { verifyProgress(input: $input) { errors { code message } } }';

interface Waiting {
  id: string;
  version: number;
}

/** Reports are verified through one node while both are read: each answer has to count what was acknowledged before. */
export const scenario: Scenario = {
  about: `${READS.toLocaleString('en')} reads of two nodes while ten reports a second are verified: which lack one?`,
  run: async (bench) => {
    const { url } = await bench.copy('stale', async (client) => {
      await client.query(REVIEWER);
    });
    const nodes = [1, 2].map(() => service(url, bench, { ZHIBIAO_CACHE: 'on', ZHIBIAO_JOBS: 'off' }));
    return running(nodes, async (started) => {
      const [writing] = started;
      if (!writing) throw new Error('Not all were started');
      const waiting = await queueOf(writing);
      const all = waiting.length;
      const state = {
        begun: 0,
        acknowledged: 0,
        reads: 0,
        stale: 0,
        early: 0,
        answers: new Set<number>(),
        over: false,
      };
      const write = async () => {
        for (const report of waiting) {
          if (state.over) return;
          state.begun += 1;
          await verify(writing, report);
          state.acknowledged += 1;
          await pause(1000 / VERIFIED_PER_SECOND);
        }
      };
      const read = async (node: Contestant) => {
        while (state.reads < READS) {
          state.reads += 1;
          const { acknowledged } = state;
          const { reviewQueue } = await ask<{ reviewQueue: { totalCount: number } }>(node, COUNT);
          const verified = all - reviewQueue.totalCount;
          state.answers.add(verified);
          if (verified < acknowledged) state.stale += 1;
          if (verified > state.begun) state.early += 1;
        }
      };
      const from = performance.now();
      const readers = started.flatMap((node) => Array.from({ length: READERS / 2 }, () => read(node)));
      const writer = write();
      await Promise.all(readers);
      const seconds = (performance.now() - from) / 1000;
      state.over = true;
      await writer;
      return {
        figures: [
          { what: 'answers that lack an acknowledged report', value: state.stale, unit: '', atMost: 0 },
          { what: 'answers that count one not yet sent', value: state.early, unit: '', atMost: 0 },
          { what: 'reads', value: state.reads, unit: '' },
          { what: 'reports verified', value: state.acknowledged, unit: '' },
          { what: 'reads', value: state.reads / seconds, unit: 'req/s' },
        ],
        notes: [`${state.answers.size} different answers; ${seconds.toFixed(0)} s`],
      };
    });
  },
};

async function ask<Data>(node: Contestant, query: string, variables?: object): Promise<Data> {
  const { body, headers } = asking(query, variables);
  const answer = await answerOf(node, { body, headers: { ...headers, authorization: `Bearer ${KEY}` } });
  const { data, errors } = JSON.parse(answer);
  if (errors) throw new Error(answer);
  return data;
}

async function queueOf(node: Contestant): Promise<Waiting[]> {
  const found: Waiting[] = [];
  for (let after: string | undefined; ; ) {
    type Page = { reviewQueue: { edges: { cursor: string; node: Waiting }[] } };
    const { edges } = (await ask<Page>(node, QUEUE, { after })).reviewQueue;
    found.push(...edges.map(({ node: report }) => report));
    after = edges.at(-1)?.cursor;
    if (edges.length < 100) return found;
  }
}

async function verify(node: Contestant, { id, version }: Waiting): Promise<void> {
  const input = { reportId: id, expectedVersion: version, idempotencyKey: `stale-${id}` };
  const { verifyProgress } = await ask<{ verifyProgress: { errors: object[] } }>(node, VERIFY, { input });
  if (verifyProgress.errors.length > 0) throw new Error(JSON.stringify(verifyProgress.errors));
}

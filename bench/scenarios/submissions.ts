import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { answerOf, asking, byTurns, running, service } from '../compare.ts';
import { recorded, type Sent } from '../recorded.ts';
import type { Scenario } from '../scenario.ts';
import { median } from '../summary.ts';

const CLIENTS = 16;
const KEY = 'zb_bench_city';
/** One account for every department may report all; it names the one that it reports for. */
const REPORTER = [
  `insert into account (id, key, name, name_en, roles, is_demo)
   values (gen_random_uuid(), 'bench-city', '填报', 'Reporting', '{REPORTER}', false)`,
  `insert into account_department (account_id, department_id)
   select a.id, d.id from account a cross join department d where a.key = 'bench-city'`,
  `insert into api_key (id, hash, label, created_at, account_id)
   select gen_random_uuid(), encode(sha256('${KEY}'), 'hex'), 'Benchmark', '2025-01-01T00:00:00Z', id
     from account where key = 'bench-city'`,
];
const PLACES = `
  select distinct on (t.indicator_id, t.region_id, m.first) t.indicator_id as indicator, t.region_id as region,
         to_char(m.first, 'YYYY-MM') as period, (m.first + interval '1 month - 1 day')::date::text as "endsOn",
         d.id as department, t.id as target
    from (select min(id::text)::uuid as id, indicator_id, region_id from target group by 2, 3 having count(*) = 1) t
    join target_measure x on x.target_id = t.id
    join responsibility r on r.measure_id = x.measure_id and r.role = 'LEAD'
    join region g on g.id = t.region_id
    join department d on d.id = r.department_id and d.region_id in (g.id, g.parent_id)
   cross join generate_series(date '2001-01-01', date '2021-03-01', interval '1 month') m (first)
   order by t.indicator_id, t.region_id, m.first, d.id`;
const SUBMIT = `mutation ($input: SubmitProgressInput!) {
  submitProgress(input: $input) { report { id revision state } errors { code message } }
}`;

interface Place {
  indicator: string;
  region: string;
  period: string;
  endsOn: string;
  department: string;
  /** The only one that reads it. */
  target: string;
  key: string;
}

const submission = ({ indicator, region, period, department, key }: Place) => {
  const input = {
    indicatorId: `indicator_${indicator}`,
    regionId: `region_${region}`,
    departmentId: `department_${department}`,
    period,
    value: '42',
    narrative: '按月填报，进展符合预期。',
    idempotencyKey: key,
  };
  const { body, headers } = asking(SUBMIT, { input });
  return { body, headers: { ...headers, authorization: `Bearer ${KEY}` } };
};

export const scenario: Scenario = {
  about: `${CLIENTS} clients submit reports, against the same statements sent by pg in one transaction each`,
  run: async (bench) => {
    let places: Place[] = [];
    const { url } = await bench.copy('submissions', async (client) => {
      for (const text of REPORTER) await client.query(text);
      const { rows } = await client.query(PLACES);
      places = rows.sort(() => Math.random() - 0.5).map((row) => ({ ...row, key: randomUUID() }));
    });
    const next = () => {
      const place = places.pop();
      if (!place) throw new Error('Every period has been reported');
      return place;
    };
    const [first, second] = [next(), next()];
    const [, one = [], other = []] = await recorded(url, [next(), first, second].map(submission));
    const replay = replayed({ place: first, sent: one }, { place: second, sent: other });

    return running([service(url, bench, { ZHIBIAO_JOBS: 'off' })], async ([own]) => {
      if (!own) throw new Error('It was not started');
      const clients = await Promise.all(
        Array.from({ length: CLIENTS }, async () => {
          const client = new Client({ connectionString: url });
          await client.connect();
          return client;
        }),
      );
      const submit = async () => {
        const answer = await answerOf(own, submission(next()));
        if (!answer.includes('"errors":[]')) throw new Error(answer);
      };
      try {
        const measured = await byTurns(
          {
            service: () => crowd(bench.seconds, submit),
            statements: () => crowd(bench.seconds, async (at) => replay(clients[at] as Client, next())),
          },
          bench,
          (perSecond) => `${perSecond.toFixed(1)} submissions/s`,
        );
        const of = (name: string) => median(measured[name] ?? []);
        return {
          figures: [
            {
              what: 'service / statements alone',
              value: of('service') / of('statements'),
              unit: '×',
              atLeast: 0.4,
            },
            { what: 'service', value: of('service'), unit: 'submissions/s' },
            { what: 'statements alone', value: of('statements'), unit: 'submissions/s' },
          ],
          notes: [`${one.length} statements each`],
        };
      } finally {
        await Promise.all(clients.map((client) => client.end()));
      }
    });
  },
};

/** How much a crowd gets done in a second, each one thing after the other. */
async function crowd(seconds: number, work: (at: number) => Promise<void>): Promise<number> {
  let done = 0;
  const from = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, at) => {
      while (performance.now() - from < seconds * 1000) {
        await work(at);
        done += 1;
      }
    }),
  );
  return (done / (performance.now() - from)) * 1000;
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

interface Record {
  place: Place;
  sent: Sent[];
}

/** Sends what one submission sent for another place: what two records differ in is the place's, or made anew. */
function replayed(one: Record, other: Record): (client: Client, place: Place) => Promise<void> {
  const body = one.sent.filter(({ text }) => !/^(begin|commit|rollback)/i.test(text));
  const elsewhere = new Set(JSON.stringify(other.sent).match(UUID));
  const own = new Set(Object.values(one.place));
  const fresh = (JSON.stringify(body).match(UUID) ?? []).filter(
    (uuid) => !elsewhere.has(uuid) && !own.has(uuid),
  );
  return async (client, place) => {
    // A day before the period that it begins with.
    const fields = ['endsOn', 'period', 'indicator', 'region', 'department', 'target', 'key'] as const;
    const swaps = new Map(fields.map((field) => [one.place[field], place[field]]));
    for (const uuid of new Set(fresh)) swaps.set(uuid, randomUUID());
    const swap = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(swap);
      if (typeof value !== 'string') return value;
      let text = value;
      for (const [from, to] of swaps) text = text.replaceAll(from, to);
      return text;
    };
    await client.query('begin');
    for (const { text, name, values } of body)
      await client.query({ text: swap(text) as string, ...(name ? { name } : {}), values: values.map(swap) });
    await client.query('commit');
  };
}

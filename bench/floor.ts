import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { Pool } from 'pg';
import { query } from './scenario.ts';

interface Row {
  nth: string;
  title: string;
  indicator: string;
  value: string;
  reported: string;
  lead: string;
}

/** Where each scenario shows the reported value. */
const REPORTED: Record<string, (text: string) => object> = {
  standing: (text) => ({ standing: { current: { text } } }),
  'latest-report': (text) => ({ latestReport: { value: { text } } }),
};

// The least that can answer: one prepared statement, its rows nested by one loop, as many connections as the service.
const name = process.env.SCENARIO ?? '';
const sql = await query(`${name}.sql`);
const reported = REPORTED[name] ?? (() => assert.fail(`No answer is written for the scenario ${name}`));
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

async function answer(): Promise<string> {
  const policies = new Map<string, { title: string; edges: object[] }>();
  for (const row of (await pool.query<Row>({ name: 'floor', text: sql })).rows) {
    let policy = policies.get(row.nth);
    if (!policy) {
      policy = { title: row.title, edges: [] };
      policies.set(row.nth, policy);
    }
    const node = {
      indicator: { name: row.indicator },
      value: { text: row.value },
      ...reported(row.reported),
      leadDepartment: { name: row.lead },
    };
    policy.edges.push({ node });
  }
  const edges = [...policies.values()].map(({ title, edges }) => ({ node: { title, targets: { edges } } }));
  return JSON.stringify({ data: { policies: { edges } } });
}

const server = createServer(async (request, response) => {
  request.resume();
  try {
    const body = Buffer.from(await answer());
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  } catch (thrown) {
    process.stderr.write(`${thrown}\n`);
    response.writeHead(500).end();
  }
});
server.listen(Number(process.env.PORT), process.env.HOST);

process.once('SIGTERM', async () => {
  server.close();
  server.closeAllConnections();
  await pool.end();
});

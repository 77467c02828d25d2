import { Client } from 'pg';
import { answerOf, asking, running, service } from '../compare.ts';
import { hundredfoldReports, tenthOfReports } from '../extend.ts';
import { latencies, p50 } from '../latency.ts';
import type { Request } from '../load.ts';
import { query, type Scenario } from '../scenario.ts';

const DEEP = 5_000_000;

export const scenario: Scenario = {
  about:
    'the overview, uncached, as reports grow from 10,000 to 10,000,000; a page of them five million deep',
  run: async (bench) => {
    const few = await bench.copy('few', tenthOfReports);
    const many = await bench.copy('many', hundredfoldReports);
    const overview = asking(await query('overview-parts.graphql'));
    const pages = await query('reports-page.graphql');
    const named = (name: string, url: string) => ({ ...service(url, bench), name });
    return running([named('beside 10,000', few.url), named('beside 10,000,000', many.url)], async (both) => {
      const [, own] = both;
      if (!own) throw new Error('Not all were started');
      const deep = asking(pages, { after: await deepCursor(many.url, await answerOf(own, asking(pages))) });
      const page = (name: string, request: Request) => ({ contestant: { ...own, name }, request });
      const overviews = await latencies(
        both.map((contestant) => ({ contestant, request: overview })),
        bench,
      );
      const paged = await latencies([page('first page', asking(pages)), page('deep page', deep)], bench);
      return {
        figures: [
          {
            what: 'overview p50 beside 10,000,000 / beside 10,000',
            value: p50(overviews, 'beside 10,000,000') / p50(overviews, 'beside 10,000'),
            unit: '×',
            atMost: 1.2,
          },
          { what: 'overview p50 beside 10,000', value: p50(overviews, 'beside 10,000'), unit: 'ms' },
          {
            what: 'deep page p50 / first page p50',
            value: p50(paged, 'deep page') / p50(paged, 'first page'),
            unit: '×',
            atMost: 1.3,
          },
          { what: 'first page p50', value: p50(paged, 'first page'), unit: 'ms' },
        ],
        rounds: { ...overviews, ...paged },
        notes: ['one request at a time; every breakdown asked'],
      };
    });
  },
};

/** The cursor of a row far down, made as the first page's are: what signs it, and the row's keys. */
async function deepCursor(url: string, firstPage: string): Promise<string> {
  const { edges } = JSON.parse(firstPage).data.progressReports;
  const [signature] = JSON.parse(Buffer.from(edges[0].cursor, 'base64url').toString());
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select period_ends_on::text as day, revision::text, id from progress_report
        order by period_ends_on desc, revision desc, id desc offset $1 limit 1`,
      [DEEP],
    );
    const keys = [signature, rows[0].day, rows[0].revision, rows[0].id];
    return Buffer.from(JSON.stringify(keys)).toString('base64url');
  } finally {
    await client.end();
  }
}

import { answerOf, asking, running, service } from '../compare.ts';
import { manyTargets } from '../extend.ts';
import { latencies, p50 } from '../latency.ts';
import { query, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  about: 'the overview of 100,000 targets, uncached',
  run: async (bench) => {
    const { url } = await bench.copy('targets', manyTargets);
    const requests = {
      totals: asking(await query('overview.graphql')),
      parts: asking(await query('overview-parts.graphql')),
    };
    return running([service(url, bench)], async ([own]) => {
      if (!own) throw new Error('It was not started');
      const { data } = JSON.parse(await answerOf(own, requests.totals));
      const rounds = await latencies(
        Object.entries(requests).map(([name, request]) => ({ contestant: { ...own, name }, request })),
        bench,
      );
      return {
        figures: [
          { what: 'p50, lights, statuses and years', value: p50(rounds, 'totals'), unit: 'ms', atMost: 60 },
          { what: 'p50, every breakdown', value: p50(rounds, 'parts'), unit: 'ms' },
        ],
        rounds,
        notes: [`${data.overview.total} targets counted, one request at a time`],
      };
    });
  },
};

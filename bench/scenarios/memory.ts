import { readFile } from 'node:fs/promises';
import { asking, running, service } from '../compare.ts';
import { load } from '../load.ts';
import { query, type Scenario } from '../scenario.ts';
import { median } from '../summary.ts';

const MINUTES = 10;

/** Every figure is the median of a minute: what the collector leaves differs from second to second. */
export const scenario: Scenario = {
  about: `the memory of the service, ${MINUTES} minutes under the dashboard query, uncached`,
  run: async (bench) => {
    const { url } = await bench.usual();
    const request = asking(await query('standing.graphql'));
    return running([service(url, bench)], async ([own]) => {
      if (!own) throw new Error('It was not started');
      const minutes: number[] = [];
      for (let minute = 0; minute <= MINUTES; minute += 1) {
        const seen: number[] = [];
        const look = setInterval(async () => seen.push(await residentMiB(own.pid)), 1000);
        await load(own.url, request, { ...bench, seconds: 60 });
        clearInterval(look);
        minutes.push(median(seen));
        bench.say(`  minute ${minute}: ${median(seen).toFixed(0)} MiB`);
      }
      // The first minute compiles and fills pools.
      const [early, late] = [minutes.slice(1, 4), minutes.slice(-3)].map(median) as [number, number];
      return {
        figures: [
          {
            what: 'memory in the last three minutes / in the first three',
            value: late / early,
            unit: '×',
            atMost: 1.1,
          },
          { what: 'resident memory', value: late, unit: 'MiB' },
        ],
        notes: [`by minute: ${minutes.map((each) => each.toFixed(0)).join(' ')} MiB`],
      };
    });
  },
};

async function residentMiB(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}

import { readFile } from 'node:fs/promises';
import { asking, running, service } from '../compare.ts';
import { freePort } from '../contestant.ts';
import { heapAfterCollection } from '../heap.ts';
import { load } from '../load.ts';
import { query, type Scenario } from '../scenario.ts';
import { median, slope } from '../summary.ts';

const MINUTES = 10;
/** Code is compiled, pools are full, caches have what they will hold. */
const WARM_UP_MINUTES = 1;
/** What single minutes differ by, and no more: ten minutes answer some twenty thousand dashboards. */
const MOST_GROWN = 0.03;

/**
 * What is kept is seen in the heap after a collection at the end of each minute; resident memory is the median of a
 * minute, since what the collector leaves meanwhile differs from second to second.
 */
export const scenario: Scenario = {
  about: `the memory of the service, ${MINUTES} minutes under the dashboard query, uncached`,
  run: async (bench) => {
    const { url } = await bench.usual();
    const request = asking(await query('standing.graphql'));
    const inspector = await freePort();
    const program = service(url, bench);
    const inspected = { ...program, args: [`--inspect=127.0.0.1:${inspector}`, ...program.args] };
    return running([inspected], async ([own]) => {
      if (!own) throw new Error('It was not started');
      const minutes: { resident: number; heap: number; perSecond: number }[] = [];
      for (let minute = 0; minute < WARM_UP_MINUTES + MINUTES; minute += 1) {
        const seen: number[] = [];
        const look = setInterval(async () => seen.push(await residentMiB(own.pid)), 1000);
        const { perSecond } = await load(own.url, request, { ...bench, seconds: 60 });
        clearInterval(look);
        const now = { resident: median(seen), heap: await heapAfterCollection(inspector), perSecond };
        bench.say(
          `  minute ${minute}: ${now.resident.toFixed(0)} MiB resident, ${now.heap.toFixed(2)} MiB kept, ${perSecond.toFixed(0)} req/s`,
        );
        if (minute >= WARM_UP_MINUTES) minutes.push(now);
      }
      const each = (of: 'resident' | 'heap') => minutes.map((minute) => minute[of]);
      const grown = (of: 'resident' | 'heap') => (slope(each(of)) * (MINUTES - 1)) / median(each(of));
      const told = (of: 'resident' | 'heap', digits: number) =>
        `${each(of)
          .map((value) => value.toFixed(digits))
          .join(' ')} MiB`;
      return {
        figures: [
          {
            what: `heap after collection, growth in ${MINUTES} minutes`,
            value: grown('heap') * 100,
            unit: '%',
            atMost: MOST_GROWN * 100,
          },
          {
            what: `resident memory, growth in ${MINUTES} minutes`,
            value: grown('resident') * 100,
            unit: '%',
            atMost: 10,
          },
          { what: 'heap after collection', value: median(each('heap')), unit: 'MiB' },
          { what: 'resident memory', value: median(each('resident')), unit: 'MiB' },
          {
            what: 'answers meanwhile',
            value: median(minutes.map(({ perSecond }) => perSecond)),
            unit: 'req/s',
          },
        ],
        notes: [`resident by minute: ${told('resident', 0)}`, `heap after collection: ${told('heap', 2)}`],
      };
    });
  },
};

async function residentMiB(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}

import type { Bench } from '../bench.ts';
import { asking, floor, postgraphile, running, service } from '../compare.ts';
import { peerOf } from '../peer.ts';
import { type Cost, costs } from '../processor.ts';
import { type Figure, query, type Scenario } from '../scenario.ts';

const NAMES = ['standing', 'deep', 'filtered'];

export const scenario: Scenario = {
  about: 'what a request takes of a processor, one at a time: of Node and of PostgreSQL',
  run: async (bench) => {
    const { url } = await bench.usual();
    const figures: Figure[] = [];
    for (const name of NAMES) figures.push(...(await figuresOf(name, url, bench)));
    return { figures };
  },
};

async function figuresOf(name: string, url: string, bench: Bench): Promise<Figure[]> {
  const request = asking(await query(`${name}.graphql`));
  const peer = await peerOf(name, url);
  const bare = name === 'standing';
  return running([service(url, bench), bare ? floor(name, url) : postgraphile(url)], async ([own, other]) => {
    if (!own || !other) throw new Error('Not all were started');
    const raced = [
      { contestant: own, request },
      { contestant: other, request: bare ? request : peer.request },
    ];
    const cost = await costs(raced, bench);
    return Object.entries(cost).flatMap(([who, each]) => told(`${name}: ${who}`, each));
  });
}

const told = (who: string, { main, others, database }: Cost): Figure[] => [
  { what: `${who}, Node`, value: main, unit: 'ms' },
  { what: `${who}, its other threads`, value: others, unit: 'ms' },
  { what: `${who}, PostgreSQL`, value: database, unit: 'ms' },
];

import { answerOf, asking, assertSame, postgraphile, race, running, service } from './compare.ts';
import type { Contestant } from './contestant.ts';
import type { Request } from './load.ts';
import { query, type Scenario } from './scenario.ts';
import { leaves } from './shapes.ts';
import { perSecond, ratio } from './summary.ts';

/** PostGraphile and what it is asked: queries/NAME.postgraphile.graphql. */
export const peerOf = async (name: string, url: string) => ({
  program: postgraphile(url),
  request: asking(await query(`${name}.postgraphile.graphql`)),
});

/** The peer has to answer the same data in its own words. */
export async function againstPeer(answer: string, peer: Contestant, request: Request): Promise<void> {
  const other = JSON.parse(await answerOf(peer, request));
  if (other.errors) throw new Error(`PostGraphile refused: ${JSON.stringify(other.errors[0])}`);
  assertSame([leaves(JSON.parse(answer).data), leaves(other.data)]);
}

/** A query of queries/NAME.graphql, for which no loader was written, against PostGraphile. */
export const shape = (name: string, about: string): Scenario => ({
  about,
  run: async (bench) => {
    const { url } = await bench.usual();
    const request = asking(await query(`${name}.graphql`));
    const peer = await peerOf(name, url);
    return running([service(url, bench), peer.program], async ([own, other]) => {
      if (!own || !other) throw new Error('Not all were started');
      const answer = await answerOf(own, request);
      await againstPeer(answer, other, peer.request);
      const rounds = await race(
        [
          { contestant: own, request },
          { contestant: other, request: peer.request },
        ],
        bench,
      );
      const times = ratio(rounds, 'service', 'postgraphile');
      return {
        figures: [
          { what: 'service / PostGraphile', value: times, unit: '×', atLeast: 1.3 },
          { what: 'service', value: perSecond(rounds, 'service'), unit: 'req/s' },
        ],
        rounds,
        notes: [`replies of ${Math.round(Buffer.byteLength(answer) / 1000)} kB`],
      };
    });
  },
});

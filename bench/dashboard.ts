import { answerOf, asking, assertSame, floor, race, running, service } from './compare.ts';
import { againstPeer, peerOf } from './peer.ts';
import { query, type Scenario } from './scenario.ts';
import { perSecond, ratio } from './summary.ts';

/** What is asked of the service is close to what it does, and two medians of three rounds differ by a tenth. */
const ROUNDS_EACH = 3;

/** The dashboard query of queries/NAME.graphql against the floor, and against PostGraphile. */
export const dashboard = (name: string, about: string): Scenario => ({
  about,
  run: async (bench) => {
    const { url } = await bench.usual();
    const request = asking(await query(`${name}.graphql`));
    const peer = await peerOf(name, url);
    return running([floor(name, url), service(url, bench), peer.program], async ([bare, own, other]) => {
      if (!bare || !own || !other) throw new Error('Not all were started');
      const answer = await answerOf(own, request);
      assertSame([JSON.parse(answer), JSON.parse(await answerOf(bare, request))]);
      await againstPeer(answer, other, peer.request);
      const rounds = await race(
        [
          { contestant: bare, request },
          { contestant: own, request },
          { contestant: other, request: peer.request },
        ],
        { ...bench, rounds: bench.rounds * ROUNDS_EACH },
      );
      const share = ratio(rounds, 'service', 'floor');
      const times = ratio(rounds, 'service', 'postgraphile');
      return {
        figures: [
          { what: 'service / hand-written SQL', value: share, unit: '', atLeast: 0.65 },
          { what: 'service / PostGraphile', value: times, unit: '×', atLeast: 1.6 },
          { what: 'service', value: perSecond(rounds, 'service'), unit: 'req/s' },
        ],
        rounds,
        notes: [`replies of ${Math.round(Buffer.byteLength(answer) / 1000)} kB`],
      };
    });
  },
});

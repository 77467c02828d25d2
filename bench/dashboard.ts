import { answerOf, asking, assertSame, floor, postgraphile, race, running, service } from './compare.ts';
import { query, type Scenario } from './scenario.ts';
import { dashboardOf } from './shapes.ts';
import { perSecond, ratio } from './summary.ts';

/** The dashboard query of queries/NAME.graphql against the floor, and against PostGraphile's NAME.postgraphile.graphql. */
export const dashboard = (name: string, about: string): Scenario => ({
  about,
  run: async (bench) => {
    const { url } = await bench.usual();
    const requests = [
      asking(await query(`${name}.graphql`)),
      asking(await query(`${name}.postgraphile.graphql`)),
    ] as const;
    return running([floor(name, url), service(url, bench), postgraphile(url)], async ([bare, own, peer]) => {
      if (!bare || !own || !peer) throw new Error('Not all were started');
      const [request, peerRequest] = requests;
      const answer = await answerOf(own, request);
      assertSame([JSON.parse(answer), JSON.parse(await answerOf(bare, request))]);
      const peerAnswer = JSON.parse(await answerOf(peer, peerRequest));
      assertSame([dashboardOf(JSON.parse(answer).data), dashboardOf(peerAnswer.data)]);

      const rounds = await race(
        [
          { contestant: bare, request },
          { contestant: own, request },
          { contestant: peer, request: peerRequest },
        ],
        bench,
      );
      return {
        figures: [
          {
            what: 'service / hand-written SQL',
            value: ratio(rounds, 'service', 'floor'),
            unit: '',
            atLeast: 0.65,
          },
          {
            what: 'service / PostGraphile',
            value: ratio(rounds, 'service', 'postgraphile'),
            unit: '×',
            atLeast: 1.6,
          },
          { what: 'service', value: perSecond(rounds, 'service'), unit: 'req/s' },
        ],
        rounds,
        notes: [`replies of ${Math.round(Buffer.byteLength(answer) / 1000)} kB`],
      };
    });
  },
});

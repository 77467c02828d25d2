import { answerOf, asking, assertSame, floor, race, running, service } from '../compare.ts';
import { query, type Scenario } from '../scenario.ts';
import { perSecond, ratio } from '../summary.ts';

export const scenario: Scenario = {
  about: 'the dashboard query, answered from memory while nothing is written',
  run: async (bench) => {
    const { url } = await bench.usual();
    const request = asking(await query('standing.graphql'));
    const caching = service(url, bench, { ZHIBIAO_CACHE: 'on' });
    return running([floor('standing', url), caching], async ([bare, own]) => {
      if (!bare || !own) throw new Error('Not all were started');
      const answers = [
        await answerOf(own, request),
        await answerOf(own, request),
        await answerOf(bare, request),
      ];
      assertSame(answers.map((answer) => JSON.parse(answer)));
      const rounds = await race(
        [bare, own].map((contestant) => ({ contestant, request })),
        bench,
      );
      return {
        figures: [
          {
            what: 'service / hand-written SQL',
            value: ratio(rounds, 'service', 'floor'),
            unit: '×',
            atLeast: 5,
          },
          { what: 'service', value: perSecond(rounds, 'service'), unit: 'req/s' },
        ],
        rounds,
      };
    });
  },
};

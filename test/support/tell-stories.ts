import { expect } from '@jest/globals';
import fc from 'fast-check';
import { LookedDocument, type LookedQueryVariables, OverviewInFullDocument } from '../generated/graphql.js';
import type { Api } from './api.js';
import { anAccount } from './builders/account.js';
import { aStory, CHANGES } from './story.js';

const HOURS_BETWEEN = 31;
const later = (now: Date) => new Date(now.getTime() + HOURS_BETWEEN * 3_600_000);

const aStep = fc.record({
  change: fc.constantFrom(...CHANGES),
  at: fc.nat(2),
  value: fc.integer({ min: 1, max: 120 }),
});

/** Random stories: answers are kept after every step, more happens, and every one is asked for again. */
export async function tellStories(api: Api, clock: { now: Date }, numRuns: number): Promise<void> {
  const { key } = await anAccount(api.em, { roles: ['LEADER'] });
  /** What is answered, as bytes. */
  const look = async (variables: LookedQueryVariables): Promise<string> => {
    const { data, errors } = await api.run(LookedDocument, variables, key);
    expect(errors).toBeUndefined();
    return JSON.stringify(data);
  };
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { minLength: 8, maxLength: 12 }), async (steps) => {
      const story = await aStory(api, clock);
      const since = story.today();
      const looked: { variables: LookedQueryVariables; answer: string; present: string }[] = [];
      const overviewAt = async (asOf: string | null, knownAt: string | null) => {
        const variables = { filter: story.filter, first: 5, asOf, knownAt };
        const { data } = await api.run(OverviewInFullDocument, variables, key);
        return JSON.stringify(data);
      };
      for (const [at, step] of steps.entries()) {
        clock.now = later(clock.now);
        await story.happen(step);
        // What is recorded at an instant is known after it.
        clock.now = new Date(clock.now.getTime() + 1000);
        const id = story.ids[at % story.ids.length] ?? '';
        const moment = { asOf: story.today(), knownAt: clock.now.toISOString() };
        const variables = { filter: story.filter, id, since, ...moment };
        looked.push({ variables, answer: await look(variables), present: await overviewAt(null, null) });
      }
      clock.now = later(clock.now);
      for (const { variables, answer, present } of looked) {
        expect(await look(variables)).toBe(answer);
        expect(await overviewAt(`${variables.asOf}`, `${variables.knownAt}`)).toBe(present);
      }
    }),
    { numRuns, endOnFailure: true },
  );
}

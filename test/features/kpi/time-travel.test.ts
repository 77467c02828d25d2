import { it } from '@jest/globals';
import { startApi } from '../../support/api.js';
import { inFull } from '../../support/proof-service.js';
import { tellStories } from '../../support/tell-stories.js';

const clock = { now: new Date('2026-01-05T01:00:00Z') };
const api = startApi({ clock });

it('answers every moment as it did then, whatever happens afterwards', async () => {
  await tellStories(api, clock, inFull ? 40 : 3);
}, 1_800_000);

import { ask, newKey } from './asking.js';

interface Place {
  period: string;
  indicator: { id: string; name: string };
  region: { id: string };
}
type Found = Place & { departments: object[] };

export interface HandedIn extends Place {
  id: string;
  /** What it is proven by. */
  link: string;
}

const LINK = 'https://example.cn/zhengju';

/** What the stories of the department's desk are told of. */
export const OF_THE_DESK = ['软件产业规模', '工业软件产业链规模'];

/** What one department alone reports, so that no other story is about it. */
async function placesIn(states: string): Promise<Found[]> {
  type Work = { myWork: { edges: { node: Found }[] } };
  const { myWork } = await ask<Work>(
    'industry',
    `{ myWork(first: 100, filter: { state: [${states}] }) {
      edges { node { period indicator { id name } region { id } departments { id } } }
    } }`,
  );
  return myWork.edges
    .map(({ node }) => node)
    .filter(
      ({ indicator, departments }) => departments.length === 1 && !OF_THE_DESK.includes(indicator.name),
    );
}

async function submit(place: Place, more: object = {}): Promise<HandedIn | null> {
  const { period, indicator, region } = place;
  const input = {
    ...{ indicatorId: indicator.id, regionId: region.id, period, value: '77' },
    narrative: '演示：与往期口径不同。',
    evidence: [{ link: { url: LINK, note: '统计表' } }],
    idempotencyKey: newKey(),
    ...more,
  };
  type Sent = { submitProgress: { report: { id: string } | null } };
  const { submitProgress } = await ask<Sent>(
    'industry',
    'mutation($input: SubmitProgressInput!) { submitProgress(input: $input) { report { id } errors { message } } }',
    { input },
  );
  const id = submitProgress.report?.id;
  return id ? { ...place, id, link: LINK } : null;
}

/** Hands in so many of what is due. */
export async function handIn(count: number): Promise<HandedIn[]> {
  const places = await placesIn('LATE, DUE_SOON, OPEN, RETURNED');
  return whole(count, await Promise.all(places.slice(-count).map((place) => submit(place))));
}

let corrections = 0;

/** Corrects so many verified values: once that is decided, they can be corrected again, however often. */
export async function correct(count: number): Promise<HandedIn[]> {
  const places = await placesIn('VERIFIED, RETURNED');
  const found: (HandedIn | null)[] = [];
  for (let tried = 0; tried < places.length && found.length < count; tried += 1) {
    const place = places[corrections % places.length];
    corrections += 1;
    const sent = place && (await submit(place, { correctionReason: '复核后剔除重复统计。' }));
    // Where a correction waits already, somebody else's story is about it.
    if (sent) found.push(sent);
  }
  return whole(count, found);
}

function whole(count: number, found: readonly (HandedIn | null)[]): HandedIn[] {
  const handedIn = found.filter((each) => each !== null);
  if (handedIn.length < count) throw new Error(`Only ${handedIn.length} of ${count} could be handed in`);
  return handedIn;
}

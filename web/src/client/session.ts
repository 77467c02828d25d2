import type { Role } from '../generated/graphql';
import { language } from '../i18n/language';
import { answers } from './answers';
import { api, trusted } from './api';
import { failureOf } from './failure';
import { noteChange } from './revision';
import { createStore, useStore } from './store';
import { type Viewer, ViewerDocument } from './viewer';

/** How somebody may sign in here. */
export interface Ways {
  /** Whether the identity provider is set up. */
  provider: boolean;
  /** Whom one may play while the demo is seeded. */
  demo: { key: string; name: string; nameEn: string; role: Role }[];
}

interface Session {
  /** Null until the service has said who is calling. */
  viewer: Viewer | null;
  /** It ended while somebody worked: what he typed stays, and he is asked to sign in again. */
  ended: boolean;
  /** Whether the service could not be asked who is calling. */
  unknown: boolean;
}

export const session = createStore<Session>({ viewer: null, ended: false, unknown: false });
export const useSession = (): Session => useStore(session);

/** Tells other tabs of this browser. */
const tabs = new BroadcastChannel('zhibiao.session');
tabs.onmessage = () => void renew();
export const tellTabs = (): void => tabs.postMessage('renewed');

export function noteEnd(): void {
  const now = session.get();
  if (!now.ended && now.viewer) session.set({ ...now, ended: true });
}

/** Asks who is calling. A session that ended before anything was shown is put away: its browser is the public. */
export async function begin(): Promise<string | null> {
  const code = await askViewer();
  if (code !== 'SESSION_ENDED') return code;
  await post('/session/end');
  return askViewer();
}

async function askViewer(): Promise<string | null> {
  const asked = api.query(trusted(ViewerDocument), {}, { requestPolicy: 'network-only' });
  const { data, error } = await asked.toPromise();
  if (data) session.set({ viewer: data.viewer, ended: false, unknown: false });
  const code = error ? failureOf(error).code : null;
  if (code && code !== 'SESSION_ENDED') session.set({ ...session.get(), unknown: true });
  return code;
}

/** After the service was away: who is calling, and what is on the screen, asked anew. */
export async function reach(): Promise<void> {
  const code = session.get().viewer ? await askViewer() : await begin();
  if (code === 'SESSION_ENDED') noteEnd();
  else if (answers.get().isReached) noteChange();
}

/** Somebody signed in or out, here or in another tab: everything is asked anew. */
async function renew(): Promise<void> {
  await askViewer();
  noteChange();
}

export async function waysIn(): Promise<Ways> {
  const answer = await fetch('/session', { headers: { 'accept-language': language() } });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as Ways;
}

/** Plays a demo identity; answers what was refused, in words. */
export async function playDemo(identity: string): Promise<string | null> {
  const answer = await post('/session/demo', { identity });
  if (!answer.ok) return wordsOf(answer);
  await renew();
  tellTabs();
  return null;
}

/** Ends the session; where the identity provider has one too, goes there to end it. */
export async function signOut(): Promise<void> {
  const answer = await post('/session/end');
  tellTabs();
  const { location } = (answer.ok ? await answer.json() : {}) as { location?: string | null };
  // A new page: nothing that was seen stays behind in this one.
  window.location.assign(location ?? '/');
}

/** Goes on without signing in. */
export async function goOnAsPublic(): Promise<void> {
  await post('/session/end');
  await renew();
  tellTabs();
}

const post = (path: string, body: object = {}): Promise<Response> =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language() },
    body: JSON.stringify(body),
  });

async function wordsOf(answer: Response): Promise<string> {
  const { errors } = (await answer.json().catch(() => ({}))) as { errors?: { message: string }[] };
  return errors?.[0]?.message ?? `HTTP ${answer.status}`;
}

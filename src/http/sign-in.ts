import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusalOf } from '../shared/refusal.js';
import { assertSameOrigin } from './same-origin.js';
import { dropSession, keepBegun, keepSession, sessionToken, takeBegun } from './session-cookie.js';

interface Opened {
  token: string;
  expiresAt: Date;
}

/** What the edge needs to sign somebody in or out. */
export interface SignInDoors {
  /** What the page to sign in offers. */
  ways(): object;
  playDemo(request: FastifyRequest, identity: unknown): Promise<Opened>;
  /** Where the browser goes to sign in, and what it keeps meanwhile. */
  begin(): Promise<{ location: string; begun: object }>;
  /** Signs in who came back with this answer of the provider; `begun` is what the browser kept, if it did. */
  finish(request: FastifyRequest, search: string, begun: Record<string, unknown> | null): Promise<Opened>;
  /** Answers where the browser has to go for the provider's session to end too; null: nowhere. */
  end(request: FastifyRequest, token: string): Promise<string | null>;
}

/** `/session`: how to sign in, signing in as a demo identity, signing out. Never by GET: a link could do it. */
export function serveSignIn(app: FastifyInstance, doors: SignInDoors): void {
  app.get('/session', async () => doors.ways());

  app.post<{ Body: { identity?: unknown } | null }>('/session/demo', async (request, reply) => {
    assertSameOrigin(request);
    keepSession(reply, await doors.playDemo(request, request.body?.identity));
    return { signedIn: true };
  });

  app.get<{ Querystring: { next?: unknown } }>('/session/oidc', async (request, reply) => {
    const { location, begun } = await doors.begin();
    keepBegun(reply, { ...begun, next: within(request.query.next) });
    return reply.redirect(location);
  });

  // What goes wrong is shown by the page to sign in: a browser stands here, not a program.
  app.get('/session/oidc/callback', async (request, reply) => {
    const begun = takeBegun(reply);
    try {
      const start = request.url.indexOf('?');
      keepSession(reply, await doors.finish(request, start < 0 ? '' : request.url.slice(start), begun));
      return reply.redirect(within(begun?.next));
    } catch (thrown) {
      return refused(reply, thrown);
    }
  });

  app.post('/session/end', async (request, reply) => {
    assertSameOrigin(request);
    const token = sessionToken(request);
    const location = token ? await doors.end(request, token) : null;
    dropSession(reply);
    return { location };
  });
}

/** Only ways within this service are gone on to. */
const within = (next: unknown): string =>
  typeof next === 'string' && /^\/(?![/\\])[\x20-\x7e]*$/.test(next) ? next : '/';

function refused(reply: FastifyReply, thrown: unknown): FastifyReply {
  const refusal = refusalOf(thrown);
  if (!refusal) throw thrown;
  return reply.redirect(`/sign-in?refused=${refusal.code}`);
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { assertSameOrigin } from './same-origin.js';
import { dropSession, keepSession, sessionToken } from './session-cookie.js';

interface Opened {
  token: string;
  expiresAt: Date;
}

/** What the edge needs to sign somebody in or out. */
export interface SignInDoors {
  /** What the page to sign in offers. */
  ways(): object;
  playDemo(request: FastifyRequest, identity: unknown): Promise<Opened>;
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

  app.post('/session/end', async (request, reply) => {
    assertSameOrigin(request);
    const token = sessionToken(request);
    const location = token ? await doors.end(request, token) : null;
    dropSession(reply);
    return { location };
  });
}

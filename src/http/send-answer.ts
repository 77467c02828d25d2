import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import type { Answer, Encoding } from './answer.js';

/** What an answer to GET depends on besides its address. */
const DEPENDS_ON = 'Accept, Accept-Encoding, Accept-Language, Authorization, Cookie';
const KEPT_PRIVATELY = 'private, no-cache';

/** Sends an answer, new or kept, by one way: compressed as the caller takes it, and not at all where it has it. */
export async function sendAnswer(
  { method, headers }: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
): Promise<FastifyReply> {
  for (const [name, value] of answer.headers) reply.header(name, value);
  reply.code(answer.status);
  const encodings = answer.encodings();
  const encoding = preferred(headers['accept-encoding'], encodings);
  if (encodings.length > 1) reply.header('vary', 'Accept-Encoding');

  if (method === 'GET' && answer.madeFrom) {
    const etag = answer.etag(encoding);
    reply.headers({ etag, vary: DEPENDS_ON, 'cache-control': KEPT_PRIVATELY });
    if (isAmong(etag, headers['if-none-match'])) {
      return reply.code(304).removeHeader('content-type').send();
    }
  }
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.send(await answer.as(encoding));
}

/** Its types are of the version before. */
interface Preferring {
  encodings(available: readonly string[], options?: { preferred: readonly string[] }): string[];
}

function preferred(accepted: string | undefined, encodings: readonly Encoding[]): Encoding {
  if (!accepted || encodings.length === 1) return 'identity';
  const negotiator: Preferring = new Negotiator({ headers: { 'accept-encoding': accepted } });
  // Where the caller has no preference, ours decides.
  const [best = 'identity'] = negotiator.encodings(encodings, { preferred: encodings });
  return best as Encoding;
}

/** As RFC 9110 compares for If-None-Match: weakly. */
function isAmong(etag: string, ifNoneMatch: string | undefined): boolean {
  if (!ifNoneMatch) return false;
  const given = ifNoneMatch.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return given.includes('*') || given.includes(etag);
}

import type { IncomingMessage } from 'node:http';
import { DomainError } from '../shared/errors.js';

const MB = 1024 * 1024;

/** Thrown where a caller goes away, or is cut off, in the middle: Fastify knows it by its status. */
class BodyCutShort extends Error {
  readonly statusCode = 400;
}

/** The whole body, refused as soon as it is, or says that it will be, larger than `max` bytes. */
export async function bodyWithin(body: IncomingMessage, max: number): Promise<Buffer> {
  const tooLarge = () => {
    // What is still on its way is let through: a caller that is cut off in the middle does not read the answer.
    body.resume();
    return new DomainError('FILE_TOO_LARGE', { max: max / MB });
  };
  if (Number(body.headers['content-length'] ?? 0) > max) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      size += chunk.length;
      if (size > max) break;
      chunks.push(chunk);
    }
  } catch {
    throw new BodyCutShort('The body ended too early');
  }
  if (size > max) throw tooLarge();
  return Buffer.concat(chunks);
}

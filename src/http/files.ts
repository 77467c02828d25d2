import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import { DomainError } from '../shared/errors.js';
import { attachment } from './attachment.js';
import { bodyWithin } from './body-within.js';
import { inTurn } from './in-turn.js';
import { TRANSFER_TIMEOUT_MS } from './limits.js';

/** What `/files` needs of the features. */
export interface Files<Claim> {
  maxBytes: number;
  contextOf(request: FastifyRequest): Promise<Context>;
  /** Has what is refused of a file written down. */
  sending<Result>(context: Context, headers: FileHeaders, work: () => Promise<Result>): Promise<Result>;
  /** Refuses who may not send, or what the headers say. */
  admit(context: Context, headers: FileHeaders): Claim;
  store(context: Context, claim: Claim, bytes: Buffer): Promise<{ id: string }>;
  /** A file as the caller may see it. */
  open(context: Context, id: string): Promise<OpenFile>;
}

interface FileHeaders {
  contentType: string | undefined;
  name: string | undefined;
}

export interface OpenFile {
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  parts(): AsyncIterable<Buffer>;
}

/** Bodies that are held in memory at once, and those that are written: the others leave requests their connections. */
const MOST_RECEIVED = 16;
const MOST_STORED = 2;

/** `POST /files` takes the bytes of one file as the body; `GET /files/:id` gives them back. */
export function serveFiles<Claim>(app: FastifyInstance, files: Files<Claim>): void {
  const received = inTurn({ atOnce: MOST_RECEIVED, waiting: 0, full: () => new DomainError('FILE_BUSY') });
  const stored = inTurn({ atOnce: MOST_STORED });

  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // Nobody's bytes are read before it is known who sends them.
    scope.addContentTypeParser('*', (_, __, done) => done(null));

    scope.post('/files', { handlerTimeout: TRANSFER_TIMEOUT_MS }, async (request, reply) => {
      const { 'content-type': contentType, 'x-file-name': name } = request.headers;
      const context = await files.contextOf(request);
      const said = { contentType, name: typeof name === 'string' ? name : undefined };
      const file = await received(() =>
        files.sending(context, said, async () => {
          const claim = files.admit(context, said);
          const bytes = await bodyWithin(request.raw, files.maxBytes);
          return stored(() => files.store(context, claim, bytes));
        }),
      );
      return reply.code(201).header('location', `/files/${file.id}`).send(file);
    });

    scope.route<{ Params: { id: string } }>({
      method: ['GET', 'HEAD'],
      url: '/files/:id',
      exposeHeadRoute: false,
      handlerTimeout: TRANSFER_TIMEOUT_MS,
      handler: async (request, reply) => {
        const file = await files.open(await files.contextOf(request), request.params.id);
        return give(request, reply, file);
      },
    });
  });
}

/** Always as a download: nothing that somebody sent is shown, or run, in the name of this address. */
async function give(
  { headers, method }: FastifyRequest,
  reply: FastifyReply,
  file: OpenFile,
): Promise<FastifyReply> {
  const etag = `"${file.sha256}"`;
  // Private, and asked for anew each time: who may see it can change, the bytes cannot.
  const kept = { etag, 'cache-control': 'private, no-cache' };
  if (headers['if-none-match']?.includes(etag)) return reply.headers(kept).code(304).send();
  // Before anything is said of it: a store that is down is answered as such.
  const parts = method === 'HEAD' ? null : await begun(file.parts());
  reply.headers({
    ...kept,
    'content-type': file.mediaType,
    'content-length': file.size,
    'content-disposition': attachment(file.name),
  });
  return parts ? reply.send(Readable.from(parts)) : reply.send();
}

/** The same parts, of which the first is there. */
async function begun(parts: AsyncIterable<Buffer>): Promise<AsyncIterable<Buffer>> {
  const rest = parts[Symbol.asyncIterator]();
  const first = await rest.next();
  return (async function* all() {
    if (!first.done) yield first.value;
    yield* { [Symbol.asyncIterator]: () => rest };
  })();
}

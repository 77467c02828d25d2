import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { projectFile } from '../shared/project-file.js';
import { GRAPHIQL_PAGE, GRAPHIQL_POLICY, graphiqlStart } from './graphiql-page.js';

/** The README's first query: this page, the start's text and the tests show the same one. */
const FIRST_QUERY = projectFile('schema/examples/first-query.graphql');
const JAVASCRIPT = 'text/javascript; charset=utf-8';

interface Asset {
  type: string;
  gzipped: Buffer;
}

/** `/graphiql`: GraphiQL 5 as Yoga packs it, ready to run in the browser, served from here alone. */
export function serveGraphiql(app: FastifyInstance): void {
  const page = (reply: FastifyReply, type: string, body: string) =>
    reply.header('content-security-policy', GRAPHIQL_POLICY).type(type).send(body);

  app.get('/graphiql', (_, reply) => page(reply, 'text/html; charset=utf-8', GRAPHIQL_PAGE));
  app.get('/graphiql/start.js', async (_, reply) =>
    page(reply, JAVASCRIPT, graphiqlStart(await readFile(FIRST_QUERY, 'utf8'))),
  );

  // Nine megabytes of text: read when somebody opens the page, kept only as gzip.
  let assets: Promise<Map<string, Asset>> | null = null;
  app.get<{ Params: { name: string } }>('/graphiql/:name', async ({ params }, reply) => {
    assets ??= readAssets();
    const asset = (await assets).get(params.name);
    if (!asset) return reply.callNotFound();
    // A worker obeys the policy it was sent with, not that of its page.
    return reply
      .headers({ 'content-security-policy': GRAPHIQL_POLICY, 'cache-control': 'private, max-age=3600' })
      .header('content-encoding', 'gzip')
      .type(asset.type)
      .send(asset.gzipped);
  });
}

async function readAssets(): Promise<Map<string, Asset>> {
  const { css, editorWorkerService, graphqlWorker, js, jsonWorker } = await import(
    '@graphql-yoga/render-graphiql/graphiql'
  );
  const texts = [
    ['app.js', JAVASCRIPT, js],
    ['app.css', 'text/css; charset=utf-8', css],
    ['editorWorkerService.js', JAVASCRIPT, editorWorkerService],
    ['json.js', JAVASCRIPT, jsonWorker],
    ['graphql.js', JAVASCRIPT, graphqlWorker],
  ] as const;
  const compressed = texts.map(async ([name, type, text]): Promise<[string, Asset]> => {
    return [name, { type, gzipped: await promisify(gzip)(text) }];
  });
  return new Map(await Promise.all(compressed));
}

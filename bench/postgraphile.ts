import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

// As its documentation sets it up: the recommended preset, its own HTTP server, as many connections as the service.
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  // Lists may be ordered and narrowed by columns without an index of their own, as ours are.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['public'],
      poolConfig: { max: 10 },
    }),
  ],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
});
await instance.getSchema();
const answer = instance.createServ(grafserv).createHandler();
const server = createServer((request, response) => {
  if (request.url === '/ready') response.end();
  else answer(request, response);
});
server.listen(Number(process.env.PORT), process.env.HOST);

process.once('SIGTERM', async () => {
  server.close();
  server.closeAllConnections();
  await instance.release();
});

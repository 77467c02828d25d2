import { startTestServer, type TestServer } from './test-server.js';

let server: TestServer | null = null;

/** Jest runs it once, before the first test file; what it puts into the environment reaches every worker. */
// biome-ignore lint/style/noDefaultExport: Jest asks for a default export.
export default async function globalSetup(): Promise<void> {
  server = await startTestServer();
  process.env.TEST_SERVER_URL = server.url;
  process.env.TEST_APPLICATION_URL = server.applicationUrl;
  process.env.TEST_TEMPLATE = server.template;
  // A run broken off by Ctrl-C ends by process.exit, on which the embedded server stops too.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
}

/** For global-teardown.ts, which runs in the same process. */
export async function stopServer(): Promise<void> {
  await server?.stop();
  server = null;
}

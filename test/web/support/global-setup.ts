import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Service, startService } from '../../support/service.js';

let service: Service | null = null;
let dataDir = '';

/**
 * The whole service with the demo seed and its pages, once for all browser tests of a run. Whoever works on a page
 * names a service that runs already in WEB_TEST_URL.
 */
// biome-ignore lint/style/noDefaultExport: Jest asks for a default export.
export default async function globalSetup(): Promise<void> {
  if (process.env.WEB_TEST_URL) return;
  dataDir = await mkdtemp(join(tmpdir(), 'zhibiao-web-'));
  service = await startService({ ZHIBIAO_DATA_DIR: dataDir });
  await service.ready();
  process.env.WEB_TEST_URL = service.url;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
}

/** For global-teardown.ts, which runs in the same process. */
export async function stopService(): Promise<void> {
  if (!service) return;
  service.child.kill('SIGTERM');
  await service.ended;
  await rm(dataDir, { recursive: true, maxRetries: 10 });
}

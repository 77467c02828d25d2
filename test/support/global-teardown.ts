import { stopServer } from './global-setup.js';

// biome-ignore lint/style/noDefaultExport: Jest asks for a default export.
export default async function globalTeardown(): Promise<void> {
  await stopServer();
}

import { stopService } from './global-setup.js';

// biome-ignore lint/style/noDefaultExport: Jest asks for a default export.
export default async function globalTeardown(): Promise<void> {
  await stopService();
}

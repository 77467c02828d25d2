import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the service answers while the pages are worked on: `npm run dev -w web` beside `npm start`. */
const SERVICE = 'http://127.0.0.1:4000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // The service puts a new one in its place for every answer.
  html: { cspNonce: 'ZHIBIAO_NONCE' },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // Nothing of a policy is loosened for data: addresses.
    assetsInlineLimit: 0,
    manifest: true,
    chunkSizeWarningLimit: 1024,
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(['/graphql', '/files', '/session'].map((path) => [path, SERVICE])),
  },
});

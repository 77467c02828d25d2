import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const WEB = import.meta.dirname;
const OUT = join(WEB, '../dist/web');
const STAMP = join(OUT, '.built');
const SOURCES = [
  'src',
  'index.html',
  'vite.config.ts',
  'build.ts',
  'package.json',
  '../package-lock.json',
  '../src',
];

/** When the newest of the sources was written. */
async function newest(path: string): Promise<number> {
  const { mtimeMs } = await stat(path);
  const within = await readdir(path, { recursive: true }).catch(() => []);
  const times = await Promise.all(within.map(async (name) => (await stat(join(path, name))).mtimeMs));
  return Math.max(mtimeMs, ...times);
}

async function isFresh(): Promise<boolean> {
  const built = await stat(STAMP).catch(() => null);
  if (!built) return false;
  const times = await Promise.all(SOURCES.map((name) => newest(join(WEB, name))));
  return Math.max(...times) <= built.mtimeMs;
}

/** Beside each file its smaller self, so that serving it costs nothing. */
async function compress(): Promise<void> {
  const assets = join(OUT, 'assets');
  for (const name of await readdir(assets)) {
    if (!/\.(js|css|svg)$/.test(name)) continue;
    const path = join(assets, name);
    const text = await readFile(path);
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
    await writeFile(`${path}.gz`, await promisify(gzip)(text, { level: 9 }));
    await writeFile(`${path}.br`, await promisify(brotliCompress)(text, quality));
  }
}

if (!(await isFresh())) {
  // Loaded only now: a start that finds them fresh does not wait for it.
  const { build } = await import('vite');
  await build({ configFile: join(WEB, 'vite.config.ts'), logLevel: 'warn' });
  await compress();
  await writeFile(STAMP, '');
}

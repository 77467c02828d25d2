import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Of compressed JavaScript, before the first page shows anything. */
const MOST_KB = 300;
const OUT = join(import.meta.dirname, '../dist/web');
/** The page that most people open first. */
const FIRST = ['index.html', 'src/pages/overview/overview.tsx'];

interface Chunk {
  file: string;
  imports?: string[];
}

const manifest: Record<string, Chunk> = JSON.parse(await readFile(join(OUT, '.vite/manifest.json'), 'utf8'));
const files = new Set<string>();
const visit = (name: string): void => {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`The build has no ${name}`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) visit(imported);
};
for (const name of FIRST) visit(name);

let bytes = 0;
for (const file of files) bytes += (await stat(join(OUT, `${file}.gz`))).size;
const kb = Math.round(bytes / 102.4) / 10;
process.stdout.write(`First load: ${kb} kB of JavaScript (gzip), ${MOST_KB} at most\n`);
if (kb > MOST_KB) process.exitCode = 1;

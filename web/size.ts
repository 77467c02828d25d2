import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Of compressed JavaScript, before the first page shows anything. */
const MOST_KB = 300;
const OUT = join(import.meta.dirname, '../dist/web');
/** The page that most people open first. */
const FIRST = ['index.html', 'src/pages/overview/overview.tsx'];

interface Chunk {
  file: string;
  /** Loaded when it is needed: a page, or what a page draws with. */
  isDynamicEntry?: boolean;
  imports?: string[];
}

const sizeOf = async (file: string): Promise<number> => (await stat(join(OUT, `${file}.gz`))).size;
const kilobytes = (bytes: number): number => Math.round(bytes / 102.4) / 10;
const print = (kb: number, what: string): boolean =>
  process.stdout.write(`${kb.toFixed(1).padStart(7)} kB  ${what}\n`);

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
for (const file of files) bytes += await sizeOf(file);
const kb = kilobytes(bytes);
for (const name of Object.keys(manifest).sort()) {
  const { file, isDynamicEntry } = manifest[name] ?? {};
  if (file && isDynamicEntry) print(kilobytes(await sizeOf(file)), name);
}
print(kb, `first load of JavaScript (gzip), ${MOST_KB} at most`);
if (kb > MOST_KB) process.exitCode = 1;

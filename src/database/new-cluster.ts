import { randomBytes } from 'node:crypto';
import { appendFile, chown, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { APPLICATION, makeApplicationRole } from './application-role.js';
import { isAlive } from './postmaster.js';
import { type Installation, run } from './program.js';

/** The role that owns everything, and its database. */
export const NAME = 'zhibiao';

/** A login by password. Never `trust`: every local user can reach a loopback port. */
const login = (role: string): string => `host all ${role} 127.0.0.1/32 scram-sha-256\n`;

/**
 * Makes a cluster with the two roles and the database, and their passwords beside it. All of it appears under `home`
 * by one rename, so that a folder of that name is always finished; whoever is killed before leaves a draft.
 */
export async function createCluster(
  home: string,
  { bin, account, log }: Omit<Installation, 'data'>,
  durable: boolean,
): Promise<void> {
  await removeAbandonedDrafts(home);
  const draft = `${home}.new-${process.pid}-${randomBytes(4).toString('hex')}`;
  const data = join(draft, 'data');
  await mkdir(data, { recursive: true, mode: 0o700 });
  if (account) await chown(data, account.uid, account.gid);
  const installation = { bin, account, data, log };

  // The builtin locale sorts and folds alike on every machine, whatever its libraries.
  await run(installation, 'initdb', (directory) => [
    ...['-D', directory, '--username=postgres', '--auth=reject', '--no-instructions'],
    ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...['--data-checksums', ...(durable ? [] : ['--no-sync'])],
  ]);
  await writeFile(join(data, 'pg_hba.conf'), login(NAME));
  const password = randomBytes(24).toString('hex');
  // May create databases: tests and rehearsed restores live in copies.
  await tell(
    installation,
    durable,
    `create role ${NAME} login createdb password '${password}'\ncreate database ${NAME} owner ${NAME}\n`,
  );
  await writeFile(join(draft, 'password'), password, { mode: 0o600, flush: durable });
  await addApplicationRole(draft, installation, durable);
  await publish(draft, home);
}

/** Adds the application's role to a cluster that is not running; its password, written last, says that it is there. */
export async function addApplicationRole(
  home: string,
  installation: Installation,
  durable: boolean,
): Promise<void> {
  const password = randomBytes(24).toString('hex');
  const rules = join(installation.data, 'pg_hba.conf');
  if (!(await readFile(rules, 'utf8')).includes(login(APPLICATION)))
    await appendFile(rules, login(APPLICATION));
  await tell(installation, durable, makeApplicationRole(password, NAME));
  await writeFile(join(home, 'application-password'), password, { mode: 0o600, flush: durable });
}

/** Runs statements, one a line, on a cluster that is not running: the only way in for a superuser. */
async function tell(installation: Installation, durable: boolean, input: string): Promise<void> {
  await run(
    installation,
    'postgres',
    (directory) => [
      ...['--single', '-D', directory, '-c', 'exit_on_error=on', '-c', 'log_min_error_statement=panic'],
      ...[...(durable ? [] : ['-c', 'fsync=off']), 'postgres'],
    ],
    { input },
  );
}

async function publish(draft: string, home: string): Promise<void> {
  try {
    await rename(draft, home);
  } catch (thrown) {
    await rm(draft, { recursive: true, force: true });
    // Another process was first: its cluster is as good.
    if (!(await readdir(home).catch(() => null))) throw thrown;
  }
  if (process.platform === 'win32') return;
  const parent = await open(dirname(home));
  await parent.sync();
  await parent.close();
}

async function removeAbandonedDrafts(home: string): Promise<void> {
  for (const name of await readdir(dirname(home))) {
    const [, maker] = name.match(/\.new-(\d+)-[0-9a-f]+$/) ?? [];
    if (!maker || isAlive(Number(maker))) continue;
    // Its initdb may still be writing for a moment.
    await rm(join(dirname(home), name), { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

import { chown, mkdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serverAccount } from './account.js';
import { APPLICATION } from './application-role.js';
import { packageDirectory, usableBinaries, versionOf } from './binaries.js';
import { DatabaseFault } from './database-fault.js';
import { addApplicationRole, createCluster, NAME } from './new-cluster.js';
import { codeOf } from './ownership.js';
import { findPostmaster, isAlive } from './postmaster.js';
import { type Installation, run } from './program.js';
import { type OwnedServer, ownServer } from './server.js';

export interface EmbeddedOptions {
  dataDir: string;
  /** Is told, a line at a time, what an operator wants to know. */
  log: (line: string) => void;
  /** False for data that may be lost with the machine's power, such as a test's. */
  durable?: boolean;
  /** The port it had before; left out, any free one. */
  port?: number;
  /** Is told once when the server is lost without having been stopped. */
  onLost?: () => void;
}

export interface EmbeddedDatabase {
  /** As the role that owns the tables. */
  url: string;
  /** As the role that the service works as. */
  applicationUrl: string;
  port: number;
  stop(): Promise<void>;
}

const LONGEST_STOP_MS = 60_000;
/** Where root puts programs that another account has to run: nobody else may write there. */
const COPIES_FOR_ROOT = ['/var/cache/zhibiao', '/tmp/zhibiao'];

/**
 * Starts the PostgreSQL that came with the packages on `dataDir`, makes its data the first time, and takes over
 * a server that a killed process left running. One process at a time: a second one is refused.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { log, durable = true } = options;
  const dataDir = resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true });
  const home = join(dataDir, 'postgres');
  const data = join(home, 'data');

  const account = await serverAccount(data);
  const packageDir = packageDirectory();
  const bin = await usableBinaries(packageDir, account, account ? COPIES_FOR_ROOT : [dataDir]);
  const installation: Installation = { bin, account, data, log: join(dataDir, 'postgres.log') };

  if (!(await stat(home).catch(() => null))) {
    log(`正在建立数据库 / Making the database in ${home}`);
    await createCluster(home, installation, durable);
  }
  const password = await passwordIn(home);
  await assertSameMajor(data, await versionOf(packageDir));

  const owning = { installation, dataDir, urlAt: urlOf(NAME, password), durable, port: options.port };
  let server = await ownServer(owning);
  if (!(await applicationPassword(home))) {
    log('正在添加应用角色 / Adding the role that the service works as');
    await stopServer(server, installation);
    await addApplicationRole(home, installation, durable);
    server = await ownServer(owning);
  }
  const applicationUrl = urlOf(APPLICATION, await applicationPassword(home))(server.port);
  const arrival = server.found ? '接管了仍在运行的 / Took over the running' : '已启动 / Started';
  log(`${arrival} PostgreSQL, 127.0.0.1:${server.port}`);
  await leaveToOwner(installation.log, home);
  const { url, port } = server;
  return { url, applicationUrl, port, stop: stopOf(server, installation, options) };
}

function stopOf(server: OwnedServer, installation: Installation, { log, onLost }: EmbeddedOptions) {
  let stopped: Promise<void> | null = null;
  // For an end without stop(), by an uncaught error or process.exit: leave no server behind.
  const interrupt = () => {
    if (process.platform !== 'win32' && isAlive(server.pid)) process.kill(server.pid, 'SIGINT');
  };
  process.once('exit', interrupt);
  server.owner.once('end', () => {
    if (stopped) return;
    log('与内嵌 PostgreSQL 的连接中断 / Lost the embedded PostgreSQL');
    process.off('exit', interrupt);
    onLost?.();
  });

  return (): Promise<void> => {
    process.off('exit', interrupt);
    stopped ??= stopServer(server, installation);
    return stopped;
  };
}

/** The ownership ends last: released earlier, it would go to a process whose server then stops. */
async function stopServer({ pid, owner }: OwnedServer, installation: Installation): Promise<void> {
  const runs = async () => (await findPostmaster(installation.data))?.pid === pid;
  if (await runs()) {
    await run(installation, 'pg_ctl', (data) => ['stop', '-D', data, '-m', 'fast', '-W']);
    // Not pg_ctl's own wait, which takes another process's new server for the old one.
    const deadline = Date.now() + LONGEST_STOP_MS;
    while ((await runs()) && Date.now() < deadline) await pause(10);
  }
  await owner.end().catch(() => {});
}

const urlOf = (role: string, password: string) => (port: number) =>
  `postgresql://${role}:${password}@127.0.0.1:${port}/${NAME}`;

/** Empty in a cluster that was made before the role was. */
const applicationPassword = (home: string): Promise<string> =>
  readFile(join(home, 'application-password'), 'utf8').catch(() => '');

async function passwordIn(home: string): Promise<string> {
  const file = join(home, 'password');
  return readFile(file, 'utf8').catch((thrown: unknown) => {
    if (codeOf(thrown) === 'EACCES') {
      throw new DatabaseFault('OTHER_USER', {
        zh: `${home} 属于另一用户。请以该用户身份启动，或用 ZHIBIAO_DATA_DIR 指定另一目录。`,
        en: `${home} belongs to another user. Start as that user, or name another folder in ZHIBIAO_DATA_DIR.`,
      });
    }
    throw new DatabaseFault(
      'NO_PASSWORD',
      {
        zh: `${file} 缺失，无法登录已有的数据库。请从备份恢复该文件。`,
        en: `${file} is missing, so the data beside it cannot be opened. Restore it from a backup.`,
      },
      thrown,
    );
  });
}

/** PostgreSQL reads only data of its own major version. */
async function assertSameMajor(data: string, version: string): Promise<void> {
  const made = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim();
  if (version.split('.')[0] === made) return;
  throw new DatabaseFault('OTHER_MAJOR', {
    zh: `${data} 由 PostgreSQL ${made} 建立，而随附的是 ${version}。请先用原版本导出数据，再导入新目录。`,
    en: `${data} was made by PostgreSQL ${made}, and the one installed is ${version}. Dump it with the old version and restore it into a new folder.`,
  });
}

/** Root may start what a user made; the log must stay that user's. */
async function leaveToOwner(log: string, home: string): Promise<void> {
  const { uid, gid } = await stat(home);
  await chown(log, uid, gid);
}

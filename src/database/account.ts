import { readFile, stat } from 'node:fs/promises';
import { DatabaseFault } from './database-fault.js';

/** Whom PostgreSQL runs as where that is not the user who started us. */
export interface Account {
  uid: number;
  gid: number;
}

/** The first of the named accounts that the text of /etc/passwd holds. */
export function accountIn(passwd: string, names: readonly string[]): Account | null {
  const rows = passwd.split('\n').map((line) => line.split(':'));
  for (const name of names) {
    const [, , uid, gid] = rows.find(([known]) => known === name) ?? [];
    if (uid && gid && Number(uid) > 0) return { uid: Number(uid), gid: Number(gid) };
  }
  return null;
}

/**
 * PostgreSQL refuses to run as root, so root lends it another account: the owner of the data where there is
 * one, else `postgres`, else `nobody`. Everybody else runs it as themselves: null.
 */
export async function serverAccount(clusterDirectory: string): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  if (process.platform !== 'linux') {
    // The data is handed over through /proc (see program.ts), which other systems lack.
    throw new DatabaseFault('NO_ACCOUNT', {
      zh: '内嵌 PostgreSQL 在此系统上不能以 root 身份运行。请改用普通用户启动，或设置 DATABASE_URL。',
      en: 'Embedded PostgreSQL cannot run as root on this system. Start as another user, or set DATABASE_URL.',
    });
  }
  const owner = await stat(clusterDirectory).catch(() => null);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };

  const account = accountIn(await readFile('/etc/passwd', 'utf8').catch(() => ''), ['postgres', 'nobody']);
  if (account) return account;
  throw new DatabaseFault('NO_ACCOUNT', {
    zh: 'PostgreSQL 不能以 root 身份运行，而系统中既无 postgres 用户，也无 nobody 用户。请建立其一，或设置 DATABASE_URL。',
    en: 'PostgreSQL does not run as root, and there is no user postgres or nobody to run it as. Create one, or set DATABASE_URL.',
  });
}

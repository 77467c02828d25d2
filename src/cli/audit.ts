import { MikroORM } from '@mikro-orm/postgresql';
import type { Config } from '../config.js';
import { reachEmbedded } from '../database/reach-embedded.js';
import type { Finding, FindingKind } from '../features/audit/chain.rules.js';
import { type Head, type Verdict, verifyChain } from '../features/audit/verify-chain.js';
import { ormConfig } from '../orm.config.js';

const USAGE = 'zhibiao audit [verify [--head POSITION:HASH] | head]';

const WORDS: Record<FindingKind, string> = {
  ALTERED: '内容与封存时不同 / not what was sealed',
  REMOVED: '已封存的记录缺失 / was sealed and is gone',
  INSERTED: '事后插入 / came in later than it says',
  SEAL: '封存批次被改动、删除或插入 / a seal altered, removed or inserted',
  CUT: '链尾被截断或整链重写 / the head kept elsewhere is not in the record: its end was cut off, or all written anew',
};
const MOST_SHOWN = 20;

/** Reckons the chain of the audit record again and says where it is broken; `head` prints its end, to be kept elsewhere. */
export async function audit([command = 'verify', ...args]: string[], config: Config): Promise<number> {
  const kept = command === 'verify' ? headIn(args) : null;
  if (!['verify', 'head'].includes(command) || kept === undefined) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const database = config.databaseUrl
    ? { url: config.databaseUrl, stop: async () => {} }
    : await reachEmbedded(config.dataDir);
  const orm = new MikroORM(ormConfig(database.url));
  try {
    const verdict = await verifyChain(orm.em, kept);
    process.stdout.write(command === 'head' ? printedHead(verdict) : printed(verdict));
    return verdict.findings.length > 0 ? 1 : 0;
  } finally {
    await orm.close(true);
    await database.stop();
  }
}

/** Null where none was given, undefined where it cannot be read. */
function headIn(args: string[]): Pick<Head, 'position' | 'hash'> | null | undefined {
  if (args.length === 0) return null;
  const [, position, hash] = /^--head (\d{1,15}):([0-9a-f]{64})$/.exec(args.join(' ')) ?? [];
  return position && hash ? { position: Number(position), hash } : undefined;
}

/** A broken chain has no head that is worth keeping. */
function printedHead({ findings, head }: Verdict): string {
  if (findings.length > 0)
    return '审计链已损坏，请运行 audit verify / The audit chain is broken; run audit verify\n';
  return head ? `${head.position}:${head.hash}\n` : '尚无封存 / Nothing is sealed yet\n';
}

function printed({ findings, entries, seals, head, unsealed }: Verdict): string {
  const size = `${entries} entries in ${seals} seals, ${unsealed} not sealed yet`;
  if (findings.length === 0) {
    const end = head ? `head ${head.position}:${head.hash}  ${head.sealedAt.toISOString()}\n` : '';
    return `审计链完好 / The audit chain is whole: ${size}\n${end}`;
  }
  const bad = [...new Set(findings.flatMap(({ seal }) => seal ?? []))];
  const lines = [
    `审计链已损坏 / The audit chain is broken: ${size}`,
    ...findings.slice(0, MOST_SHOWN).map(described),
    ...(findings.length > MOST_SHOWN ? [`  … ${findings.length - MOST_SHOWN} more`] : []),
    ...(bad.length > 0 ? [`bad seals: ${bad.join(', ')}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function described({ kind, position, entryId, seal }: Finding): string {
  const place = [
    position === null ? '' : `position ${position}`,
    entryId === null ? '' : `entry ${entryId}`,
    seal === null ? '' : `seal ${seal}`,
  ];
  return `  ${kind}  ${place.filter(Boolean).join(', ')}  ${WORDS[kind]}`;
}

import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

type Hook = () => Promise<void> | void;

/** An address of PostgreSQL on which the answer to a commit can be held back: what is then done, the service missed. */
export interface CommitGate {
  url: string;
  /** Run when a write with a key is committed and the service has not heard of it; the answer waits for it. */
  atCommit(hook: Hook | null): void;
  close(): Promise<void>;
}

export async function aCommitGate(databaseUrl: string): Promise<CommitGate> {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  let hook: Hook | null = null;

  const gate = createServer((service) => {
    const database = connect(Number(target.port), target.hostname);
    // Of one connection, which asks nothing before it has the answer to what it asked.
    let keyed = false;
    let committing = false;
    service.on('data', (asked) => {
      const text = asked.toString('latin1');
      if (text.includes('"idempotency_key"')) keyed = true;
      if (/commit\0/i.test(text)) {
        committing = keyed;
        keyed = false;
      }
      database.write(asked);
    });
    database.on('data', async (answer) => {
      if (committing && hook) {
        database.pause();
        await hook();
        database.resume();
      }
      committing = false;
      service.write(answer);
    });
    for (const [one, other] of [
      [service, database],
      [database, service],
    ] as const) {
      open.add(one);
      one.setNoDelay(true);
      one.on('error', () => {});
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await once(gate, 'listening');
  const url = new URL(databaseUrl);
  url.port = String((gate.address() as AddressInfo).port);
  return {
    url: url.href,
    atCommit(next) {
      hook = next;
    },
    async close() {
      gate.close();
      for (const socket of open) socket.destroy();
      await once(gate, 'close');
    },
  };
}

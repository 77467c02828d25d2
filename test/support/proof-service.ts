import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { type DocumentNode, print } from 'graphql';
import { startEmbedded } from '../../src/database/embedded.js';
import { ormConfig } from '../../src/orm.config.js';
import { aCommitGate, type CommitGate } from './commit-gate.js';
import { freePort, type Service, startService } from './service.js';

/** As often as the figures in docs/proofs.md say, or as often as a run of all tests has time for. */
export const inFull = process.env.ZHIBIAO_PROOF === 'full';

/** The service as a process, on an empty register of its own, reached through a gate on its commits. */
export interface ProofService {
  url: string;
  gate: CommitGate;
  /** As the role that the service works as, beside the gate. */
  applicationUrl: string;
  /** As the role that owns the tables. */
  ownerUrl: string;
  /** As the owner of the tables, beside the gate; a new one each time. */
  em(): EntityManager;
  sql<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Answers a mutation's payload; throws where no answer came. */
  send<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    key: string,
  ): Promise<Data>;
  start(): Promise<void>;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export const bodyOf = (document: DocumentNode, variables: unknown): string =>
  JSON.stringify({ query: print(document), variables });

/** `gated`: whether the service goes through the gate, which costs time; where nothing is held back it need not. */
export async function aProofService({ gated = true } = {}): Promise<ProofService> {
  const dataDir = await mkdtemp(join(tmpdir(), 'zhibiao-proof-'));
  const database = await startEmbedded({ dataDir, log: () => {}, durable: false });
  const gate = await aCommitGate(database.applicationUrl);
  const orm = new MikroORM(ormConfig(database.url));
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  let service: Service | null = null;

  const start = async () => {
    service = await startService({
      PORT: port,
      DATABASE_URL: gated ? gate.url : database.applicationUrl,
      DATABASE_OWNER_URL: database.url,
      ZHIBIAO_SEED: 'none',
    });
    await service.ready();
  };
  await start();
  return {
    url,
    gate,
    applicationUrl: database.applicationUrl,
    ownerUrl: database.url,
    em: () => orm.em.fork(),
    sql: (text, values = []) => orm.em.fork().execute(text, values),
    async send<Data, Variables>(
      document: TypedDocumentNode<Data, Variables>,
      variables: Variables,
      key: string,
    ) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': 'en',
          authorization: `Bearer ${key}`,
        },
        body: bodyOf(document, variables),
      });
      const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
      if (!data) throw new Error(`${response.status} ${JSON.stringify(errors)}`);
      return data;
    },
    start,
    async kill() {
      service?.child.kill('SIGKILL');
      await service?.ended;
    },
    async stop() {
      service?.child.kill('SIGTERM');
      await service?.ended;
      await gate.close();
      await orm.close(true);
      await database.stop();
      await rm(dataDir, { recursive: true, maxRetries: 10 });
    },
  };
}

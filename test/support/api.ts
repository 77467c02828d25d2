import 'reflect-metadata/lite';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { afterAll, beforeAll } from '@jest/globals';
import { type EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { type GraphQLFormattedError, print } from 'graphql';
import type { PoolClient } from 'pg';
import { parseConfig } from '../../src/config.js';
import { ormConfig } from '../../src/orm.config.js';
import { createServer } from '../../src/server.js';
import { copyTemplate } from './template-database.js';

/** What a request answers, besides its HTTP status. */
export interface Answer<Data> {
  status: number;
  data?: Data | null;
  errors?: GraphQLFormattedError[];
}

export interface Api {
  /** A manager of the test's own, as the owner of the tables, for builders and for looking at what is stored. */
  readonly em: EntityManager;
  readonly app: FastifyInstance;
  /** The database, as the role that the service works as. */
  readonly databaseUrl: string;
  /** SQL of the service's pooled connections, ORM and named statements alike. */
  readonly queries: string[];
  run<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    /** A key as `anAccount` answers it; left out, the public. */
    key?: string,
    headers?: Record<string, string>,
  ): Promise<Answer<Data>>;
}

interface Setting {
  /** Where its clock stands still. */
  now?: string;
  /** In place of `now`: a clock that the test moves. */
  clock?: { now: Date };
  /** Configuration that differs from the default. */
  env?: Record<string, string>;
  /** The database to copy; left out, the migrated one. */
  template?: () => Promise<string>;
  /** A folder with pages as the build leaves them; left out, there are none. */
  pages?: string;
}

const RECORDED_AT = '2020-01-01T00:00:00Z';
const NO_PAGES = '/nowhere';
/** Statements are counted, so that nothing is answered from memory unless a test says so. */
const QUIET = { LOG_LEVEL: 'silent', ZHIBIAO_CACHE: 'off' };

/** The service on a copy of the migrated template, for one test file. */
export function startApi({
  now = '2026-01-15T04:00:00Z',
  env = {},
  pages = NO_PAGES,
  template,
  clock,
}: Setting = {}): Api {
  const queries: string[] = [];
  const started: { em?: EntityManager; app?: FastifyInstance; databaseUrl?: string; stop?(): Promise<void> } =
    {};

  beforeAll(async () => {
    const database = await copyTemplate({ template: await template?.() });
    const noted = { driverOptions: { onPoolCreated: record(queries) } };
    // What builders make has been on record since before any day that a test looks back at.
    const options = `-c zhibiao.recorded_at=${RECORDED_AT}`;
    const owner = await MikroORM.init({
      ...ormConfig(database.url),
      driverOptions: { ...noted.driverOptions, options },
    });
    // The service works as a role that owns nothing: what it lacks, a test would miss.
    const orm = new MikroORM({ ...ormConfig(database.applicationUrl), ...noted });
    const config = parseConfig({ ...QUIET, DATABASE_URL: database.url, ...env });
    const app = await createServer({
      orm,
      config,
      now: () => clock?.now ?? new Date(now),
      compileFrom: 1,
      pages,
    });
    Object.assign(started, { em: owner.em.fork(), app, databaseUrl: database.applicationUrl });
    started.stop = async () => {
      await app.close();
      await orm.close(true);
      await owner.close(true);
      await database.drop();
    };
  });
  afterAll(() => started.stop?.());

  const ready = <Part>(part: Part | undefined): Part => {
    if (!part) throw new Error('The API starts before the tests, not before their file is read');
    return part;
  };
  return {
    queries,
    get em() {
      return ready(started.em);
    },
    get app() {
      return ready(started.app);
    },
    get databaseUrl() {
      return ready(started.databaseUrl);
    },
    async run(document, variables, key, headers = {}) {
      const response = await ready(started.app).inject({
        method: 'POST',
        url: '/graphql',
        headers: { ...headers, ...(key ? { authorization: `Bearer ${key}` } : {}) },
        payload: { query: print(document), variables: variables as object },
      });
      return { status: response.statusCode, ...response.json() };
    },
  };
}

interface Connecting {
  on(event: 'connect', listener: (client: PoolClient) => void): unknown;
}

/** Notes the text of every query a pool's clients send. */
function record(queries: string[]) {
  return (pool: Connecting) => {
    pool.on('connect', (client) => {
      const send = client.query.bind(client) as (...args: unknown[]) => unknown;
      const noting = (...args: unknown[]) => {
        const [query] = args as [string | { text: string }];
        queries.push(typeof query === 'string' ? query : query.text);
        return send(...args);
      };
      Object.assign(client, { query: noting });
    });
  };
}

import { MikroORM } from '@mikro-orm/postgresql';
import type { PoolClient } from 'pg';
import { parseConfig } from '../dist/src/config.js';
import { ormConfig } from '../dist/src/orm.config.js';
import { createServer } from '../dist/src/server.js';

/** A statement as the service sent it. */
export interface Sent {
  text: string;
  name?: string;
  values: unknown[];
}

/** What the service sends to the database for each of some requests, the first to warm it up. */
export async function recorded(
  url: string,
  requests: readonly { headers: Record<string, string>; body: string }[],
): Promise<Sent[][]> {
  const sent: Sent[] = [];
  const noting = (client: PoolClient) => {
    const send = client.query.bind(client) as (...given: unknown[]) => unknown;
    const query = (...given: unknown[]) => {
      const [first, second] = given as [string | Sent, unknown[] | undefined];
      const { text, name, values } =
        typeof first === 'string' ? { text: first, name: undefined, values: second } : first;
      sent.push({ text, ...(name ? { name } : {}), values: structuredClone(values ?? second ?? []) });
      return send(...given);
    };
    Object.assign(client, { query });
  };
  const orm = new MikroORM({
    ...ormConfig(url),
    driverOptions: {
      onPoolCreated: (pool: { on(event: 'connect', heard: typeof noting): void }) =>
        pool.on('connect', noting),
    },
  });
  const config = parseConfig({ LOG_LEVEL: 'silent', DATABASE_URL: url, ZHIBIAO_CACHE: 'off' });
  const app = await createServer({ orm, config, compileFrom: 1, lookAhead: true });
  try {
    const records: Sent[][] = [];
    for (const { headers, body } of requests) {
      sent.length = 0;
      const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload: body });
      const { errors, data } = JSON.parse(answer.body);
      if (errors || data.submitProgress?.errors.length > 0) throw new Error(answer.body);
      records.push([...sent]);
    }
    return records;
  } finally {
    await app.close();
    await orm.close();
  }
}

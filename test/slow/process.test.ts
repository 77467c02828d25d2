import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { startEmbedded } from '../../src/database/embedded.js';
import { findPostmaster, isAlive } from '../../src/database/postmaster.js';
import { freePort, type Service, startService } from '../support/service.js';

let dataDir: string;
const running: Service[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'zhibiao-process-'));
});
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGTERM');
    await ended;
  }
});
afterAll(() => rm(dataDir, { recursive: true, maxRetries: 10 }));

async function start(env: Record<string, string> = {}, command?: string[]): Promise<Service> {
  const service = await startService({ ZHIBIAO_DATA_DIR: dataDir, ...env }, command);
  running.push(service);
  return service;
}

const postmaster = () => findPostmaster(join(dataDir, 'postgres', 'data'));

async function ask(url: string, query: string): Promise<{ status: number; body: string }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: await response.text() };
}

const regions = async (url: string) =>
  JSON.parse((await ask(url, '{ regions { name } }')).body).data.regions.length;

/** Fails by its time limit. */
async function until(claim: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await claim())) await pause(20);
}

it('starts from nothing, greets in two languages, and ends on SIGTERM without a trace', async () => {
  const service = await start();
  await service.ready();
  await until(() => service.printed().includes('Ctrl-C'));

  expect(await regions(service.url)).toBe(11);
  expect(service.printed()).toMatch(/已就绪.*ready in/);
  expect(service.printed()).toMatch(/所有进度均为虚构[\s\S]*all progress is invented/);
  expect(service.printed()).toContain('zb_demo_reviewer');
  expect(service.printed()).not.toMatch(/\[migrator\]|"level":30/);

  const [, curl = ''] = /^ {2}(curl .*)$/m.exec(service.printed()) ?? [];
  const answer = await start({}, ['/bin/sh', '-c', curl]);
  expect(await answer.ended).toBe(0);
  expect(answer.printed()).toMatch(/"data":\{/);

  service.child.kill('SIGTERM');
  expect(await service.ended).toBe(0);
  expect(await postmaster()).toBeNull();
});

it('starts by npm the second time, too, and ends on Ctrl-C', async () => {
  const service = await start({}, ['npm', 'start', '--ignore-scripts']);
  await service.ready();
  await until(() => service.printed().includes('Ctrl-C'));

  process.kill(-(service.child.pid ?? 0), 'SIGINT');
  await service.ended;
  await until(async () => (await postmaster()) === null);
  expect(await fetch(service.url).catch(() => 'gone')).toBe('gone');
});

it('starts after it was killed, takes over its PostgreSQL, and misses nothing', async () => {
  const killed = await start();
  await killed.ready();
  const server = await postmaster();
  killed.child.kill('SIGKILL');
  expect(await killed.ended).toBe('SIGKILL');
  expect(await postmaster()).toEqual(server);

  const next = await start();
  await next.ready();
  expect(next.printed()).toMatch(/接管了仍在运行的 .* Took over the running/);
  expect(await regions(next.url)).toBe(11);
});

it('answers 503 while its killed PostgreSQL is away, and serves again without being started again', async () => {
  const service = await start();
  await service.ready();
  const pid = (await postmaster())?.pid ?? 0;
  process.kill(pid, 'SIGKILL');

  const seen = new Set<number>();
  await until(() => !isAlive(pid));
  await until(async () => {
    const { status, body } = await ask(service.url, '{ regions { name } }');
    seen.add(status);
    expect(body).not.toMatch(/ECONN|terminat|stack/);
    return status === 200 && seen.has(503);
  });
  expect([...seen].sort()).toEqual([200, 503]);
  expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
});

it('ends what is under way before it ends itself', async () => {
  const service = await start();
  await service.ready();
  const answers: Promise<number>[] = [];
  const asking = setInterval(() => {
    for (let i = 0; i < 5; i += 1)
      answers.push(ask(service.url, '{ regions { name } }').then(({ status }) => status));
  }, 10);
  while (answers.length <= 100) await pause(10);
  clearInterval(asking);
  service.child.kill('SIGTERM');

  expect(await service.ended).toBe(0);
  const outcomes = await Promise.allSettled(answers);
  expect(outcomes.length).toBeGreaterThan(50);
  expect(outcomes.filter((outcome) => outcome.status === 'rejected' || outcome.value !== 200)).toEqual([]);
});

it('may be started twice at once on one empty database', async () => {
  const database = await startEmbedded({ dataDir: join(dataDir, 'shared'), log: () => {}, durable: false });
  try {
    const both = await Promise.all([
      start({ DATABASE_URL: database.url }),
      start({ DATABASE_URL: database.url }),
    ]);
    await Promise.all(both.map((service) => service.ready()));
    expect(await Promise.all(both.map(({ url }) => regions(url)))).toEqual([11, 11]);
    for (const { child, ended } of both) {
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
    }
  } finally {
    await database.stop();
  }
});

it('lists every wrong setting with its cure', async () => {
  const service = await start({ PORT: 'http', ZHIBIAO_SEED: 'all', LOG_LEVEL: 'loud' });
  expect(await service.ended).toBe(1);
  expect(service.printed()).toMatch(/配置有误[\s\S]*PORT=http[\s\S]*ZHIBIAO_SEED=all[\s\S]*LOG_LEVEL=loud/);
});

it.each([
  [
    'a taken port',
    async () => {
      const port = await freePort();
      const holder = createServer().listen(port, '127.0.0.1');
      return [{ PORT: String(port) }, /已被占用[\s\S]*is taken.*PORT/, () => holder.close()] as const;
    },
  ],
  [
    'a database that nobody serves',
    async () => {
      const DATABASE_URL = 'postgres://zhibiao:secret@127.0.0.1:9/zhibiao';
      return [
        { DATABASE_URL },
        /无法连接数据库 127\.0\.0\.1:9\/zhibiao[\s\S]*Check DATABASE_URL/,
        () => {},
      ] as const;
    },
  ],
])('says in two languages what to do about %s, and leaves nothing running', async (_, prepare) => {
  const [env, words, release] = await prepare();
  const service = await start(env);
  expect(await service.ended).toBe(1);
  release();
  expect(service.printed()).toMatch(words);
  expect(service.printed()).not.toMatch(/secret|^\s+at /m);
  expect(await postmaster()).toBeNull();
});

import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Mail } from '../../src/features/inbox/mail.entity.js';
import { Notification } from '../../src/features/inbox/notification.entity.js';
import { globalId } from '../../src/shared/ids.js';
import { MailsDocument, ReturnProgressDocument, SetMailDocument } from '../generated/graphql.js';
import { startApi } from '../support/api.js';
import { anAccount } from '../support/builders/account.js';
import { aReport } from '../support/builders/report.js';
import { aReporter } from '../support/builders/reporter.js';
import { runJobs } from '../support/jobs.js';
import { aMailServer, type MailServer, partsOf } from '../support/mail-server.js';

const api = startApi();
let server: MailServer;
beforeEach(async () => {
  server = await aMailServer();
});
afterEach(() => server.stop());

const env = (url = server.url) => ({ ZHIBIAO_SMTP_URL: url, ZHIBIAO_MAIL_FROM: 'zhibiao@suzhou.example' });
const run = (setting: { now?: string; url?: string } = {}) =>
  runJobs(api, { now: setting.now, env: env(setting.url) });
/** graphile-worker waits before it tries again; here nobody does. */
const again = () => api.em.execute('update graphile_worker._private_jobs set run_at = now()');
const waitingJobs = async () =>
  (await api.em.execute<{ count: number }[]>('select count(*)::int as count from graphile_worker.jobs'))[0]
    ?.count;

/** An office with a mailbox whose report was sent back. */
async function aReturn() {
  const { account, key, indicator, region, department } = await aReporter(api.em);
  account.email = `${account.key}@suzhou.example`;
  await api.em.flush();
  const reviewer = await anAccount(api.em, { roles: ['REVIEWER'] });
  const report = await aReport(api.em, { indicator, region, department, submittedBy: account });
  const input = {
    reportId: globalId('ProgressReport', report.id),
    expectedVersion: 1,
    reason: '口径有误<b>',
    idempotencyKey: randomUUID(),
  };
  await api.run(ReturnProgressDocument, { input }, reviewer.key);
  const mail = () => api.em.fork().findOne(Mail, { account });
  return { account, key, indicator, mail };
}

it('sends a return at once and once: Chinese first, English below, and no HTML of what was written', async () => {
  const { account, indicator, mail } = await aReturn();
  await run();
  await run();

  expect(server.taken).toHaveLength(1);
  const [{ to, raw } = { to: [], raw: '' }] = server.taken;
  expect(to).toEqual([account.email]);
  expect(raw).toContain('From: zhibiao@suzhou.example');
  expect(raw).toContain('Auto-Submitted: auto-generated');
  const [plain = '', html = ''] = partsOf(raw);
  expect(plain.indexOf(`填报被退回：${indicator.name}`)).toBeLessThan(plain.indexOf('Sent back'));
  expect(plain).toContain('口径有误<b>');
  expect(html).toContain('口径有误&lt;b&gt;');
  expect(await mail()).toMatchObject({ state: 'SENT', attempts: 1, fault: null });
  expect(await waitingJobs()).toBe(0);
});

it('waits for a mail server that is down, says so to the operator, and sends once when it is back', async () => {
  const { mail, account } = await aReturn();
  const gone = server.url;
  await server.stop();
  await run({ url: gone });
  expect(await mail()).toMatchObject({
    state: 'WAITING',
    attempts: 1,
    fault: expect.stringContaining('ECONNREFUSED'),
  });
  expect(await waitingJobs()).toBe(1);
  const administrator = await anAccount(api.em, { roles: ['ADMINISTRATOR'] });
  const { data } = await api.run(MailsDocument, { state: ['WAITING'] }, administrator.key);
  expect(data?.mails.edges).toMatchObject([
    { node: { account: { name: account.name }, attempts: 1, sentAt: null } },
  ]);

  server = await aMailServer();
  await again();
  await run();
  await again();
  await run();
  expect(server.taken).toHaveLength(1);
  expect(await mail()).toMatchObject({ state: 'SENT', attempts: 2, fault: null });
});

it('tries again what is refused for now, and gives up what is refused for good', async () => {
  const { mail } = await aReturn();
  server.next.push({ refuse: 451 }, { refuse: 550 });
  await run();
  expect(await mail()).toMatchObject({ state: 'WAITING', attempts: 1 });
  await again();
  await run();
  expect(await mail()).toMatchObject({ state: 'FAILED', attempts: 2, fault: expect.stringContaining('550') });
  expect(await waitingJobs()).toBe(0);
  expect(server.taken).toEqual([]);
});

it('does not send again what the server may have taken: no answer, or a process that was killed', async () => {
  const broken = await aReturn();
  server.next.push({ hangUp: true });
  await run();
  expect(await broken.mail()).toMatchObject({ state: 'UNCLEAR', attempts: 1 });

  const killed = await aReturn();
  const gone = server.url;
  await server.stop();
  await run({ url: gone });
  await api.em.execute(`update mail set state = 'SENDING' where state = 'WAITING'`);
  server = await aMailServer();
  await again();
  await run();
  expect(server.taken).toEqual([]);
  expect(await killed.mail()).toMatchObject({ state: 'UNCLEAR' });
  expect(await waitingJobs()).toBe(0);
});

it('gives up after the last of its tries', async () => {
  const { mail } = await aReturn();
  const gone = server.url;
  await server.stop();
  await api.em.execute('update graphile_worker._private_jobs set max_attempts = 1');
  await run({ url: gone });
  expect(await mail()).toMatchObject({ state: 'FAILED', attempts: 1 });
  server = await aMailServer();
});

it('sends one mail a day of what is unread, and nothing of it twice', async () => {
  const { account, key } = await anAccount(api.em, { roles: ['LEADER'] });
  account.email = 'office@suzhou.example';
  const tell = async (
    event: string,
    kind: 'REPORTS_LATE' | 'REPORT_VERIFIED',
    readAt: Date | null = null,
  ) => {
    const fields = { account, kind, event, params: { count: 2, dueOn: '2026-01-15' }, subjects: [], readAt };
    api.em.create(Notification, { ...fields, createdAt: new Date('2026-01-14T00:00:00Z') });
    await api.em.flush();
  };
  await tell('a', 'REPORTS_LATE');
  await tell('b', 'REPORTS_LATE');
  await tell('c', 'REPORTS_LATE', new Date('2026-01-14T01:00:00Z'));
  await tell('d', 'REPORT_VERIFIED');
  const mailDay = async (now: string) => {
    await api.em.execute(`select graphile_worker.add_job('mailDay')`);
    await run({ now });
  };
  await mailDay('2026-01-15T00:30:00Z');
  await mailDay('2026-01-15T00:30:00Z');
  expect(server.taken).toHaveLength(1);
  expect(await api.em.fork().count(Notification, { account, mail: { $ne: null } })).toBe(2);

  await tell('e', 'REPORTS_LATE');
  await mailDay('2026-01-15T05:00:00Z');
  expect(server.taken).toHaveLength(1);
  await mailDay('2026-01-16T00:30:00Z');
  expect(server.taken).toHaveLength(2);

  const off = { input: { mailOn: false, idempotencyKey: randomUUID() } };
  expect((await api.run(SetMailDocument, off, key)).data?.setMail).toEqual({
    mailbox: { email: 'office@suzhou.example', mailOn: false },
    errors: [],
  });
  // At the same moment: neither locks the other out.
  const twice = () =>
    api.run(SetMailDocument, { input: { ...off.input, idempotencyKey: randomUUID() } }, key);
  for (const { data } of await Promise.all([twice(), twice(), twice()]))
    expect(data?.setMail.errors).toEqual([]);
  await tell('f', 'REPORTS_LATE');
  await mailDay('2026-01-17T00:30:00Z');
  expect(server.taken).toHaveLength(2);
});

it('sends nothing where no mail server is named, and keeps nothing for later', async () => {
  const { mail } = await aReturn();
  await runJobs(api);
  expect(await mail()).toBeNull();
  expect(await waitingJobs()).toBe(0);
});

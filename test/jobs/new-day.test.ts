import { expect, it } from '@jest/globals';
import { startApi } from '../support/api.js';
import { anAccount } from '../support/builders/account.js';
import { aReport } from '../support/builders/report.js';
import { aReporter } from '../support/builders/reporter.js';
import { aTarget } from '../support/builders/target.js';
import { inboxOf } from '../support/inbox.js';
import { runJobs } from '../support/jobs.js';

const api = startApi();
const newDay = async (day: string) => {
  await api.em.execute(`select graphile_worker.add_job('newDay')`);
  await runJobs(api, { now: `${day}T01:00:00+08:00` });
};

it('tells a department in one line a day what has come to be due and what is late, and again nothing', async () => {
  const { key } = await aReporter(api.em);
  const told = async () =>
    (await inboxOf(api, key, { filter: { kind: ['REPORTS_DUE', 'REPORTS_LATE'] } })).told.map(
      ({ title, text }) => `${title} ${text}`,
    );

  await newDay('2026-01-07');
  // The quarters since 2025 that ended long ago, all at once, the first time.
  const first = ['3项填报已逾期 最早应于2025-04-15前填报'];
  expect(await told()).toEqual(first);
  await newDay('2026-01-08');
  const due = ['1项填报即将到期 最早于2026-01-15到期', ...first];
  expect(await told()).toEqual(due);
  for (const day of ['2026-01-08', '2026-01-09', '2026-01-15']) await newDay(day);
  expect(await told()).toEqual(due);
  // Nobody was there on the day itself: told on the next that somebody is.
  await newDay('2026-01-19');
  expect(await told()).toEqual(['1项填报已逾期 最早应于2026-01-15前填报', ...due]);
});

it('tells reviewers in the morning what waits since earlier days, once', async () => {
  const { key } = await anAccount(api.em, { roles: ['REVIEWER'] });
  await aReport(api.em, { submittedAt: new Date('2026-02-01T02:00:00Z') });
  await aReport(api.em, { submittedAt: new Date('2026-02-02T02:00:00Z') });
  await newDay('2026-02-03');
  await newDay('2026-02-03');
  const { told } = await inboxOf(api, key, { filter: { kind: ['REPORTS_WAITING'] } });
  expect(told.map(({ text }) => text)).toEqual(['共2项，最早提交于2026-02-01']);
  expect(told[0]?.subjects).toHaveLength(2);
});

it('tells of each thing late whom its level names, once a level, and all of a day in one', async () => {
  const { key, indicator, region } = await aReporter(api.em);
  const [reviewer, leader] = [
    await anAccount(api.em, { roles: ['REVIEWER'] }),
    await anAccount(api.em, { roles: ['LEADER'] }),
  ];
  // Everything else that is late by then is told of, and out of the way.
  await newDay('2026-04-30');
  const target = await aTarget(api.em, { indicator, region, dueOn: '2026-04-30' });
  const [days] = await api.em.execute<{ notice: number; warning: number; leaders: number }[]>(
    'select notice_days as notice, warning_days as warning, leadership_days as leaders from rule_set where version = 1',
  );
  const levels = async (of: string) => {
    const { told } = await inboxOf(api, of, { filter: { kind: ['ESCALATED'] } });
    return told
      .filter(({ subjectIds }) => subjectIds.includes(`target_${target.id}`))
      .map(({ title }) => title);
  };
  const late = (count: number) =>
    new Date(Date.parse('2026-04-30T00:00:00Z') + count * 86_400_000).toISOString().slice(0, 10);
  for (const count of [days?.notice, days?.notice, days?.warning, days?.leaders, 365])
    await newDay(late(count ?? 0));

  const titles = (words: string[]) => words.map((each) => expect.stringContaining(each));
  expect(await levels(key)).toEqual(titles(['报告领导', '警示', '提醒']));
  expect(await levels(reviewer.key)).toEqual(titles(['报告领导', '警示']));
  expect(await levels(leader.key)).toEqual(titles(['报告领导']));
});

it('keeps of a sign-in that has run out when it was for ninety days', async () => {
  const { account } = await anAccount(api.em, { roles: ['LEADER'] });
  await api.em.execute(
    `insert into sign_in (id, hash, way, created_at, last_used_at, expires_at, account_id)
     select gen_random_uuid(), encode(sha256(day::text::bytea), 'hex'), 'PROVIDER', day, day, day + interval '12 hours', ?
       from unnest(array['2026-01-31T12:00:00Z', '2026-02-02T12:00:00Z']::timestamptz[]) day`,
    [account.id],
  );
  await newDay('2026-05-03');
  const left = await api.em.execute('select created_at from sign_in where account_id = ?', [account.id]);
  expect(left).toHaveLength(1);
});

import { beforeAll, expect, it } from '@jest/globals';
import { sealEntries } from '../../../src/features/audit/seal-entries.js';
import { SubmitProgressDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { aReporter } from '../../support/builders/reporter.js';
import { command } from '../../support/command.js';

const api = startApi();
const audit = (...args: string[]) => command(api.em, 'audit', ...args);

beforeAll(async () => {
  const { key, inputFor } = await aReporter(api.em);
  for (const period of ['2025-Q1', '2025-Q2', '2026-Q4', '2025-Q3']) {
    await api.run(SubmitProgressDocument, { input: inputFor({ period }) }, key);
    await sealEntries(api.em, new Date('2026-01-15T04:00:00Z'));
  }
});

const alter = (sql: string) =>
  api.em.execute(`
    alter table audit_entry disable trigger user;
    ${sql};
    alter table audit_entry enable trigger user;`);
const AT_2 = '(select l.entry_id from audit_link l where l.position = 2)';

it('says that a chain is whole, prints its head, and holds it against one from before', async () => {
  const whole = await audit();
  expect(whole).toMatchObject({
    code: 0,
    said: expect.stringContaining('whole: 4 entries in 4 seals, 0 not'),
  });

  const head = await audit('head');
  expect(head).toMatchObject({ code: 0, said: expect.stringMatching(/^4:[0-9a-f]{64}\n$/) });
  expect(await audit('verify', '--head', head.said.trim())).toMatchObject({ code: 0 });
  expect(await audit('verify', '--head', `5:${'0'.repeat(64)}`)).toMatchObject({
    code: 1,
    said: expect.stringContaining('CUT  position 5'),
  });
});

it('names the entry that was altered and its seal, and has no head to give', async () => {
  await alter(`update audit_entry set after = after || '{"value": "41"}' where id = ${AT_2}`);
  const broken = await audit('verify');
  expect(broken).toMatchObject({
    code: 1,
    said: expect.stringMatching(
      /broken: 4 entries.*\n {2}ALTERED {2}position 2, entry [0-9a-f-]{36}, seal 2 .*\nbad seals: 2\n$/,
    ),
  });
  expect(await audit('head')).toMatchObject({
    code: 1,
    said: expect.stringContaining('The audit chain is broken'),
  });
});

it('names the entry that was removed', async () => {
  await alter(`delete from audit_entry where id = ${AT_2}`);
  expect(await audit()).toMatchObject({
    code: 1,
    said: expect.stringContaining('REMOVED  position 2, entry '),
  });
});

it.each([[['verify', '--head', 'x']], [['chain']]])('says how it is called for %j', async (args) => {
  expect(await audit(...args)).toMatchObject({
    code: 2,
    said: expect.stringContaining('zhibiao audit [verify'),
  });
});

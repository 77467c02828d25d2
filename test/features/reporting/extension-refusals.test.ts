import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment, aSuccession } from '../../support/builders/department.js';
import { aMeasure } from '../../support/builders/measure.js';
import { aTarget } from '../../support/builders/target.js';
import { extending } from '../../support/extending.js';
import { expectRefused } from '../../support/refused.js';

const api = startApi();
const { aCase, request, decide, decision } = extending(api);
type Case = Awaited<ReturnType<typeof aCase>>;

const at = (field: string) => ['input', field];
const nowhere = (type: 'Target' | 'Extension') => globalId(type, '00000000-0000-4000-8000-000000000000');

describe('requestExtension', () => {
  it.each<
    [string, Parameters<typeof aCase>[0], Partial<ReturnType<Case['ask']>>, string, string, string, string]
  >([
    ['after the end', { dueOn: '2026-01-14' }, {}, 'EXTENSION_AFTER_END', 'targetId', '已过', 'has passed'],
    [
      'for the same day',
      {},
      { dueOn: '2026-03-31' },
      'EXTENSION_NOT_LATER',
      'dueOn',
      '应晚于',
      'must be later',
    ],
    [
      'where the text states no deadline',
      { dueOn: null, cadence: 'UNSTATED', duePrecision: null },
      {},
      'NO_DEADLINE',
      'targetId',
      '没有写明',
      'states no deadline',
    ],
    [
      'of one year',
      { cadence: 'IN_YEAR' },
      {},
      'NOT_EXTENDABLE',
      'targetId',
      '不能延期',
      'cannot be extended',
    ],
    ['without a reason', {}, { reason: ' ' }, 'INVALID_TEXT', 'reason', '1 至 4000', '1 to 4000'],
    ['of no target', {}, { targetId: nowhere('Target') }, 'NOT_FOUND', 'targetId', '未找到', 'There is no'],
    [
      'of something else',
      {},
      { targetId: nowhere('Extension') },
      'INVALID_ID',
      'targetId',
      '不是有效',
      'is not the id',
    ],
  ])('is refused %s', async (_, target, input, code, field, zh, en) => {
    const { key, ask } = await aCase(target);

    await expectRefused(
      api.em,
      { code, path: at(field), zh, en },
      async (headers) => (await request(ask(input), key, headers))?.errors,
    );
  });

  it('is refused to who does not answer, who only helps, who is no more and who may not', async () => {
    const { target, region, indicator, department, key, ask } = await aCase();
    const stranger = await aDepartment(api.em, { region });
    const lead = await aDepartment(api.em, { region });
    const helper = await aDepartment(api.em, { region });
    const measure = await aMeasure(api.em, {
      duties: [
        { department: lead, role: 'LEAD' },
        { department: helper, role: 'JOINT' },
      ],
    });
    await aTarget(api.em, { indicator, region, measures: [measure] });
    const speaks = async (body: typeof lead) => (await anAccount(api.em, { departments: [body] })).key;
    const refused = (code: string, zh: string, en: string, caller: string, path = at('targetId')) =>
      expectRefused(
        api.em,
        { code, path, zh, en },
        async (headers) => (await request(ask(), caller, headers))?.errors,
      );

    await refused('NOT_RESPONSIBLE', '申请延期', 'ask for time', await speaks(stranger));
    await refused('LEAD_REPORTS', lead.name, lead.name, await speaks(helper));
    const { key: reviewer } = await anAccount(api.em, { roles: ['REVIEWER'] });
    await refused('FORBIDDEN', '无权申请延期', 'may not ask for extensions', reviewer, []);

    await aSuccession(api.em, { predecessor: department, successor: stranger });
    await refused('DEPARTMENT_DISSOLVED', stranger.name, 'is no more', key, at('departmentId'));
    expect((await request(ask(), await speaks(lead)))?.extension?.firstDueOn).toBe(target.dueOn);
  });

  it('has one open request at a time, of many sent at once too', async () => {
    const { key, ask } = await aCase();
    const answers = await Promise.all(Array.from({ length: 8 }, () => request(ask(), key)));

    expect(answers.filter((answer) => answer?.extension)).toHaveLength(1);
    const codes = answers.flatMap((answer) => answer?.errors.map(({ code }) => code) ?? []);
    expect(codes).toEqual(Array.from({ length: 7 }, () => 'EXTENSION_IS_OPEN'));
  });

  it('happens once for one key', async () => {
    const { key, ask } = await aCase();
    const input = ask();
    const [first, again] = await Promise.all([request(input, key), request(input, key)]);

    expect(first?.extension?.id).toBe(again?.extension?.id);
    expect((await request({ ...input, dueOn: '2027-01-01' }, key))?.errors[0]?.code).toBe('KEY_REUSED');
  });
});

describe('decideExtension', () => {
  it('is refused without a reason, of another version, twice, and to who may not', async () => {
    const { key, ask } = await aCase();
    const reviewer = (await anAccount(api.em, { roles: ['REVIEWER'] })).key;
    const id = (await request(ask(), key))?.extension?.id ?? '';
    const refused = (
      code: string,
      path: string[],
      zh: string,
      en: string,
      input: object,
      caller = reviewer,
    ) =>
      expectRefused(
        api.em,
        { code, path, zh, en },
        async (headers) =>
          (await decide(decision(id, { idempotencyKey: randomUUID(), ...input }), caller, headers))?.errors,
      );

    await refused('REASON_REQUIRED', at('reason'), '必须说明理由', 'needs a reason', { approve: false });
    await refused('STALE_VERSION', at('expectedVersion'), '版本 1', 'now it is 1', { expectedVersion: 2 });
    await refused('NOT_FOUND', at('extensionId'), '未找到', 'There is no', {
      extensionId: nowhere('Extension'),
    });
    await refused('FORBIDDEN', [], '无权批复延期', 'may not decide on extensions', {}, key);

    expect((await decide(decision(id), reviewer))?.errors).toEqual([]);
    await refused('EXTENSION_DECIDED', at('extensionId'), 'APPROVED', 'APPROVED', { expectedVersion: 2 });
  });

  it('has one winner among eight', async () => {
    const { key, ask } = await aCase();
    const reviewer = (await anAccount(api.em, { roles: ['REVIEWER'] })).key;
    const id = (await request(ask(), key))?.extension?.id ?? '';
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        decide(decision(id, { approve: at % 2 === 0, reason: `第${at}次` }), reviewer),
      ),
    );

    expect(answers.filter((answer) => answer?.extension)).toHaveLength(1);
    const codes = answers.flatMap((answer) => answer?.errors.map(({ code }) => code) ?? []);
    expect(new Set(codes)).toEqual(new Set(['STALE_VERSION']));
  });
});

describe('the database', () => {
  it('lets nobody alter what was asked or decided, nor decide his own', async () => {
    const { key, account, ask } = await aCase();
    const reviewer = await anAccount(api.em, { roles: ['REVIEWER'] });
    const id = ((await request(ask(), key))?.extension?.id ?? '').slice('extension_'.length);
    const run = (sql: string, ...values: string[]) =>
      api.em.fork().execute(`${sql} where id = ?`, [...values, id]);
    const approve = `update extension set state = 'APPROVED', decided_at = now(), decided_by_id = ?`;

    await expect(run(`update extension set asked_due_on = '2030-01-01'`)).rejects.toThrow(
      'stays as it was asked',
    );
    await expect(run(approve, account.id)).rejects.toThrow('extension_reviewer_check');
    await expect(run('delete from extension')).rejects.toThrow('never deleted');
    await run(approve, reviewer.account.id);
    await expect(run(`update extension set state = 'REFUSED'`)).rejects.toThrow('does not change');
    await expect(api.em.fork().execute('truncate extension')).rejects.toThrow('append-only');
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import {
  PolicyClausesDocument,
  PolicyTextDocument,
  PolicyVersionsDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { aPolicy } from '../../support/builders/policy.js';
import { aClause, aText } from '../../support/builders/policy-text.js';

const api = startApi();
const idOf = ({ id }: { id: string }) => globalId('Policy', id);

describe('text', () => {
  it('is the newest version; every version stays', async () => {
    const policy = await aPolicy(api.em, { text: '初稿' });
    await aText(api.em, { policy, text: '定稿😀', recordedAt: new Date('2025-03-01T02:00:00.5Z') });
    const { data } = await api.run(PolicyTextDocument, { id: idOf(policy) });

    expect(data?.policy?.text).toEqual({ version: 2, text: '定稿😀' });
    expect(data?.policy?.texts).toEqual([
      {
        version: 2,
        length: 4,
        sha256: createHash('sha256').update('定稿😀').digest('hex'),
        recordedAt: '2025-03-01T02:00:00.500Z',
      },
      expect.objectContaining({ version: 1, length: 2 }),
    ]);
  });

  it('is read from the database only where its characters are asked for', async () => {
    const policy = await aPolicy(api.em);
    const columns = async (document: typeof PolicyTextDocument | typeof PolicyVersionsDocument) => {
      api.queries.length = 0;
      await api.run<unknown, { id: string }>(document, { id: idOf(policy) });
      return api.queries.filter((sql) => /\bt\.text\b/.test(sql)).length;
    };

    expect(await columns(PolicyVersionsDocument)).toBe(0);
    expect(await columns(PolicyTextDocument)).toBe(1);
  });
});

describe('clauses', () => {
  it('are those of the newest text, in its order, each with its own characters', async () => {
    const policy = await aPolicy(api.em, { text: '一、旧稿\n' });
    await aClause(api.em, { policy, path: '旧' });
    // A character of two units before them: offsets count as JavaScript does.
    await aText(api.em, { policy, text: '😀一、发展产业\n（一）数据\n二、保障\n' });
    const top = await aClause(api.em, {
      policy,
      path: '一',
      heading: '发展产业',
      quote: '一、发展产业\n（一）数据',
    });
    await aClause(api.em, { policy, path: '一/（一）', parent: top, quote: '（一）数据' });
    await aClause(api.em, { policy, path: '二', quote: '二、保障' });
    const { data } = await api.run(PolicyClausesDocument, { id: idOf(policy) });
    const none = { heading: null, parent: null, children: [], policy: { id: idOf(policy) } };

    expect(data?.policy?.clauses).toEqual([
      {
        ...none,
        path: '一',
        heading: '发展产业',
        start: 2,
        end: 14,
        text: '一、发展产业\n（一）数据',
        children: [{ path: '一/（一）' }],
      },
      { ...none, path: '一/（一）', start: 9, end: 14, text: '（一）数据', parent: { path: '一' } },
      { ...none, path: '二', start: 15, end: 19, text: '二、保障' },
    ]);
  });
});

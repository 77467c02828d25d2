import { beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import {
  DraftClauseMeasuresDocument,
  DraftNeighboursDocument,
  DraftPathsDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { aMeasure } from '../../support/builders/measure.js';
import { aPolicy, aRelation } from '../../support/builders/policy.js';
import { aClause } from '../../support/builders/policy-text.js';

const api = startApi();
const ids = { policy: '', clause: '', measure: '', department: '', other: '' };
const keys: Record<string, string> = {};

beforeAll(async () => {
  const policy = await aPolicy(api.em, { state: 'DRAFT', title: '草案' });
  const clause = await aClause(api.em, { policy, path: '一' });
  const department = await aDepartment(api.em);
  const measure = await aMeasure(api.em, { policy, clause, duties: [department] });
  const other = await aPolicy(api.em, { title: '现行' });
  await aRelation(api.em, { policy, other, kind: 'REPEALS' });
  ids.policy = globalId('Policy', policy.id);
  ids.clause = globalId('Clause', clause.id);
  ids.measure = globalId('Measure', measure.id);
  ids.department = globalId('Department', department.id);
  ids.other = globalId('Policy', other.id);
  for (const role of ['PARTNER', 'LEADER', 'REPORTER', 'REVIEWER', 'EDITOR', 'ADMINISTRATOR'] as const) {
    keys[role] = (await anAccount(api.em, { roles: [role] })).key;
  }
});

const look = async (role: string) => {
  const [paths, neighbours, clause] = [
    await api.run(DraftPathsDocument, ids, keys[role]),
    await api.run(DraftNeighboursDocument, ids, keys[role]),
    await api.run(DraftClauseMeasuresDocument, ids, keys[role]),
  ];
  expect([paths.errors, neighbours.errors, clause.errors]).toEqual([undefined, undefined, undefined]);
  return {
    ...paths.data,
    ...neighbours.data,
    policy: paths.data?.policy,
    other: neighbours.data?.policy,
    clause: clause.data?.node,
  };
};
const none = { totalCount: 0, edges: [] };
const measures = { totalCount: 1, edges: [{ node: { path: '一' } }] };

describe('a draft and what hangs on it', () => {
  it.each(['PUBLIC', 'PARTNER', 'LEADER', 'REPORTER', 'REVIEWER', 'ADMINISTRATOR'])(
    'is nowhere for %s',
    async (role) => {
      expect(await look(role)).toEqual({
        policy: null,
        measure: null,
        nodes: [null, null, null],
        clause: null,
        policies: { totalCount: 1, edges: [{ node: { title: '现行' } }] },
        measures: none,
        department: { measures: none },
        other: { force: 'IN_FORCE', relations: [] },
      });
    },
  );

  it('is seen by an editor, who still sees in force what it would repeal', async () => {
    expect(await look('EDITOR')).toEqual({
      policy: { state: 'DRAFT' },
      measure: { path: '一' },
      nodes: [{ id: ids.policy }, { id: ids.clause }, { id: ids.measure }],
      clause: { policy: { title: '草案' }, measures: [{ path: '一' }] },
      policies: { totalCount: 2, edges: [{ node: { title: '草案' } }, { node: { title: '现行' } }] },
      measures,
      department: { measures },
      other: { force: 'IN_FORCE', relations: [{ policy: { title: '草案' } }] },
    });
  });
});

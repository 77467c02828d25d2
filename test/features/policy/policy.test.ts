import { describe, expect, it } from '@jest/globals';
import type { Policy } from '../../../src/features/policy/policy.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import { PolicyByIdDocument, PolicyForceOnDocument, ThemesDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { aDepartment } from '../../support/builders/department.js';
import { aPolicy, aRelation, aTheme } from '../../support/builders/policy.js';
import { aRegion } from '../../support/builders/region.js';

const api = startApi({ now: '2026-01-15T04:00:00Z' });
const idOf = ({ id }: { id: string }) => globalId('Policy', id);
const read = async (policy: { id: string }) =>
  (await api.run(PolicyByIdDocument, { id: idOf(policy) })).data?.policy;
const forceOf = async (policy: Policy, on: string | null = null) =>
  (await api.run(PolicyForceOnDocument, { id: idOf(policy), on })).data?.policy?.force;

describe('policy', () => {
  it('shows what the document says of itself', async () => {
    const policy = await aPolicy(api.em, {
      region: await aRegion(api.em, { name: '常熟市' }),
      issuerDepartment: await aDepartment(api.em, { name: '常熟市人民政府' }),
      title: '若干措施',
      documentNumber: '常政发〔2025〕1号',
      issuer: '常熟市人民政府',
      level: 'DISTRICT',
      effectiveOnIssue: true,
      themes: [await aTheme(api.em, { code: 'DATA', name: '数据产业', nameEn: 'Data industry' })],
    });

    expect(await read(policy)).toEqual({
      id: idOf(policy),
      title: '若干措施',
      documentNumber: '常政发〔2025〕1号',
      issuer: '常熟市人民政府',
      issuerDepartment: { name: '常熟市人民政府' },
      kind: 'MEASURES',
      level: 'DISTRICT',
      state: 'PUBLISHED',
      region: { name: '常熟市' },
      issuedOn: '2025-01-10',
      effectiveFrom: '2025-02-01',
      effectiveTo: '2027-12-31',
      effectiveOnIssue: true,
      reviewed: true,
      themes: [{ code: 'DATA', name: '数据产业', nameEn: 'Data industry' }],
      relations: [],
    });
    expect((await api.run(ThemesDocument, {})).data?.themes).toEqual([
      { code: 'DATA', name: '数据产业', nameEn: 'Data industry' },
    ]);
  });

  it('shows a relation from both sides', async () => {
    const [notice, plan] = [
      await aPolicy(api.em, { title: '通知' }),
      await aPolicy(api.em, { title: '计划' }),
    ];
    await aRelation(api.em, { policy: notice, other: plan, kind: 'FORWARDS' });

    expect((await read(notice))?.relations).toEqual([
      { kind: 'FORWARDS', direction: 'OUTGOING', policy: { title: '计划' } },
    ]);
    expect((await read(plan))?.relations).toEqual([
      { kind: 'FORWARDS', direction: 'INCOMING', policy: { title: '通知' } },
    ]);
  });

  it('is null where there is none, and refuses what is no id', async () => {
    expect(await read({ id: '00000000-0000-4000-8000-000000000000' })).toBeNull();
    const { errors } = await api.run(PolicyByIdDocument, { id: 'policy_1' });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['INVALID_ID']);
  });
});

describe('force', () => {
  it('is judged on the day asked, and today where none is', async () => {
    const policy = await aPolicy(api.em, { effectiveFrom: '2025-02-01', effectiveTo: '2026-01-14' });

    expect(await forceOf(policy, '2025-01-31')).toBe('NOT_YET');
    expect(await forceOf(policy, '2026-01-14')).toBe('IN_FORCE');
    expect(await forceOf(policy)).toBe('EXPIRED');
  });

  it('ends with the start of what repeals it, unless that is a draft', async () => {
    const other = await aPolicy(api.em);
    const draft = await aPolicy(api.em, { state: 'DRAFT', effectiveFrom: '2025-06-01' });
    await aRelation(api.em, { policy: draft, other, kind: 'REPEALS' });
    expect(await forceOf(other)).toBe('IN_FORCE');

    const policy = await aPolicy(api.em, { effectiveFrom: '2026-01-15' });
    await aRelation(api.em, { policy, other, kind: 'REPEALS' });
    expect(await forceOf(other)).toBe('REPEALED');
    expect(await forceOf(other, '2026-01-14')).toBe('IN_FORCE');
  });
});

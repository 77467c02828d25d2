import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Policy } from '../../../src/features/policy/policy.entity.js';
import { PolicyRelation } from '../../../src/features/policy/policy-relation.entity.js';
import { PolicyTheme } from '../../../src/features/policy/policy-theme.entity.js';
import { Theme } from '../../../src/features/policy/theme.entity.js';
import { aText } from './policy-text.js';
import { aRegion } from './region.js';
import { serial } from './serial.js';

/** What a policy says where a test does not. */
export const SOME_TEXT = `一、发展数据产业
到2027年，数据相关产业规模力争达2000亿元。（牵头单位：市数据局）
二、培育工业设计
三年内建成国家级工业设计中心15家。（责任单位：市工信局、市财政局）
`;

type PolicyFields = Partial<RequiredEntityData<Policy>> & { text?: string; themes?: readonly Theme[] };

/** A published, reviewed policy in force from 2025 to 2027, with the first version of its text; a draft's text is one too. */
export async function aPolicy(em: EntityManager, fields: PolicyFields = {}): Promise<Policy> {
  const { text = SOME_TEXT, themes = [], region = await aRegion(em), ...rest } = fields;
  const ordinal = serial();
  const policy = em.create(Policy, {
    key: `policy-${ordinal}`,
    title: `第${ordinal}号若干措施`,
    kind: 'MEASURES',
    level: 'CITY',
    issuedOn: '2025-01-10',
    effectiveFrom: '2025-02-01',
    effectiveTo: '2027-12-31',
    effectiveOnIssue: false,
    state: 'PUBLISHED',
    reviewed: true,
    ordinal,
    region,
    ...rest,
  });
  for (const theme of themes) em.create(PolicyTheme, { policy, theme });
  await aText(em, { policy, text, ...(policy.state === 'DRAFT' && { publishedAt: null }) });
  return policy;
}

/** A theme of a list of the test's own. */
export async function aTheme(
  em: EntityManager,
  fields: Partial<RequiredEntityData<Theme>> = {},
): Promise<Theme> {
  const ordinal = serial();
  const theme = em.create(Theme, {
    code: `THEME_${ordinal}`,
    name: `主题${ordinal}`,
    nameEn: `Theme ${ordinal}`,
    ...fields,
  });
  await em.flush();
  return theme;
}

/** `policy` interprets `other`, where no other kind is named. */
export async function aRelation(
  em: EntityManager,
  fields: Partial<RequiredEntityData<PolicyRelation>> = {},
): Promise<PolicyRelation> {
  const { policy = await aPolicy(em), other = await aPolicy(em), ...rest } = fields;
  const relation = em.create(PolicyRelation, { policy, other, kind: 'INTERPRETS', ...rest });
  await em.flush();
  return relation;
}

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Department } from '../../../src/features/department/department.entity.js';
import { IdentityLink } from '../../../src/features/identity/identity-link.entity.js';
import { linkHash } from '../../../src/features/identity/linked.read-model.js';
import type { Region } from '../../../src/features/region/region.entity.js';
import { Reminder } from '../../../src/features/reporting/reminder.entity.js';
import { indexStale } from '../../../src/features/search/index-stale.js';
import { Extension } from '../../../src/features/target/extension.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import { ROLES, type Role } from '../../../src/shared/session.js';
import { anAccount } from '../builders/account.js';
import { aDepartment } from '../builders/department.js';
import { anIndicator } from '../builders/indicator.js';
import { aMeasure } from '../builders/measure.js';
import { aPolicy, aTheme } from '../builders/policy.js';
import { aRegion } from '../builders/region.js';
import { aReport } from '../builders/report.js';
import { aReview } from '../builders/review.js';
import { aTarget } from '../builders/target.js';
import { addDetails } from './details.js';

/** Ids of one department's things, by what they are. */
export type Things = Record<string, string>;

export interface World {
  keys: Record<Role, string | undefined>;
  own: Things;
  other: Things;
}

/** A key for each role, of an account that speaks for one department; and the same things of it and of another. */
export async function aWorld(em: EntityManager): Promise<World> {
  const [mine, others] = [await aPlace(em), await aPlace(em)];
  const keys: World['keys'] = { ...ROLES_WITHOUT_KEYS };
  for (const role of ROLES) {
    if (role !== 'PUBLIC')
      keys[role] = (await anAccount(em, { roles: [role], departments: [mine.department] })).key;
  }
  const world = { keys, own: await thingsOf(em, mine), other: await thingsOf(em, others) };
  await indexStale(em);
  return world;
}

const ROLES_WITHOUT_KEYS = Object.fromEntries(ROLES.map((role) => [role, undefined])) as World['keys'];

async function aPlace(em: EntityManager) {
  const region = await aRegion(em);
  return { region, department: await aDepartment(em, { region }) };
}

async function thingsOf(
  em: EntityManager,
  { region, department }: { region: Region; department: Department },
): Promise<Things> {
  const indicator = await anIndicator(em, { owner: department });
  const policy = await aPolicy(em, {
    documentNumber: '示府发〔2025〕1号',
    issuer: '示例市人民政府',
    themes: [await aTheme(em)],
  });
  const { policy: hidden, draft: review } = await aReview(em);
  const measure = await aMeasure(em, { policy, duties: [department] });
  const target = await aTarget(em, {
    indicator,
    region,
    policy,
    measures: [measure],
    dueOn: '2026-12-31',
    hedges: ['力争'],
    milestones: { '2025-12-31': '50' },
  });
  const reported = { indicator, region, department, today: '2026-01-15' };
  const verified = await aReport(em, { ...reported, period: '2025-Q3', state: 'VERIFIED' });
  const submitted = await aReport(em, { ...reported, period: '2025-Q4' });
  const draft = await aReport(em, { ...reported, period: '2025-Q2', state: 'DRAFT' });
  const { account } = await anAccount(em);
  const link = em.create(IdentityLink, {
    account,
    kind: 'GROUP',
    hash: linkHash('https://login.example.cn', 'GROUP', account.id),
    createdAt: new Date('2026-01-10T02:00:00Z'),
  });
  const extension = em.create(Extension, {
    target,
    department,
    state: 'REQUESTED',
    firstDueOn: '2026-12-31',
    dueOnBefore: '2026-12-31',
    askedDueOn: '2027-06-30',
    reason: '用地审批推迟',
    requestedAt: new Date('2026-01-10T02:00:00Z'),
    requestedBy: account,
    isDemo: false,
  });
  const reminder = em.create(Reminder, {
    target,
    department,
    message: '请于本周内报送',
    sentAt: new Date('2026-01-02T02:00:00Z'),
    sentBy: account,
    isDemo: false,
  });
  await em.flush();
  await addDetails(em, { department, policy, target, reports: { draft, submitted, verified }, account });
  const [key] = await em.execute<{ id: string }[]>('select id from api_key where account_id = ?', [
    account.id,
  ]);
  return {
    Department: globalId('Department', department.id),
    Region: globalId('Region', region.id),
    Indicator: globalId('Indicator', indicator.id),
    Policy: globalId('Policy', policy.id),
    'Policy, a draft': globalId('Policy', hidden.id),
    Measure: globalId('Measure', measure.id),
    'Measure, of a draft': globalId(
      'Measure',
      (await aMeasure(em, { policy: hidden, duties: [department] })).id,
    ),
    Target: globalId('Target', target.id),
    'ProgressReport, VERIFIED': globalId('ProgressReport', verified.id),
    'ProgressReport, SUBMITTED': globalId('ProgressReport', submitted.id),
    'ProgressReport, DRAFT': globalId('ProgressReport', draft.id),
    PolicyDraft: globalId('PolicyDraft', review.id),
    ManagedAccount: globalId('ManagedAccount', account.id),
    Extension: globalId('Extension', extension.id),
    Reminder: globalId('Reminder', reminder.id),
    IdentityLink: globalId('IdentityLink', link.id),
    ApiKey: globalId('ApiKey', key?.id ?? ''),
  };
}

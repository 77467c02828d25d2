import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role } from '../../shared/session.js';
import { stableId } from '../../shared/stable-id.js';
import { Department } from '../department/department.entity.js';
import { Account } from './account.entity.js';
import { AccountDepartment } from './account-department.entity.js';
import { ApiKey } from './api-key.entity.js';
import { hashOf } from './viewer.read-model.js';

/** An invented account with a key that everybody knows: only a service on a loopback address may have any. */
export interface DemoIdentity {
  key: string;
  name: string;
  nameEn: string;
  role: Role;
  /** Keys of the departments that it speaks for. */
  departments: readonly string[];
  apiKey: string;
}

const reporter = (department: string, nameEn: string, apiKey: string): DemoIdentity => ({
  key: `demo:${department}`,
  name: `${department}（演示）`,
  nameEn: `${nameEn} (demo)`,
  role: 'REPORTER',
  departments: [department],
  apiKey,
});

export const DEMO_IDENTITIES: readonly DemoIdentity[] = [
  {
    key: 'demo:leader',
    name: '市领导（演示）',
    nameEn: 'City leader (demo)',
    role: 'LEADER',
    departments: [],
    apiKey: 'zb_demo_leader',
  },
  reporter('苏州市工业和信息化局', 'Bureau of Industry and Information Technology', 'zb_demo_industry'),
  reporter('苏州市商务局', 'Bureau of Commerce', 'zb_demo_commerce'),
  {
    key: 'demo:reviewer',
    name: '督查室（演示）',
    nameEn: 'Supervision Office (demo)',
    role: 'REVIEWER',
    departments: ['苏州市政府督查室'],
    apiKey: 'zb_demo_reviewer',
  },
  {
    key: 'demo:editor',
    name: '政策编辑（演示）',
    nameEn: 'Policy editor (demo)',
    role: 'EDITOR',
    departments: [],
    apiKey: 'zb_demo_editor',
  },
  {
    key: 'demo:partner',
    name: '合作系统（演示）',
    nameEn: 'Partner system (demo)',
    role: 'PARTNER',
    departments: [],
    apiKey: 'zb_demo_partner',
  },
  {
    key: 'demo:administrator',
    name: '系统管理员（演示）',
    nameEn: 'Administrator (demo)',
    role: 'ADMINISTRATOR',
    departments: [],
    apiKey: 'zb_demo_administrator',
  },
  {
    key: 'demo:auditor',
    name: '审计员（演示）',
    nameEn: 'Auditor (demo)',
    role: 'AUDITOR',
    departments: [],
    apiKey: 'zb_demo_auditor',
  },
];

/** Adds the demo identities, or brings them up to date; a demo key that was revoked stays revoked. */
export async function ensureDemoIdentities(em: EntityManager): Promise<void> {
  const accountId = ({ key }: DemoIdentity) => stableId('account', key);
  const departments = await departmentIds(em);
  await em.upsertMany(
    Account,
    DEMO_IDENTITIES.map((identity) => ({
      id: accountId(identity),
      key: identity.key,
      name: identity.name,
      nameEn: identity.nameEn,
      roles: [identity.role],
      isDemo: true,
    })),
  );
  await em.upsertMany(
    AccountDepartment,
    DEMO_IDENTITIES.flatMap((identity) =>
      identity.departments.map((key) => ({ account: accountId(identity), department: departments(key) })),
    ),
    { onConflictAction: 'ignore' },
  );
  await em.upsertMany(
    ApiKey,
    DEMO_IDENTITIES.map((identity) => ({
      id: stableId('api_key', identity.apiKey),
      hash: hashOf(identity.apiKey),
      label: identity.nameEn,
      createdAt: new Date(),
      account: accountId(identity),
    })),
    { onConflictAction: 'ignore' },
  );
}

async function departmentIds(em: EntityManager): Promise<(key: string) => string> {
  const keys = DEMO_IDENTITIES.flatMap(({ departments }) => departments);
  const found = await em.find(Department, { key: { $in: keys } });
  const ids = new Map(found.map(({ key, id }) => [key, id]));
  return (key) => {
    const id = ids.get(key);
    if (!id) throw new Error(`There is no department '${key}': seed the reference data first`);
    return id;
  };
}

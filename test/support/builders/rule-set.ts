import { randomUUID } from 'node:crypto';
import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { RuleSet } from '../../../src/features/target/rule-set.entity.js';
import { anAccount } from './account.js';

type RuleSetFields = Partial<Omit<RequiredEntityData<RuleSet>, 'recordedAt' | 'adoptedOn'>> & {
  adoptedOn?: string;
  recordedAt?: Date;
};

/** The next version by points behind schedule, 5 and 20, proposed; and adopted where a day is given. */
export async function aRuleSet(
  em: EntityManager,
  { adoptedOn, recordedAt, ...fields }: RuleSetFields = {},
): Promise<RuleSet> {
  const [last] = await em.find(RuleSet, {}, { orderBy: { version: 'desc' }, limit: 1 });
  const { account: proposedBy } = await anAccount(em, { roles: ['REVIEWER'] });
  const version = (last?.version ?? 0) + 1;
  const points = fields.kind === 'MISSED_MONTHS' ? {} : { atRiskPoints: '5', offTrackPoints: '20' };
  const ruleSet = em.create(RuleSet, {
    version,
    id: randomUUID(),
    name: `规则${version}`,
    nameEn: `Rules ${version}`,
    kind: 'BEHIND_SCHEDULE',
    ...points,
    noticeDays: 1,
    warningDays: 10,
    leadershipDays: 30,
    reason: '测试',
    isDemo: false,
    proposedAt: new Date('2026-01-10T00:00:00Z'),
    proposedBy,
    ...fields,
  });
  await em.flush();
  if (adoptedOn) {
    const { account: adoptedBy } = await anAccount(em, { roles: ['LEADER'] });
    const instant = recordedAt ?? new Date(`${adoptedOn}T00:00:00Z`);
    em.assign(ruleSet, { adoptedOn, recordedAt: instant, adoptedBy, decision: '同意' });
    await em.flush();
  }
  return ruleSet;
}

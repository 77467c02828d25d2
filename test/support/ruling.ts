import { randomUUID } from 'node:crypto';
import {
  AdoptRuleSetDocument,
  type AdoptRuleSetInput,
  ProposeRuleSetDocument,
  type ProposeRuleSetInput,
  RuleSetInForceDocument,
} from '../generated/graphql.js';
import type { Api } from './api.js';
import { anAccount } from './builders/account.js';

/** Months missed in a row. */
export const MONTHS = { missedMonths: { atRiskMonths: 1, offTrackMonths: 4, tolerancePoints: '0' } };

/** Proposing and adopting rule sets through the API. */
export function ruling(api: Api) {
  const keyOf = async (role: 'REVIEWER' | 'LEADER' | 'PARTNER') =>
    (await anAccount(api.em, { roles: [role] })).key;

  async function propose(fields: Partial<ProposeRuleSetInput> = {}, key?: string) {
    const input = {
      name: '连续未达序时',
      nameEn: 'Months missed',
      thresholds: MONTHS,
      reason: '按督查要求',
      idempotencyKey: randomUUID(),
      ...fields,
    };
    const { data } = await api.run(ProposeRuleSetDocument, { input }, key ?? (await keyOf('REVIEWER')));
    return data?.proposeRuleSet;
  }

  async function adopt(fields: Partial<AdoptRuleSetInput>, key?: string) {
    const { data: seen } = await api.run(RuleSetInForceDocument, {}, await keyOf('LEADER'));
    const input = {
      version: 2,
      adoptedOn: '2026-01-15',
      decision: '市政府专题会议同意',
      expectedVersion: seen?.ruleSet?.version ?? 0,
      idempotencyKey: randomUUID(),
      ...fields,
    };
    const { data } = await api.run(AdoptRuleSetDocument, { input }, key ?? (await keyOf('LEADER')));
    return data?.adoptRuleSet;
  }

  return { adopt, keyOf, propose };
}

import { randomUUID } from 'node:crypto';
import { globalId } from '../../src/shared/ids.js';
import {
  DecideExtensionDocument,
  type DecideExtensionInput,
  RequestExtensionDocument,
  type RequestExtensionInput,
} from '../generated/graphql.js';
import type { Api } from './api.js';
import { anAccount } from './builders/account.js';
import { aDepartment } from './builders/department.js';
import { anIndicator } from './builders/indicator.js';
import { aRegion } from './builders/region.js';
import { aTarget } from './builders/target.js';

type TargetFields = NonNullable<Parameters<typeof aTarget>[1]>;

/** Asking for time and deciding on it, through the API. */
export const extending = (api: Api) => {
  const request = async (input: RequestExtensionInput, key: string, headers = {}) =>
    (await api.run(RequestExtensionDocument, { input }, key, headers)).data?.requestExtension;
  const decide = async (input: DecideExtensionInput, key: string, headers = {}) =>
    (await api.run(DecideExtensionDocument, { input }, key, headers)).data?.decideExtension;
  return {
    request,
    decide,

    /** A target due on 2026-03-31 that a department reports, the department's key, and inputs that are sound. */
    async aCase(fields: TargetFields = {}) {
      const region = await aRegion(api.em);
      const department = await aDepartment(api.em, { region });
      const indicator = await anIndicator(api.em, { owner: department });
      const target = await aTarget(api.em, {
        indicator,
        region,
        dueOn: '2026-03-31',
        duePrecision: 'DAY',
        ...fields,
      });
      const { account, key } = await anAccount(api.em, { departments: [department] });
      const ask = (other: Partial<RequestExtensionInput> = {}): RequestExtensionInput => ({
        targetId: globalId('Target', target.id),
        dueOn: '2026-12-31',
        reason: '用地审批推迟',
        idempotencyKey: randomUUID(),
        ...other,
      });
      return { region, department, indicator, target, account, key, ask };
    },

    decision: (extensionId: string, other: Partial<DecideExtensionInput> = {}): DecideExtensionInput => ({
      extensionId,
      approve: true,
      expectedVersion: 1,
      idempotencyKey: randomUUID(),
      ...other,
    }),
  };
};

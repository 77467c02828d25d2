import { randomUUID } from 'node:crypto';
import { beforeAll } from '@jest/globals';
import { globalId } from '../../src/shared/ids.js';
import type { Role } from '../../src/shared/session.js';
import {
  CreateApiKeyDocument,
  type CreateApiKeyInput,
  RevokeApiKeyDocument,
  RotateApiKeyDocument,
  type RotateApiKeyInput,
  ViewerDocument,
} from '../generated/graphql.js';
import type { Api } from './api.js';
import { anAccount } from './builders/account.js';

type Headers = Record<string, string>;
type KeyInput = Omit<CreateApiKeyInput, 'label' | 'idempotencyKey'> & { idempotencyKey?: string };

/** Changes to keys as an administrator sends them. */
export function administering(api: Api) {
  let administrator = '';
  beforeAll(async () => {
    administrator = (await anAccount(api.em, { roles: ['ADMINISTRATOR'] })).key;
  });
  return {
    administrator: () => administrator,
    async create(given: KeyInput, headers: Headers = {}) {
      const input = { label: '数据交换平台', idempotencyKey: randomUUID(), ...given };
      return (await api.run(CreateApiKeyDocument, { input }, administrator, headers)).data?.createApiKey;
    },
    async rotate(given: Omit<RotateApiKeyInput, 'idempotencyKey'>, headers: Headers = {}) {
      const input = { idempotencyKey: randomUUID(), ...given };
      return (await api.run(RotateApiKeyDocument, { input }, administrator, headers)).data?.rotateApiKey;
    },
    async revoke(apiKeyId: string, headers: Headers = {}) {
      const input = { apiKeyId, idempotencyKey: randomUUID() };
      return (await api.run(RevokeApiKeyDocument, { input }, administrator, headers)).data?.revokeApiKey;
    },
    account: async (roles: Role[] = ['PARTNER']) =>
      globalId('ManagedAccount', (await anAccount(api.em, { roles })).account.id),
    /** What a key may do; 401 where it is not let in. */
    rolesOf: async (key: string) => (await api.run(ViewerDocument, {}, key)).data?.viewer.roles ?? 401,
  };
}

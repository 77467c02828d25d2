import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connect } from '../../shared/connection.js';
import type { Connection } from '../../shared/connection.type.js';
import { uuidOf } from '../../shared/ids.js';
import { required } from '../../shared/loader.js';
import { PageArgsType } from '../../shared/page.args.js';
import type { Role as RoleName } from '../../shared/session.js';
import { DepartmentType } from '../department/department.type.js';
import { Role } from '../identity/viewer.type.js';
import { accountList } from './accounts.read-model.js';
import { assertSeesAccounts } from './administration.access.js';
import { ApiKeyConnectionType, ApiKeyState, ApiKeyType } from './api-key.type.js';
import { keyList } from './api-keys.read-model.js';
import { type KeyState, keyState } from './granted.rules.js';
import { ManagedAccountConnectionType, ManagedAccountType } from './managed-account.type.js';

@Resolver(() => ManagedAccountType)
export class AccountsResolver {
  @Query(() => ManagedAccountConnectionType, {
    description: 'Accounts (账号) by name, for administrators and auditors.',
  })
  async accounts(
    @Arg('role', () => Role, { nullable: true, description: 'Those that have it.' }) role: RoleName | null,
    @Args(() => PageArgsType) args: PageArgsType,
    @Ctx() { em, viewer }: Context,
  ): Promise<Connection<ManagedAccountType>> {
    assertSeesAccounts(viewer);
    return connect(em, accountList(role ?? null), args);
  }

  @Query(() => ManagedAccountType, { nullable: true, description: 'One account, or null.' })
  async account(
    @Arg('id', () => ID) id: string,
    @Ctx() { viewer, loaders }: Context,
  ): Promise<ManagedAccountType | null> {
    assertSeesAccounts(viewer);
    return loaders.administration.accountById.load(uuidOf('ManagedAccount', id, ['id']));
  }

  @FieldResolver(() => [DepartmentType], { description: 'The departments that it speaks for.' })
  async departments(
    @Root() { departmentIds }: ManagedAccountType,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType[]> {
    return Promise.all(departmentIds.map((id) => required(loaders.department.byId, id)));
  }

  @FieldResolver(() => ApiKeyConnectionType, { description: 'Its keys, the newest first.' })
  async apiKeys(
    @Root() { uuid }: ManagedAccountType,
    @Args(() => PageArgsType) { first, after, last, before }: PageArgsType,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<ApiKeyType>> {
    return loaders.administration.keysOf({ first, after, last, before }).load(uuid);
  }
}

@Resolver(() => ApiKeyType)
export class ApiKeysResolver {
  @Query(() => ApiKeyConnectionType, {
    description: 'Keys (密钥) of all accounts, the newest first, for administrators and auditors.',
  })
  async apiKeys(
    @Arg('inForce', () => Boolean, { nullable: true, description: 'True leaves out the ended ones.' })
    inForce: boolean | null,
    @Args(() => PageArgsType) args: PageArgsType,
    @Ctx() { em, viewer, now }: Context,
  ): Promise<Connection<ApiKeyType>> {
    assertSeesAccounts(viewer);
    return connect(em, keyList(inForce ? now : null), args);
  }

  @FieldResolver(() => ApiKeyState)
  state(@Root() { revokedAt, expiresAt }: ApiKeyType, @Ctx() { now }: Context): KeyState {
    return keyState(
      {
        revokedAt: revokedAt ? new Date(revokedAt) : null,
        expiresAt: expiresAt ? new Date(expiresAt) : null,
      },
      now,
    );
  }

  @FieldResolver(() => ManagedAccountType)
  async account(
    @Root() { accountUuid }: ApiKeyType,
    @Ctx() { loaders }: Context,
  ): Promise<ManagedAccountType> {
    return required(loaders.administration.accountById, accountUuid);
  }
}

import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { toPayload } from '../../shared/mutation-error.js';
import {
  CreateAccountInput,
  CreateAccountPayload,
  UpdateAccountInput,
  UpdateAccountPayload,
} from './account-change.type.js';
import {
  CreateApiKeyInput,
  CreateApiKeyPayload,
  RevokeApiKeyInput,
  RevokeApiKeyPayload,
  RotateApiKeyInput,
  RotateApiKeyPayload,
} from './api-key-change.type.js';
import { createAccount } from './create-account.js';
import { createApiKey, type MadeKey } from './create-api-key.js';
import { revokeApiKey } from './revoke-api-key.js';
import { rotateApiKey } from './rotate-api-key.js';
import { updateAccount } from './update-account.js';

@Resolver()
export class AdministrationResolver {
  @Mutation(() => CreateAccountPayload, {
    description: 'Make an account for an office or a system; it acts through keys that are made for it.',
  })
  async createAccount(
    @Arg('input', () => CreateAccountInput) input: CreateAccountInput,
    @Ctx() context: Context,
  ): Promise<CreateAccountPayload> {
    return toPayload(context, async () => account(context, await createAccount(context, input)));
  }

  @Mutation(() => UpdateAccountPayload, {
    description: 'Change an account, but never the own; its keys do no more than it may from then on.',
  })
  async updateAccount(
    @Arg('input', () => UpdateAccountInput) input: UpdateAccountInput,
    @Ctx() context: Context,
  ): Promise<UpdateAccountPayload> {
    return toPayload(context, async () => account(context, await updateAccount(context, input)));
  }

  @Mutation(() => CreateApiKeyPayload, {
    description: 'Make a key of an account, that may do what the account may or less.',
  })
  async createApiKey(
    @Arg('input', () => CreateApiKeyInput) input: CreateApiKeyInput,
    @Ctx() context: Context,
  ): Promise<CreateApiKeyPayload> {
    return toPayload(context, async () => made(context, await createApiKey(context, input)));
  }

  @Mutation(() => RotateApiKeyPayload, {
    description: 'Make a key in the place of another (轮换), which ends at once or after a time of grace.',
  })
  async rotateApiKey(
    @Arg('input', () => RotateApiKeyInput) input: RotateApiKeyInput,
    @Ctx() context: Context,
  ): Promise<RotateApiKeyPayload> {
    return toPayload(context, async () => made(context, await rotateApiKey(context, input)));
  }

  @Mutation(() => RevokeApiKeyPayload, {
    description: 'End a key (撤销): the next request with it is refused.',
  })
  async revokeApiKey(
    @Arg('input', () => RevokeApiKeyInput) input: RevokeApiKeyInput,
    @Ctx() context: Context,
  ): Promise<RevokeApiKeyPayload> {
    return toPayload(context, async () => {
      const id = await revokeApiKey(context, input);
      return { apiKey: await context.freshLoaders().administration.keyById.load(id) };
    });
  }
}

const account = async (context: Context, id: string) => ({
  account: await context.freshLoaders().administration.accountById.load(id),
});

const made = async (context: Context, { id, secret }: MadeKey) => ({
  apiKey: await context.freshLoaders().administration.keyById.load(id),
  secret,
});

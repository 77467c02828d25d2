import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { toPayload } from '../../shared/mutation-error.js';
import { addDepartment } from './add-department.js';
import { addDepartmentName } from './add-department-name.js';
import {
  AddDepartmentInput,
  AddDepartmentNameInput,
  AddDepartmentNamePayload,
  AddDepartmentPayload,
} from './register.type.js';

@Resolver()
export class RegisterResolver {
  @Mutation(() => AddDepartmentPayload, {
    description: 'Enter a body in the register (单位名录) that a text names and nobody knows yet.',
  })
  async addDepartment(
    @Arg('input', () => AddDepartmentInput) input: AddDepartmentInput,
    @Ctx() context: Context,
  ): Promise<AddDepartmentPayload> {
    return toPayload(context, async () => department(context, await addDepartment(context, input)));
  }

  @Mutation(() => AddDepartmentNamePayload, {
    description: 'Enter another name of a body: how texts write it, or what it was called before.',
  })
  async addDepartmentName(
    @Arg('input', () => AddDepartmentNameInput) input: AddDepartmentNameInput,
    @Ctx() context: Context,
  ): Promise<AddDepartmentNamePayload> {
    return toPayload(context, async () => department(context, await addDepartmentName(context, input)));
  }
}

const department = async (context: Context, id: string) => ({
  department: await context.freshLoaders().department.byId.load(id),
});

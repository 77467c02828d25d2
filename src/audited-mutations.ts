import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.js';
import type { Attempt, RefusalLog } from './features/audit/refusal-log.js';
import { outageOf } from './http/outage.js';
import type { MutationErrorType } from './shared/mutation-error.type.js';
import { refusalsOf } from './shared/refusal.js';

/** What is tried, by whom. */
export type Trying = Pick<Attempt, 'session' | 'operation' | 'input'>;

/**
 * Has every mutation write down what it refuses, before it is answered: whatever the mutation is, and whether it
 * refuses in its payload or by throwing.
 */
export function auditMutations(schema: GraphQLSchema, log: RefusalLog): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { name: operation, resolve } = field;
    if (!resolve) throw new Error(`The mutation ${operation} has no resolver`);
    field.resolve = async (root, args, context: Context, info) => {
      const trying = { session: context, operation, input: args.input };
      const payload = await audited(
        log,
        () => trying,
        async () => (await resolve(root, args, context, info)) as Payload,
      );
      const { errors: refusals = [] } = payload;
      if (refusals.length > 0) await log.record({ ...trying, outcome: 'REFUSED', refusals });
      return payload;
    };
  }
}
interface Payload {
  errors?: MutationErrorType[];
}

/** Does what is tried; where it throws, that is written down first. */
export async function audited<Result>(
  log: RefusalLog,
  trying: () => Trying,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    const came = cameOf(thrown);
    if (came?.outcome === 'REFUSED') await log.record({ ...trying(), ...came });
    // Why it broke off is what has to be heard, even if this is not written down either.
    else if (came) await log.record({ ...trying(), ...came }).catch(() => {});
    throw thrown;
  }
}

/** What was thrown, for the record; null where the database does not answer, and could not take it. */
function cameOf(thrown: unknown): Pick<Attempt, 'outcome' | 'refusals'> | null {
  const refusals = refusalsOf(thrown);
  if (refusals) return { outcome: 'REFUSED', refusals };
  const outage = outageOf(thrown);
  if (outage === 'UNAVAILABLE') return null;
  return { outcome: 'FAILED', refusals: [{ code: outage ?? 'INTERNAL_SERVER_ERROR', path: [] }] };
}

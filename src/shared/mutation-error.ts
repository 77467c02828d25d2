import type { Language } from './language.js';
import type { MutationErrorType } from './mutation-error.type.js';
import { refusalsOf } from './refusal.js';

type Refused<Result> = { [Field in keyof Result]?: never } & { errors: MutationErrorType[] };

/** Runs a mutation: refusals become the payload's `errors`, a bug goes on to the error border. */
export async function toPayload<Result extends object>(
  { language }: { language: Language },
  change: () => Promise<Result>,
): Promise<(Result & { errors: MutationErrorType[] }) | Refused<Result>> {
  try {
    return { ...(await change()), errors: [] };
  } catch (thrown) {
    const refusals = refusalsOf(thrown);
    if (!refusals) throw thrown;
    const errors = refusals.map((refusal) => {
      const { code, path } = refusal;
      return { code, path, message: refusal.in(language) };
    });
    return { errors } as unknown as Refused<Result>;
  }
}

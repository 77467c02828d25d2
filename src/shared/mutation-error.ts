import type { Language } from './language.js';
import type { MutationErrorType } from './mutation-error.type.js';
import { refusalOf } from './refusal.js';

type Refused<Result> = { [Field in keyof Result]?: never } & { errors: MutationErrorType[] };

/** Runs a mutation: a refusal becomes the payload's `errors`, a bug goes on to the error border. */
export async function toPayload<Result extends object>(
  { language }: { language: Language },
  change: () => Promise<Result>,
): Promise<(Result & { errors: MutationErrorType[] }) | Refused<Result>> {
  try {
    return { ...(await change()), errors: [] };
  } catch (thrown) {
    const refusal = refusalOf(thrown);
    if (!refusal) throw thrown;
    const { code, path } = refusal;
    return { errors: [{ code, path, message: refusal.in(language) }] } as unknown as Refused<Result>;
  }
}

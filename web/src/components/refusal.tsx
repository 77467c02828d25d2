import type { Failure } from '../client/failure';
import { useWords } from '../i18n/words';
import { reportWords } from './report-words';
import { common } from './words';

/** Why the service refused something, as it answers it beside a change. */
export interface Refused {
  code: string;
  message: string;
  path: readonly string[];
  /** What to quote when asking for help. */
  number: string | null;
}

/** Refusals with the number of the request that they came with. */
export const refusedBy = (
  errors: readonly { code: string; message: string; path: readonly string[] }[],
  number: string | null,
): Refused[] => errors.map((error) => ({ ...error, number }));

/** The refusal of a field, or of what lies in it: path ["input", "value"]. */
export const refusalOf = (refusals: readonly Refused[], field: string): Refused | undefined =>
  refusals.find(({ path }) => path[1] === field);

/** A refusal in words, with its code and the number to quote; beside the field where it names one. */
export function Refusal({ refused, id }: { refused: Refused | undefined; id?: string }) {
  const words = useWords(reportWords);
  if (!refused) return null;
  const { code, message, number } = refused;
  // Where the service speaks to programs, of arguments, a page says it of its own fields.
  const own = code in words ? words[code as 'STALE_VERSION'] : message;
  return (
    <p className="refusal" role="alert" id={id}>
      {own}
      <small>
        {words.code} {code}
        {number && (
          <>
            {' · '}
            {words.number} <code>{number}</code>
          </>
        )}
      </small>
    </p>
  );
}

/** Why nothing was sent, or no answer came; what was typed stays. */
export function Unsent({ failure }: { failure: Failure | null }) {
  const words = useWords(common);
  const own = useWords(reportWords);
  if (!failure) return null;
  const { code, message, number } = failure;
  return (
    <p className="refusal" role="alert">
      {message || (code === 'OFFLINE' ? words.offline : words.noAnswer)}
      <small>
        {own.code} {code}
        {number && (
          <>
            {' · '}
            {own.number} <code>{number}</code>
          </>
        )}
      </small>
    </p>
  );
}

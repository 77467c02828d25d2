import { randomBytes } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, wording } from '../shared/errors.js';
import type { Bilingual, Language } from '../shared/language.js';
import { refusalOf } from '../shared/refusal.js';
import { argumentOf } from './argument-of.js';
import { outageOf } from './outage.js';
import { PROTOCOL_WORDS } from './protocol-words.js';
import { type RequestScope, requestScope } from './request-scope.js';

/** A client may send a megabyte that a message would quote. */
const LONGEST_MESSAGE = 600;

/** Outside a mutation's `errors`, the only place where something thrown becomes something a client sees. */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const scope = requestScope.getStore() ?? { language: 'zh', log: console };
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  return { ...describe(formatted, thrown, scope), ...place };
}

/** The same outside GraphQL, for a refusal or a database that does not answer. */
export const describeFailure = (thrown: Error, scope: RequestScope): GraphQLFormattedError =>
  describe({ message: thrown.message }, thrown, scope);

function describe(
  formatted: GraphQLFormattedError,
  thrown: unknown,
  { language, log }: RequestScope,
): GraphQLFormattedError {
  const cause = rootOf(thrown);
  const refusal = refusalOf(cause);
  if (refusal) return refused(refusal.in(language), refusal.code, refusal.path);

  const scalar = scalarRefusal(formatted);
  if (scalar) {
    const argument = argumentOf(thrown);
    const place = argument.length ? `${argument.join('.')}: ` : '';
    return refused(`${place}${scalar[language]}`, scalar.code, argument);
  }

  const outage = outageOf(cause);
  if (outage) {
    log.warn({ err: cause }, 'The database does not answer');
    return refused(wording(outage, {}, language), outage);
  }

  const code = String(formatted.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
  return code === 'INTERNAL_SERVER_ERROR'
    ? masked(cause, { language, log })
    : { message: protocolMessage(code, formatted.message, language), extensions: { code } };
}

/** A bug: its number is all that a client learns of it, and leads to it in the log. */
export function masked(cause: unknown, { language, log }: RequestScope): GraphQLFormattedError {
  const id = randomBytes(6).toString('hex');
  log.error({ err: cause, errorId: id }, 'Unexpected error');
  const code: ErrorCode = 'INTERNAL_SERVER_ERROR';
  return { message: wording(code, { id }, language), extensions: { code, id } };
}

export function protocolMessage(code: string, message: string, language: Language): string {
  const words = PROTOCOL_WORDS[code];
  return (language === 'zh' && words ? `${words}：${message}` : message).slice(0, LONGEST_MESSAGE);
}

function refused(message: string, code: string, argument: readonly string[] = []): GraphQLFormattedError {
  return { message, extensions: argument.length ? { code, argument } : { code } };
}

function rootOf(thrown: unknown): unknown {
  let cause = thrown;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** How shared/scalars.ts says that a text is not one of its kind. */
function scalarRefusal({ extensions }: GraphQLFormattedError): (Bilingual & { code: string }) | null {
  return (extensions?.refusal as (Bilingual & { code: string }) | undefined) ?? null;
}

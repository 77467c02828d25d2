/** Classes and codes of PostgreSQL and of the network that mean: not now, perhaps in a moment. */
const LOST =
  /^(08...|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/;
/** pg says these in words alone. */
const LOST_IN_WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;
const STATEMENT_TIMEOUT = '57014';

export type Outage = 'UNAVAILABLE' | 'TIMEOUT';

/** An error may come from another realm, or wrapped by graphql-js because it did: its shape is what counts. */
interface Failure {
  code?: unknown;
  message?: unknown;
  cause?: unknown;
  thrownValue?: unknown;
}

/** Whether the database, not the request or our code, is why something failed. */
export function outageOf(thrown: unknown): Outage | null {
  if (typeof thrown !== 'object' || thrown === null) return null;
  const { code, message, cause, thrownValue } = thrown as Failure;
  if (code === STATEMENT_TIMEOUT) return 'TIMEOUT';
  if (LOST.test(String(code)) || LOST_IN_WORDS.test(String(message))) return 'UNAVAILABLE';
  return outageOf(cause ?? thrownValue);
}

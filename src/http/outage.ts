/** Classes and codes of PostgreSQL and of the network that mean: not now, perhaps in a moment. */
const LOST =
  /^(08...|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/;
/** pg says these in words alone. */
const LOST_IN_WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;
const STATEMENT_TIMEOUT = '57014';

export type Outage = 'UNAVAILABLE' | 'TIMEOUT';

/** Whether the database, not the request or our code, is why something failed. */
export function outageOf(thrown: unknown): Outage | null {
  if (!(thrown instanceof Error)) return null;
  const { code, cause, message } = thrown as Error & { code?: unknown };
  if (code === STATEMENT_TIMEOUT) return 'TIMEOUT';
  if ((typeof code === 'string' && LOST.test(code)) || LOST_IN_WORDS.test(message)) return 'UNAVAILABLE';
  return outageOf(cause);
}

import { Logger } from 'graphile-worker';

type Level = 'debug' | 'info' | 'warn' | 'error';
type Write = (facts: object, words: string) => void;

/** What the service logs to. */
export type Log = Record<'info' | 'warn' | 'error' | 'debug', Write>;

/** graphile-worker speaks of each job that it takes: that is for whoever looks closely. */
const AS: Record<string, Level> = { error: 'error', warning: 'warn', info: 'debug', debug: 'debug' };

/** graphile-worker's words, in our log; none where there is no log. */
export const jobsLogger = (log: Log | null): Logger =>
  new Logger((scope) => (level, message, meta) => {
    const { error } = (meta ?? {}) as { error?: unknown };
    log?.[AS[level] ?? 'debug'](
      { jobs: scope.taskIdentifier ?? 'worker', ...(error ? { err: error } : {}) },
      message,
    );
  });

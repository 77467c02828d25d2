import { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import type { Config } from '../config.js';
import { indexStale } from '../features/search/index-stale.js';
import { ormConfig } from '../orm.config.js';
import type { Log } from './jobs-logger.js';
import { mailTasks } from './mail-tasks.js';
import { smtpMailer } from './mailer.js';
import { newDay } from './new-day.js';

/** What tasks work with. */
export interface Work {
  url: string;
  config: Config;
  log: Pick<Log, 'info' | 'warn' | 'error'>;
  /** The clock; tests stop it. */
  now?: () => Date;
}

/** What there is to do besides answering requests, by the name under which it is asked for. Each may be run twice. */
export function tasksOf({ url, config, log, now = () => new Date() }: Work): {
  list: TaskList;
  close(): Promise<void>;
} {
  const orm = new MikroORM(ormConfig(url));
  const mailer = config.mail && smtpMailer(config.mail);
  const list: TaskList = {
    newDay: () => newDay({ url, em: orm.em.fork(), config, log, now: now() }),
    // What nobody has cut into words: rows from before there was a search, or that a write did not index itself.
    indexSearch: async () => {
      const subjects = await indexStale(orm.em);
      if (subjects > 0) log.info({ subjects }, 'Indexed for the search');
    },
    ...mailTasks({ em: orm.em, config, log, now, mailer }),
  };
  const close = async (): Promise<void> => {
    mailer?.close();
    await orm.close(true);
  };
  return { list, close };
}

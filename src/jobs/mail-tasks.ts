import type { EntityManager } from '@mikro-orm/postgresql';
import type { JobHelpers, TaskList } from 'graphile-worker';
import type { Config } from '../config.js';
import { mailsOfDay } from '../features/inbox/mails-of-day.js';
import { ownerOfNotification } from '../features/inbox/owner-of-notification.read-model.js';
import { type Mailer, sendMail } from '../features/inbox/send-mail.js';
import { todayIn } from '../shared/dates.js';
import type { Log } from './jobs-logger.js';

interface Mailing {
  em: EntityManager;
  config: Config;
  log: Pick<Log, 'warn' | 'error'>;
  now: () => Date;
  /** Null where no mail server is named: then nothing is sent, and nothing is kept for later. */
  mailer: Mailer | null;
}

interface Errand {
  accountId: string;
  key: string;
  notificationIds: readonly string[];
}

/** The tasks that send mail. */
export function mailTasks({ em, config, log, now, mailer }: Mailing): TaskList {
  async function send(errand: Errand, { job }: JobHelpers): Promise<void> {
    if (!mailer) return;
    const isLastAttempt = job.attempts >= job.max_attempts;
    const state = await sendMail(em.fork(), mailer, { ...errand, now, isLastAttempt });
    const { accountId, key } = errand;
    if (state === 'FAILED' || state === 'UNCLEAR')
      log.error({ accountId, key, state }, 'A mail did not go out');
    // Tried again by failing.
    if (state === 'WAITING' || state === 'SENDING')
      throw new Error('The mail server did not take it; see `mails`');
  }
  return {
    async mailNow(payload, helpers) {
      const { notificationId } = payload as { notificationId: string };
      const accountId = await ownerOfNotification(em, notificationId);
      const key = `now:${notificationId}`;
      if (accountId) await send({ accountId, key, notificationIds: [notificationId] }, helpers);
    },
    async mailDigest(payload, helpers) {
      const { accountId, notificationIds, day } = payload as Omit<Errand, 'key'> & { day: string };
      await send({ accountId, key: `day:${day}`, notificationIds }, helpers);
    },
    async mailDay() {
      if (mailer) await mailsOfDay(em.fork(), todayIn(config.timeZone, now()), now());
    },
  };
}

import { createTransport } from 'nodemailer';
import type { Mailer, Sending } from '../features/inbox/send-mail.js';

export interface MailSetting {
  smtpUrl: string;
  from: string;
}

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
/** What nodemailer throws: with the server's own code where the server has answered. */
interface Fault {
  message?: string;
  responseCode?: number;
}

/** Sends mail by SMTP. What the server refuses for good has failed; what it did not answer may have arrived. */
export function smtpMailer({ smtpUrl, from }: MailSetting): Mailer & { close(): void } {
  const transport = createTransport({
    url: smtpUrl,
    ...PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async reach() {
      try {
        await transport.verify();
        return null;
      } catch (thrown) {
        return wordsOf(thrown);
      }
    },
    async send({ id, to, subject, text, html }): Promise<Sending> {
      try {
        await transport.sendMail({
          from,
          to,
          subject,
          text,
          html,
          // The same on every try, and a sign to other machines that nobody has to answer.
          messageId: `<${id}@zhibiao>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { state: 'SENT' };
      } catch (thrown) {
        const { responseCode = 0 } = thrown as Fault;
        const state = responseCode >= 500 ? 'FAILED' : responseCode >= 400 ? 'WAITING' : 'UNCLEAR';
        return { state, fault: wordsOf(thrown) };
      }
    },
    close: () => transport.close(),
  };
}

const MOST = 500;
const wordsOf = (thrown: unknown): string => ((thrown as Fault).message ?? String(thrown)).slice(0, MOST);

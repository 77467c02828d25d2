import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Taken {
  to: string[];
  /** Headers and parts as they came. */
  raw: string;
}

type Answer = { refuse?: number; hangUp?: boolean };

export interface MailServer {
  url: string;
  /** What it took, in order. */
  taken: Taken[];
  /** What it does with the next messages; taken where it says nothing. */
  next: Answer[];
  stop(): Promise<void>;
}

/** A real mail server on this machine, that refuses or breaks off where it is told to. */
export async function aMailServer(port = 0): Promise<MailServer> {
  const taken: Taken[] = [];
  const next: Answer[] = [];
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 100,
    onData(stream, session, done) {
      let raw = '';
      stream.setEncoding('utf8').on('data', (part: string) => {
        raw += part;
      });
      stream.on('end', () => {
        const { refuse, hangUp } = next.shift() ?? {};
        const mail = { to: session.envelope.rcptTo.map(({ address }) => address), raw };
        // Taken, and no word of it.
        if (hangUp) {
          taken.push(mail);
          for (const connection of connections) connection.destroy();
        } else if (refuse) done(Object.assign(new Error('Not now'), { responseCode: refuse }));
        else {
          taken.push(mail);
          done();
        }
      });
    },
  });
  const connections = new Set<{ destroy(): void }>();
  smtp.server.on('connection', (socket) => {
    connections.add(socket);
    socket.on('close', () => connections.delete(socket));
  });
  smtp.on('error', () => {});
  smtp.listen(port, '127.0.0.1', () => {});
  await once(smtp.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
    taken,
    next,
    stop: () => new Promise((resolve) => smtp.close(resolve)),
  };
}

/** The parts of a message as they are read: plain text, then HTML. */
export function partsOf(raw: string): string[] {
  const found = raw.matchAll(/Content-Transfer-Encoding: (\S+)\r\n\r\n([\s\S]*?)\r\n----_NmP/g);
  return [...found].map(([, encoding = '', text = '']) =>
    encoding === 'base64' ? Buffer.from(text, 'base64').toString() : unquoted(text),
  );
}

/** Quoted-printable: `=E5` a byte, `=` at the end of a line goes on in the next. */
function unquoted(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

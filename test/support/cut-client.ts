import { connect } from 'node:net';

export interface CutClient {
  /** Hangs up, whether an answer was on its way or not. */
  cut(): void;
  /** Resolves when the line is gone: true where any of an answer came first. */
  gone: Promise<boolean>;
}

/** Sends a GraphQL request as a client that may hang up at any moment. */
export function aCutClient(url: string, body: string, key: string): CutClient {
  const { hostname, port, host } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answered = false;
  const gone = new Promise<boolean>((resolve) => {
    socket.on('data', () => {
      answered = true;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(answered));
  });
  socket.write(
    [
      'POST /graphql HTTP/1.1',
      `host: ${host}`,
      'content-type: application/json',
      `authorization: Bearer ${key}`,
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
  return { cut: () => socket.destroy(), gone };
}

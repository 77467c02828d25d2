import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 30_000;

/** What the service was told to open by `--inspect`: the inspector of a process, as any debugger asks it. */
export async function heapAfterCollection(port: number): Promise<number> {
  const [target] = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
    webSocketDebuggerUrl: string;
  }[];
  if (!target) throw new Error('The process has no inspector');
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  try {
    await settled(socket, 'open');
    // Twice: what the first round finalises is free after the second.
    for (const id of [1, 2]) await call(socket, id, 'HeapProfiler.collectGarbage');
    const usage = await call(socket, 3, 'Runtime.getHeapUsage');
    return Number(usage.usedSize) / 2 ** 20;
  } finally {
    socket.close();
  }
}

async function call(socket: WebSocket, id: number, method: string): Promise<Record<string, unknown>> {
  const answered = settled(socket, 'message');
  socket.send(JSON.stringify({ id, method }));
  const { data } = (await answered) as MessageEvent;
  const answer = JSON.parse(data);
  if (answer.id !== id || !answer.result) throw new Error(`The inspector answered ${data.slice(0, 200)}`);
  return answer.result;
}

const settled = (socket: WebSocket, type: 'open' | 'message'): Promise<Event> =>
  Promise.race([
    new Promise<Event>((resolve, reject) => {
      socket.addEventListener(type, resolve, { once: true });
      socket.addEventListener('error', () => reject(new Error('The inspector is not reached')), {
        once: true,
      });
    }),
    pause(PATIENCE_MS, undefined, { ref: false }).then(() => {
      throw new Error(`The inspector said nothing for ${PATIENCE_MS} ms`);
    }),
  ]);

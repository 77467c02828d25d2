import { parseConfig } from '../config.js';
import { greeting } from './greeting.js';
import { type Running, start } from './start.js';
import { wordsOf } from './start-fault.js';

/** npm hands a terminal's Ctrl-C on, so that one press may arrive twice. */
const SAME_PRESS_MS = 500;
/** Longer than any request may take. */
const LONGEST_STOP_MS = 15_000;

/** Runs the service until it is told to stop. */
export async function run(): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const fail = (fault: unknown): never => {
    process.stderr.write(`${wordsOf(fault)}\n`);
    // The exit stops an embedded server that still runs.
    process.exit(1);
  };
  try {
    const config = parseConfig();
    const starting = start({ config, say, onGone: fail });
    stopOnSignal(starting, say, fail);
    const { address } = await starting;
    process.stdout.write(greeting(address, config, process.uptime()));
  } catch (thrown) {
    fail(thrown);
  }
}

/** The first signal lets what is under way end, the second does not wait for it. */
function stopOnSignal(
  starting: Promise<Running>,
  say: (line: string) => void,
  fail: (fault: unknown) => never,
) {
  let askedAt = 0;
  const stop = async (): Promise<void> => {
    if (askedAt > 0) {
      if (Date.now() - askedAt > SAME_PRESS_MS) process.exit(1);
      return;
    }
    askedAt = Date.now();
    say('正在停止 / Stopping');
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    await (await starting).stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop().catch(fail));
}

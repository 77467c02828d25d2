import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const AUTOCANNON = join(import.meta.dirname, 'node_modules/autocannon/autocannon.js');

export interface Request {
  headers: Record<string, string>;
  body: string;
}

/** What one round measured. */
export interface Round {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
}

/** Sends a request over and over on `connections` at once, from a process of its own; anything but 200 is an error. */
export async function load(
  url: string,
  { headers, body }: Request,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Round> {
  const given = Object.entries(headers).flatMap(([name, value]) => ['--headers', `${name}=${value}`]);
  const shape = ['--connections', `${connections}`, '--duration', `${seconds}`];
  const { stdout } = await promisify(execFile)(process.execPath, [
    AUTOCANNON,
    ...['--json', '--no-progress', '--method', 'POST', '--body', body],
    ...[...shape, ...given, url],
  ]);
  const result = JSON.parse(stdout);
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests to ${url} failed`);
  return {
    perSecond: result['2xx'] / result.duration,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
  };
}

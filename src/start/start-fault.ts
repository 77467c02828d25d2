import { ConfigError } from '../config.js';
import { DatabaseFault } from '../database/database-fault.js';

/** Why the service does not start, in Chinese and English, with what to do about it. */
export class StartFault extends Error {
  constructor(zh: string, en: string, cause?: unknown) {
    super(`${zh}\n${en}`, { cause });
  }
}

interface Failure {
  code?: string;
  message?: string;
  port?: number;
  address?: string;
}

/** What an operator reads when the start fails: words for what can be mended, all of it for a bug. */
export function wordsOf(thrown: unknown): string {
  if (thrown instanceof ConfigError || thrown instanceof DatabaseFault || thrown instanceof StartFault) {
    return thrown.message;
  }
  const { code, port, address } = thrown as Failure;
  if (code === 'EADDRINUSE') {
    return [
      `${address}:${port} 已被占用。请停止占用它的进程，或用 PORT 指定另一端口。`,
      `${address}:${port} is taken. Stop the process that has it, or name another port in PORT.`,
    ].join('\n');
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    return [
      `无法在 ${address}:${port} 上监听（${code}）。请检查 HOST 与 PORT。`,
      `Cannot listen on ${address}:${port} (${code}). Check HOST and PORT.`,
    ].join('\n');
  }
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

import { Worker } from 'node:worker_threads';
import { DomainError } from '../shared/errors.js';
import { projectFile } from '../shared/project-file.js';
import type { DocumentKind, ReadDocument } from './document.js';
import type { LIMITS } from './limits.js';

export interface Question {
  kind: Exclude<DocumentKind, 'txt'>;
  bytes: Uint8Array;
}

export type Answer = { read: ReadDocument } | { refused: Pick<DomainError, 'code' | 'params'> };

const glance = 100;

/** Reads in a thread that is stopped when it takes too long or too much: a hostile file costs no more than that. */
export async function readBeside(
  kind: Question['kind'],
  bytes: Uint8Array,
  { seconds, memoryBytes }: Pick<typeof LIMITS, 'seconds' | 'memoryBytes'>,
): Promise<ReadDocument> {
  const thread = new Worker(projectFile('dist', 'src', 'documents', 'reading-thread.js'), {
    workerData: { kind, bytes } satisfies Question,
    resourceLimits: { maxOldGenerationSizeMb: Math.round(memoryBytes / 2 ** 20) },
    stdout: true,
    stderr: true,
  });
  const before = process.memoryUsage.rss();
  let timer: NodeJS.Timeout | undefined;
  let watch: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      thread.once('message', resolve);
      thread.once('error', (fault: NodeJS.ErrnoException) =>
        reject(fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new DomainError('FILE_TOO_COMPLEX') : fault),
      );
      thread.once('exit', () => reject(new Error('The thread that reads documents ended without an answer')));
      timer = setTimeout(() => reject(new DomainError('FILE_TOO_SLOW', { seconds })), seconds * 1000);
      // What a thread holds outside its heap is counted nowhere but in the process.
      watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > memoryBytes) reject(new DomainError('FILE_TOO_COMPLEX'));
      }, glance);
    });
    if ('refused' in answer) throw new DomainError(answer.refused.code, answer.refused.params);
    return answer.read;
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    await thread.terminate();
  }
}

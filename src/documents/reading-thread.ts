import { parentPort, workerData } from 'node:worker_threads';
import { DomainError } from '../shared/errors.js';
import type { Answer, Question } from './read-beside.js';
import { readers } from './readers.js';

/** Reads one document in a thread of its own and answers it, or why it cannot be read. */
async function answer({ kind, bytes }: Question): Promise<Answer> {
  try {
    const read = await readers[kind]();
    return { read: await read(bytes) };
  } catch (fault) {
    if (!(fault instanceof DomainError)) throw fault;
    return { refused: { code: fault.code, params: fault.params } };
  }
}

parentPort?.postMessage(await answer(workerData));

import { language } from '../i18n/language';
import { answers, noteAnswer } from './answers';
import type { Failure } from './failure';
import { noteEnd } from './session';

/** A file as the service has it: what evidence names. */
export interface SentFile {
  id: string;
  sha256: string;
  size: number;
}

export type Sent = { file: SentFile; failure: null } | { file: null; failure: Failure };

/** Sends the bytes of a file; what is refused of it comes back in the caller's language. */
export async function sendFile(file: File): Promise<Sent> {
  try {
    const answer = await fetch('/files', {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(file.name),
        'accept-language': language(),
      },
      body: file,
    });
    noteAnswer(answer);
    if (answer.ok) return { file: (await answer.json()) as SentFile, failure: null };
    return { file: null, failure: await refusalIn(answer) };
  } catch {
    return { file: null, failure: { code: 'OFFLINE', message: '', number: null } };
  }
}

interface Refusals {
  errors?: { message: string; extensions?: { code?: string; id?: string } }[];
}

async function refusalIn(answer: Response): Promise<Failure> {
  const { errors } = (await answer.json().catch(() => ({}))) as Refusals;
  const { message = `HTTP ${answer.status}`, extensions } = errors?.[0] ?? {};
  if (extensions?.code === 'SESSION_ENDED') noteEnd();
  const number = extensions?.id ?? answers.get().requestId;
  return { code: extensions?.code ?? 'UNKNOWN', message, number };
}

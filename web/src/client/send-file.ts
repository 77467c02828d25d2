import { language } from '../i18n/language';
import { type Failure, NO_ANSWER, OFFLINE } from './failure';
import { noteEnd } from './session';

/** A file as the service has it: what evidence names. */
export interface SentFile {
  id: string;
  sha256: string;
  size: number;
}

export type Sent = { file: SentFile; failure: null } | { file: null; failure: Failure };

interface Sending {
  /** How much of it is gone, as often as the browser says so. */
  onPercent?: (percent: number) => void;
  /** Calls it off. */
  signal?: AbortSignal;
}

/**
 * Sends the bytes of a file; what is refused of it comes back in the caller's language. Not by `fetch`, which does not
 * tell how much of a body is gone.
 */
export function sendFile(file: File, { onPercent, signal }: Sending = {}): Promise<Sent> {
  const request = new XMLHttpRequest();
  const answer = new Promise<Sent>((settle) => {
    const failed = (failure: Failure) => settle({ file: null, failure });
    request.upload.onprogress = ({ loaded, total }) => onPercent?.(Math.round((loaded / total) * 100));
    request.onload = () => {
      const said = answerOf(request);
      if (said.failure?.code === 'SESSION_ENDED') noteEnd();
      settle(said);
    };
    request.onerror = () => failed(OFFLINE);
    request.onabort = () => failed(NO_ANSWER);
  });
  request.open('POST', '/files');
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
  request.setRequestHeader('accept-language', language());
  signal?.addEventListener('abort', () => request.abort());
  request.send(file);
  return answer;
}

interface Refusals {
  errors?: { message: string; extensions?: { code?: string; id?: string } }[];
}

function answerOf(request: XMLHttpRequest): Sent {
  const number = request.getResponseHeader('x-request-id');
  try {
    const said: unknown = JSON.parse(request.responseText);
    if (request.status === 201) return { file: said as SentFile, failure: null };
    const { message = `HTTP ${request.status}`, extensions } = (said as Refusals).errors?.[0] ?? {};
    const { code = 'UNKNOWN', id = number } = extensions ?? {};
    return { file: null, failure: { code, message, number: id } };
  } catch {
    // Something between us and the service answered, and not as the service does.
    return { file: null, failure: { ...NO_ANSWER, number } };
  }
}

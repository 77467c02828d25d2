import { language } from '../i18n/language';
import { type Failure, NO_ANSWER, OFFLINE } from './failure';
import { noteEnd } from './session';

type Sent = { id: string; failure: null } | { id: ''; failure: Failure };

export interface SendingFile {
  answer: Promise<Sent>;
  stop(): void;
}

/** Sends a file to `POST /files`, and says how much of it is gone. `fetch` does not tell that of what it sends. */
export function sendFile(file: File, onPercent: (percent: number) => void): SendingFile {
  const request = new XMLHttpRequest();
  const answer = new Promise<Sent>((settle) => {
    const failed = (failure: Failure) => settle({ id: '', failure });
    request.upload.onprogress = ({ loaded, total }) => onPercent(Math.round((loaded / total) * 100));
    request.onload = () => {
      if (request.status === 201) {
        settle({ id: (JSON.parse(request.responseText) as { id: string }).id, failure: null });
        return;
      }
      const failure = refusalIn(request);
      if (failure.code === 'SESSION_ENDED') noteEnd();
      failed(failure);
    };
    request.onerror = () => failed(OFFLINE);
    request.onabort = () => failed(NO_ANSWER);
  });
  request.open('POST', '/files');
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
  request.setRequestHeader('accept-language', language());
  request.send(file);
  return { answer, stop: () => request.abort() };
}

interface Refused {
  errors?: { message: string; extensions?: { code?: string; id?: string } }[];
}

function refusalIn(request: XMLHttpRequest): Failure {
  const number = request.getResponseHeader('x-request-id');
  try {
    const [first] = (JSON.parse(request.responseText) as Refused).errors ?? [];
    if (first) return { code: first.extensions?.code ?? 'UNKNOWN', message: first.message, number };
  } catch {
    // Something between us and the service answered, and not as the service does.
  }
  return { ...NO_ANSWER, number };
}

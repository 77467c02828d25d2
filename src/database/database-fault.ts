export type DatabaseFaultCode =
  | 'UNSUPPORTED_PLATFORM'
  | 'UNUSABLE_BINARIES'
  | 'NO_ACCOUNT'
  | 'OTHER_USER'
  | 'NO_PASSWORD'
  | 'OTHER_MAJOR'
  | 'IN_USE'
  | 'NOT_STARTED';

/** Why the embedded database cannot serve, in Chinese and English, with what to do about it. */
export class DatabaseFault extends Error {
  readonly code: DatabaseFaultCode;

  constructor(code: DatabaseFaultCode, words: { zh: string; en: string }, cause?: unknown) {
    super(`${words.zh}\n${words.en}`, { cause });
    this.name = 'DatabaseFault';
    this.code = code;
  }
}

import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { Language } from '../shared/language.js';
import { acceptedLanguage } from './accepted-language.js';

/** What the error border has to know of the request it answers. */
export interface RequestScope {
  language: Language;
  log: Pick<FastifyBaseLogger, 'error' | 'warn'>;
}

/** Apollo formats errors without their request; this finds it again. */
export const requestScope = new AsyncLocalStorage<RequestScope>();

export const scopeOf = ({ headers, log }: FastifyRequest): RequestScope => ({
  language: acceptedLanguage(headers['accept-language']),
  log,
});

import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { DomainError } from '../shared/errors.js';
import { asksForJson } from './status.js';

/** Documents that may be asked for by `sha256:` and the digest of their text, as the key says. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** A request of /graphql as Apollo takes it. */
export interface Asked {
  /** Whether it named a trusted document instead of sending a text. */
  trusted: boolean;
  request: HTTPGraphQLRequest;
  /** Why it is answered with nothing else. */
  refusal: GraphQLError | null;
}

/**
 * Puts the text of a trusted document where its hash was given, by the appendix "Persisted Documents" of GraphQL over
 * HTTP: `documentId` instead of `query`, in the body or the address.
 */
export function askedOf({ body, headers, method, url }: FastifyRequest, documents: TrustedDocuments): Asked {
  const start = url.indexOf('?');
  const search = start < 0 ? '' : url.slice(start);
  const request: HTTPGraphQLRequest = { body, method: method.toUpperCase(), headers: mapOf(headers), search };
  const given = request.method === 'GET' ? inSearch(search) : inBody(body);
  if (!given) return { trusted: false, request, refusal: null };

  const { documentId, alone } = given;
  if (typeof documentId !== 'string' || !alone) {
    const words = 'Give either documentId, one text such as sha256:…, or query';
    return { trusted: false, request, refusal: badRequest(words) };
  }
  const text = documents.get(documentId);
  if (text === undefined) return { trusted: false, request, refusal: notFound(headers.accept) };
  return { trusted: true, request: { ...request, ...given.asking(text) }, refusal: null };
}

interface Given {
  documentId: unknown;
  /** Whether no text stands beside it, and no second one of it. */
  alone: boolean;
  asking(query: string): Partial<HTTPGraphQLRequest>;
}

function inBody(body: unknown): Given | null {
  if (typeof body !== 'object' || body === null || !('documentId' in body)) return null;
  const { documentId, ...rest } = body;
  // A client that sends every name it knows sends those it does not use as null.
  if (documentId === null) return null;
  const alone = !('query' in rest) || rest.query === null;
  return { documentId, alone, asking: (query) => ({ body: { ...rest, query } }) };
}

function inSearch(search: string): Given | null {
  if (!search.includes('documentId')) return null;
  const parameters = new URLSearchParams(search);
  const [documentId, ...more] = parameters.getAll('documentId');
  if (documentId === undefined) return null;
  const asking = (query: string) => {
    parameters.delete('documentId');
    parameters.set('query', query);
    return { search: `?${parameters}` };
  };
  return { documentId, alone: more.length === 0 && !parameters.has('query'), asking };
}

const badRequest = (words: string): GraphQLError =>
  new GraphQLError(words, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });

/** As a text with a fault in it: GraphQL over HTTP asks for a GraphQL answer with one error. */
const notFound = (accept: string | undefined): GraphQLError =>
  new GraphQLError('No such document', {
    originalError: new DomainError('PERSISTED_DOCUMENT_NOT_FOUND'),
    extensions: { http: { status: asksForJson(accept) ? 200 : 400 } },
  });

/** Refuses a text of its own from who may run trusted documents alone. */
export const ofNoTrust = (): GraphQLError =>
  new GraphQLError('No text', {
    originalError: new DomainError('TRUSTED_DOCUMENTS_ONLY'),
    extensions: { http: { status: 403 } },
  });

function mapOf(headers: FastifyRequest['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}

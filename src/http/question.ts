import { hash } from 'node:crypto';
import type { HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { alike } from '../shared/reads.js';
import type { Session } from '../shared/session.js';

/** Variables nested deeper are not told apart: the question is asked anew each time. */
const DEEPEST = 16;

/**
 * All of a request that its answer depends on besides who asks and what is committed: what is asked, and what Apollo
 * reads of its frame. Null where it may be a change, or is one that Apollo refuses before it looks who asks.
 */
export function questionOf(
  { headers, url }: FastifyRequest,
  { method, body }: HTTPGraphQLRequest,
): string | null {
  const { accept = '', 'content-type': type = '' } = headers;
  // Both of the address: where a page of another origin could have sent it, Apollo refuses it.
  const free = Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']);
  const frame = [method, accept, type, free];
  if (method === 'GET') return free && !url.includes('extensions') ? JSON.stringify([...frame, url]) : null;
  if (method !== 'POST' || !isRecord(body)) return null;

  const { query, operationName = null, variables = null, extensions = null } = body;
  if (typeof query !== 'string' || /\bmutation\b/.test(query)) return null;
  if (extensions !== null || !isTextOrNull(operationName) || !(variables === null || isRecord(variables)))
    return null;
  const ordered = canonical(variables, DEEPEST);
  return ordered === undefined ? null : JSON.stringify([...frame, query, operationName, ordered]);
}

/** What an answer depends on of who asks; `whole` where more of the account was read than its roles. */
export function keyOf(
  question: string,
  { viewer, today, language }: Pick<Session, 'viewer' | 'today' | 'language'>,
  whole: boolean,
): string {
  const visibility = whole ? viewer : alike(viewer);
  return hash('sha256', JSON.stringify([question, today, language, visibility]), 'base64');
}

type Json = Record<string, unknown>;
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';

/** The same variables in one order of names, whatever order they were sent in; undefined where it is too deep. */
function canonical(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return undefined;
  if (Array.isArray(value)) return all(value.map((each) => canonical(each, depth - 1)));
  const names = Object.keys(value).sort();
  const parts = all(names.map((name) => canonical((value as Json)[name], depth - 1)));
  return parts && { names, parts };
}

const all = (values: unknown[]): unknown[] | undefined => (values.includes(undefined) ? undefined : values);
